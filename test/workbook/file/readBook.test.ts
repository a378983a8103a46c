import ExcelJS from "exceljs";
import JSZip from "jszip";
import { isFileFailure } from "../../../src/workbook/file/failure";
import type { Book, BookSheet } from "../../../src/workbook/file/look/book";
import { readBook } from "../../../src/workbook/file/look/readBook";
import { lastEditor } from "../../../src/workbook/file/xlsx/lastEditor";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { patchPackage } from "../../../src/workbook/file/patch/patchPackage";

async function bookOf(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Book> {
  return bookIn(await bytesOf(fill));
}

async function bytesOf(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Stok"), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function bookIn(bytes: Uint8Array): Promise<Book> {
  const book = await readBook(bytes);
  if (isFileFailure(book)) throw new Error(book.failure);
  return book;
}

const first = (book: Book) => book.sheets[0] as BookSheet;
const lookAt = (book: Book, row: number, column: number) => book.styles[first(book).look.style(row, column)];

test("a cell's look: letters, colours, lines, place, format and lock", async () => {
  const book = await bookOf((sheet) => {
    sheet.getCell("B2").value = 1;
    sheet.getCell("B2").style = {
      font: {
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        size: 14,
        name: "Arial",
        color: { argb: "FF112233" },
      },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEE00" } },
      border: { top: { style: "thin", color: { argb: "FF00FF00" } }, left: { style: "double" } },
      alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      numFmt: "#,##0",
      protection: { locked: false },
    };
  });
  expect(lookAt(book, 1, 1)).toEqual({
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    size: 14,
    font: "Arial",
    color: "#112233",
    fill: "#ffee00",
    borders: { top: { style: "thin", color: "#00ff00" }, left: { style: "double", color: "#000000" } },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    numberFormat: "#,##0",
    locked: false,
  });
  expect(first(book).look.style(0, 0)).toBe(0);
});

test("colours of the theme, lighter and darker, and of the old palette", async () => {
  const book = await bookOf((sheet) => {
    const fill = (cell: string, fgColor: object) => {
      sheet.getCell(cell).fill = { type: "pattern", pattern: "solid", fgColor: fgColor as ExcelJS.Color };
    };
    fill("A1", { theme: 4 });
    fill("A2", { theme: 0, tint: -0.5 });
    fill("A3", { theme: 1, tint: 0.5 });
    fill("A4", { indexed: 10 });
  });
  expect([0, 1, 2, 3].map((row) => lookAt(book, row, 0)?.fill)).toEqual(["#4f81bd", "#808080", "#808080", "#ff0000"]);
});

test("sizes, hidden and frozen lines, grid lines, tab and protection", async () => {
  const book = await bookOf((sheet) => {
    sheet.getColumn(2).width = 20;
    sheet.getColumn(3).hidden = true;
    sheet.addRow([1, 2, 3]);
    sheet.getRow(1).height = 30;
    sheet.getRow(2).hidden = true;
    sheet.getCell("A2").value = 1;
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }];
    sheet.properties.tabColor = { argb: "FF0B6E6E" };
    void sheet.protect("", {});
  });
  const { look, hiddenRows, hiddenColumns } = first(book);
  expect(look.columns.get(1)?.size).toBe(140);
  expect(look.rows.get(0)?.size).toBe(40);
  expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[1], [2]]);
  expect(look).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    gridLines: false,
    tabColor: "#0b6e6e",
    isProtected: true,
  });
});

test("conditional formats in their order, what cells accept, and notes", async () => {
  const book = await bookOf((sheet) => {
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [
        {
          type: "expression",
          priority: 2,
          formulae: ["A1>B1"],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } },
        },
        { type: "cellIs", operator: "greaterThan", priority: 1, formulae: [5], style: { font: { bold: true } } },
      ],
    });
    sheet.getCell("B1").dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"normal,tutup"'],
      showErrorMessage: true,
      error: "Pilih dari daftar",
    };
    sheet.getCell("C1").note = "Hitung ulang\nbesok";
  });
  const { look } = first(book);
  expect(look.colourRules.map(({ type, formulas, look: own }) => [type, formulas, own])).toEqual([
    ["cellIs", ["5"], { bold: true }],
    ["expression", ["A1>B1"], { fill: "#ff0000" }],
  ]);
  expect(look.inputRules).toMatchObject([
    { type: "list", formulas: ['"normal,tutup"'], blankAllowed: true, dropDown: true, error: "Pilih dari daftar" },
  ]);
  expect(look.inputRules[0]?.areas).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }]);
  expect(look.notes).toEqual([{ row: 0, column: 2, text: "Hitung ulang\nbesok" }]);
});

test("tables with their columns, names of cells, and the filter of a sheet", async () => {
  const book = await bookOf((sheet, workbook) => {
    sheet.addTable({
      name: "Stok_1",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Tanggal" }, { name: "Sisa & lain" }],
      rows: [[1, 2]],
    });
    workbook.addWorksheet("Lain").autoFilter = "A1:C4";
    workbook.definedNames.add("Stok!$B$2", "Sisa_Stok");
  });
  expect(first(book).look.tableColumns.get("Stok_1")).toEqual([
    { header: "Tanggal", isCalculated: false },
    { header: "Sisa & lain", isCalculated: false },
  ]);
  expect(book.names).toEqual([{ name: "Sisa_Stok", formula: expect.stringContaining("$B$2"), hidden: false }]);
  expect(book.sheets[1]?.look.filter).toEqual({
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: [],
    hidden: [],
  });
});

test("what is not shown is listed by sheet: charts, pictures, pivots", async () => {
  const zip = await JSZip.loadAsync(await bytesOf((sheet) => sheet.addRow([1])));
  const type = (name: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;
  zip.file(
    "xl/worksheets/_rels/sheet1.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type("drawing")}" Target="../drawings/d.xml"/>` +
      `<Relationship Id="b" Type="${type("pivotTable")}" Target="../pivotTables/p.xml"/></Relationships>`,
  );
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  zip.file(
    "xl/drawings/d.xml",
    `<x:wsDr xmlns:x="${drawing}/spreadsheetDrawing" xmlns:c="${drawing}/chart"><c:chart/><x:pic/></x:wsDr>`,
  );
  const book = await bookIn(await zip.generateAsync({ type: "uint8array" }));
  expect(book.notShown).toEqual([
    { what: "CHART", sheets: ["Stok"] },
    { what: "PICTURE", sheets: ["Stok"] },
    { what: "PIVOT", sheets: ["Stok"] },
  ]);
});

test("the cells are those that every other reader gets, and settings of ours come along", async () => {
  const bytes = await bytesOf((sheet) => sheet.addRow(["NO", 1, true, "00123", { formula: "B1*2", result: 2 }]));
  const withSettings = (await patchPackage(bytes, [], { language: "en" })).bytes;
  const book = await bookIn(withSettings);
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  expect(first(book).cells).toEqual(read.sheets[0]?.cells);
  expect(first(book).formula(0, 4)).toBe("B1*2");
  expect(book.settings).toEqual({ language: "en" });
});

test("a file that cannot be read says why, as the command line does", async () => {
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode("surat"),
    (await bytesOf(() => undefined)).subarray(0, 200),
  ])
    expect(await readBook(bytes)).toEqual(await readWorkbook(bytes));
});

test("a file whose owner asks others to read it only says so", async () => {
  const bytes = await bytesOf((sheet) => (sheet.getCell("A1").value = 1));
  expect((await bookIn(bytes)).readOnly).toBe(false);
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  zip.file("xl/workbook.xml", xml.replace("<workbookPr", '<fileSharing readOnlyRecommended="1"/><workbookPr'));
  expect((await bookIn(await zip.generateAsync({ type: "uint8array" }))).readOnly).toBe(true);
});

test("who saved a workbook last is known where it says so", async () => {
  const by = (name: string) => bytesOf((_sheet, workbook) => (workbook.lastModifiedBy = name));
  expect(await lastEditor(await by("Budi & Sari"))).toBe("Budi & Sari");
  expect(await lastEditor(await by("1671012345678901"))).toBeUndefined();
  expect(await lastEditor(Uint8Array.of(1, 2, 3))).toBeUndefined();
});
