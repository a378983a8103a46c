import ExcelJS from "exceljs";
import { isFileFailure } from "../../../src/workbook/file/failure";
import type { Book } from "../../../src/workbook/file/look/book";
import { PLAIN_PAGE } from "../../../src/workbook/file/look/pageSetup";
import { printedParts } from "../../../src/workbook/file/look/printedParts";
import { readBook } from "../../../src/workbook/file/look/readBook";

async function bookOf(setup: Partial<ExcelJS.PageSetup>): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Lain").getCell("A1").value = 1;
  workbook.addWorksheet("Kartu Stok", { pageSetup: setup }).getCell("A1").value = 1;
  const book = await readBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (isFileFailure(book)) throw new Error(book.failure);
  return book;
}

test("paper, margins, fit, print area and repeated rows come from the file, each sheet's own", async () => {
  const book = await bookOf({
    paperSize: 14 as ExcelJS.PaperSize,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.3 },
    printArea: "A1:H40",
    printTitlesRow: "3:4",
  });
  const [other, card] = book.sheets.map(({ look }) => look);
  expect(other?.printed).toEqual({ areas: [] });
  expect(card?.page).toMatchObject({
    isLandscape: true,
    fit: { wide: 1, high: 0 },
    margins: { left: 12.7, top: 25.4 },
  });
  expect(card?.page.paper).toEqual({ width: 8.5 * 25.4, height: 13 * 25.4 });
  expect(card?.printed).toEqual({
    areas: [{ row: 0, column: 0, rows: 40, columns: 8 }],
    titleRows: { first: 2, count: 2 },
  });
});

test("headers, footers, manual breaks, grid lines and centring come from the file", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Kartu", { headerFooter: { oddHeader: "&LDinas", oddFooter: "&R&P / &N" } });
  sheet.pageSetup = { ...sheet.pageSetup, horizontalCentered: true, showGridLines: true };
  for (let row = 1; row <= 30; row++) sheet.getCell(row, 1).value = row;
  sheet.getRow(20).addPageBreak();
  const book = await readBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (isFileFailure(book)) throw new Error(book.failure);
  expect(book.sheets[0]?.look.page).toMatchObject({
    header: "&LDinas",
    footer: "&R&P / &N",
    isCentred: true,
    gridLines: true,
    breaks: { rows: new Set([20]), columns: new Set() },
  });
});

test("a sheet without a page setup is printed in portrait on A4", async () => {
  const plain = await bookOf({ paperSize: 9 as ExcelJS.PaperSize });
  expect(plain.sheets[0]?.look.page).toMatchObject({ isLandscape: false, paper: PLAIN_PAGE.paper, scale: 100 });
});

test.each([
  [
    "'Kartu, Stok'!$A$1:$B$2,'Kartu, Stok'!$D$4",
    undefined,
    [
      [0, 0, 2, 2],
      [3, 3, 1, 1],
    ],
    undefined,
    undefined,
  ],
  ["Stok!$B:$C", "Stok!$A:$A,Stok!$1:$2", [[0, 1, 1_048_576, 2]], { first: 0, count: 2 }, { first: 0, count: 1 }],
  ["#REF!", "#REF!", [], undefined, undefined],
])("%s and %s", (areas, titles, wanted, titleRows, titleColumns) => {
  const parts = printedParts(areas, titles);
  expect(parts.areas.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(wanted);
  expect([parts.titleRows, parts.titleColumns]).toEqual([titleRows, titleColumns]);
});
