import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import { openEdition, savedFile, settled, valueAt, workbookOf, saveAsDownload } from "./edition";

/** Friday, 15 August 2025, as Excel counts days. */
const FRIDAY = 45884;
let browser: Browser;
let opened: DiskPage;
let page: Page;

// Kota Denpasar's 5.214 cards after ten days of 500.
beforeAll(async () => {
  browser = await launchBrowser();
  const workbook = await workbookOf((book) => {
    const sheet = book.addWorksheet("Stok Agu");
    sheet.addRow(["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "STATUS HARI"]);
    [11, 10, 9, 8, 7, 4, 3, 2, 1, 0].forEach((before, i) => {
      const stock = 5214 + 500 * (9 - i);
      const row = sheet.addRow([FRIDAY - before, stock + 500, null, 500, stock, "normal"]);
      row.getCell(1).numFmt = "dd/mm/yyyy";
    });
  });
  opened = await openEdition(browser, { workbook });
  page = opened.page;
  // A dialog of the computer cannot be answered here; without one the file arrives as a download.
  await saveAsDownload(page);
  await page.getByRole("tab", { name: "Ringkasan" }).click();
  await page.getByRole("button", { name: "Buat halaman bulanan" }).waitFor();
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

test("the plan's sheet computes in the browser what the screen says", async () => {
  await page.getByRole("tab", { name: "Rencana" }).click();
  await page.getByRole("button", { name: "Tulis ke lembar baru" }).click();
  await page.getByText(/^Rencana ditulis di lembar "Rencana"/).waitFor();
  await settled(page);
  // Rows: figures 4 to 6, deliveries and events below, then when the stock runs out: 10,4 days, 2 September 2025.
  expect(await valueAt(page, "Rencana", "B4")).toBe(5214);
  expect(await valueAt(page, "Rencana", "B5")).toBe(FRIDAY);
  expect(await valueAt(page, "Rencana", "B13")).toBeCloseTo(10.428);
  expect(await valueAt(page, "Rencana", "C13")).toBeCloseTo(10.428);
  expect([await valueAt(page, "Rencana", "B14"), await valueAt(page, "Rencana", "C14")]).toEqual([45902, 45902]);
  expect(await valueAt(page, "Rencana", "B15")).toBe(45902);
});

test("the monthly page stands on a sheet of its own, with the summary's figures", async () => {
  await page.getByRole("tab", { name: "Keadaan" }).click();
  await page.getByRole("button", { name: "Buat halaman bulanan" }).click();
  await page.getByText(/^Halaman bulanan ada di lembar "Laporan Bulanan"/).waitFor();
  expect(await valueAt(page, "Laporan Bulanan", "A1")).toMatch(/^LAPORAN BULANAN/);
  const figures = await Promise.all(["B5", "B6", "B7", "B8"].map((cell) => valueAt(page, "Laporan Bulanan", cell)));
  expect(figures).toEqual(expect.arrayContaining(["5.214", "2 Sep 2025"]));
});

test("saved, the plan keeps its formulas and its days, and both sheets print on A4", async () => {
  const book = await readBook(await savedFile(page));
  if (isFileFailure(book)) throw new Error(book.failure);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Stok Agu", "Rencana", "Laporan Bulanan"]);
  const plan = book.sheets[1];
  expect(plan?.formula(4, 1)).toBe("DATE(2025,8,15)");
  expect(plan?.numberFormat(4, 1)).toBe("dd/mm/yyyy");
  expect([12, 13].map((row) => plan?.formula(row, 1))).toEqual([
    expect.stringContaining("BLANKO_RUNWAY"),
    expect.stringContaining("BLANKO_HABIS"),
  ]);
});

test("Ctrl+P offers the monthly page, which fits one page of A4", async () => {
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.keyboard.press("Control+p");
  await page.getByRole("button", { name: "Halaman bulanan", exact: true }).click();
  const paper = page.locator("[data-paper] [data-month]");
  await paper.waitFor({ state: "attached" });
  expect(await paper.locator("h1").textContent()).toMatch(/^LAPORAN BULANAN/);
  expect(await paper.locator("svg polyline").count()).toBe(2);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
});
