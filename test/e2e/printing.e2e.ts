import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { openEdition, toGrid, workbookOf } from "./edition";

let browser: Browser;
let opened: DiskPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
  await opened.page.context().close();
});
afterAll(() => browser.close());

const ROWS = 120;

/** A wide card of many rows, for landscape A4 one page wide, with its headers on every page and notes beside it left out. */
const card = () =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Kartu", {
      pageSetup: {
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printArea: `A1:L${ROWS + 3}`,
        printTitlesRow: "3:3",
      },
    });
    sheet.getCell("A1").value = "KARTU STOK BLANKO KTP-EL DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL";
    sheet.getRow(3).values = ["TGL", ..."BCDEFGHIJKL".split("").map((letter) => `KOLOM ${letter}`)];
    for (let row = 0; row < ROWS; row++)
      sheet.getRow(4 + row).values = Array.from({ length: 12 }, (_item, column) => row * 100 + column);
    sheet.columns.forEach((column) => (column.width = 16));
    sheet.getCell("N2").value = "BUKAN CETAKAN";
  });

test("a sheet is printed by its own set-up: area, paper, size and headers on every page", async () => {
  opened = await openEdition(browser, { workbook: await card() });
  const { page } = opened;
  await prints(page, "Kartu");
  const paper = page.locator("[data-paper]");
  const said = (await paper.textContent()) ?? "";
  expect([said.includes("BUKAN"), said.includes("KOLOM L"), said.includes("11911")]).toEqual([false, true, true]);
  expect(await paper.locator("thead").textContent()).toContain("KOLOM B");
  const widths = await paper
    .locator("table")
    .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().width));
  // 297 mm less the file's margins of 0.7 inches.
  for (const width of widths) expect(width).toBeLessThanOrEqual(((297 - 2 * 0.7 * 25.4) * 96) / 25.4 + 1);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([842, 595]);
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  picture("cetak", pdf);
});

test("breaks set by hand, headers, and a column that comes again are printed", async () => {
  const workbook = await workbookOf((book) => {
    const sheet = book.addWorksheet("Rekap", {
      headerFooter: { oddHeader: "&LDisdukcapil&R&D", oddFooter: "&C&A&R&P / &N" },
      pageSetup: { paperSize: 9, printTitlesColumn: "A:A" },
    });
    for (let row = 1; row <= 20; row++)
      sheet.getRow(row).values = Array.from({ length: 11 }, (_item, column) =>
        column === 0 ? `Kecamatan ${row}` : row * column,
      );
    sheet.columns.forEach((column) => (column.width = 14));
    sheet.getRow(10).addPageBreak();
  });
  opened = await openEdition(browser, { workbook });
  const { page } = opened;
  await prints(page, "Rekap");
  const style = await page.locator("[data-paper] style").textContent();
  for (const wanted of ['@top-left{content:"Disdukcapil"', '"Rekap"', 'counter(page) " / " counter(pages)'])
    expect(style).toContain(wanted);
  // Eleven columns take two pages in width, which begin with the same column; the break makes two of each.
  const firsts = await page
    .locator("[data-paper] table")
    .evaluateAll((tables) => tables.map((table) => (table as HTMLTableElement).rows[0]?.cells[0]?.textContent));
  expect(firsts).toEqual(["Kecamatan 1", "Kecamatan 1"]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBe(4);
  picture("cetak-rekap", pdf);
});

test("conditional formats colour rows that nobody has looked at", async () => {
  const workbook = await workbookOf((book) => {
    const sheet = book.addWorksheet("Kartu");
    for (let row = 1; row <= 400; row++) sheet.getRow(row).values = [row, row % 100 === 0 ? "RUSAK" : "baik"];
    sheet.addConditionalFormatting({
      ref: "A1:B3000",
      rules: [
        {
          type: "expression",
          priority: 1,
          formulae: ['$B1="rusak"'],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        },
      ],
    });
  });
  opened = await openEdition(browser, { workbook });
  await prints(opened.page, "Kartu");
  const coloured = await opened.page
    .locator("[data-paper] td")
    .evaluateAll((cells: HTMLElement[]) =>
      cells.filter(({ style }) => style.backgroundColor === "rgb(255, 199, 206)").map((cell) => cell.textContent),
    );
  expect(coloured).toEqual(["100", "RUSAK", "200", "RUSAK", "300", "RUSAK", "400", "RUSAK"]);
});

/** Makes Ctrl+P lay out a sheet for printing; printing removes it. */
async function prints(page: Page, sheet: string): Promise<void> {
  await toGrid(page, sheet, "A1");
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.keyboard.press("Control+p");
  await page.getByRole("button", { name: "Lembar ini", exact: true }).click();
  await page.locator("[data-paper]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
}

const pagesOf = (pdf: Buffer) => [...pdf.toString("latin1").matchAll(/\/Type \/Page\b/g)].length;

function picture(name: string, pdf: Buffer): void {
  const folder = process.env["PICTURES"];
  if (folder) writeFileSync(join(folder, `${name}.pdf`), pdf);
}
