import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { calendar } from "../../src/core/calendar/calendar";
import { serialOf } from "../../src/core/calendar/civil";
import { DECREED } from "../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../src/core/calendar/week";
import type { Cell } from "../../src/core/cells/cell";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import { hasLibreOffice } from "../libreOffice";
import { throughLibreOffice } from "../throughLibreOffice";
import {
  chooseAt,
  openEdition,
  openFile,
  savedFile,
  selectByKeys,
  settled,
  toGrid,
  typeInto,
  valueAt,
  valuesIn,
  workbookOf,
  saveAsDownload,
} from "./edition";

/*
 * A clerk's month with a stock card, from the first day to the saved file: each test goes on where the one before it ended.
 */

let browser: Browser;
let opened: DiskPage;
let page: Page;
let saved: Uint8Array;

const office = calendar(FIVE_DAYS, DECREED);
const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const workingDays = (month: number, length: number) =>
  Array.from({ length }, (_day, n) => day(month, n + 1)).filter((one) => office.isOpen(one));
const AUGUST = workingDays(8, 31);
const USED = 12;
const OPENING = 1000;
const CLOSING = OPENING - AUGUST.length * USED;

const card = () =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Agu 2026");
    sheet.columns = [14, 12, 12, 12, 12, 22].map((width) => ({ width }));
    sheet.addRow(["KARTU STOK BLANKO KTP-EL"]);
    sheet.mergeCells("A1:F1");
    sheet.getCell("A1").font = { bold: true, size: 14 };
    sheet.addRow(["Bulan : Agustus 2026"]);
    sheet.addRow(["Tanggal", "Stok awal", "Diterima", "Dipakai", "Sisa", "Keterangan"]);
    AUGUST.forEach((date, n) => {
      const [row, before] = [n + 4, OPENING - n * USED];
      const opening = n === 0 ? OPENING : { formula: `E${row - 1}`, result: before };
      sheet.addRow([date, opening, null, USED, { formula: `B${row}+C${row}-D${row}`, result: before - USED }]);
      sheet.getCell(`A${row}`).numFmt = "dd/mm/yyyy";
    });
    const last = AUGUST.length + 3;
    const total = (column: string, result: number) => ({ formula: `SUM(${column}4:${column}${last})`, result });
    sheet.addRow([
      "JUMLAH",
      null,
      total("C", 0),
      total("D", AUGUST.length * USED),
      { formula: `E${last}`, result: CLOSING },
    ]);
    const recap = book.addWorksheet("Rekap");
    recap.addRow(["Dipakai Agustus", { formula: `'Agu 2026'!D${last + 1}`, result: AUGUST.length * USED }]);
  });

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, {
    workbook: await card(),
    context: { acceptDownloads: true, viewport: { width: 1366, height: 768 } },
  });
  page = opened.page;
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const SHEET = "Sep 2026";
/** What each day of September used. */
const used = (n: number) => 10 + ((n * 7) % 9);
const total = (from: readonly number[]) => from.reduce((sum, one) => sum + one, 0);

test("the month is begun from the last one: its days, its opening stock, nothing used yet", async () => {
  await openFile(page, "kartu.xlsx", await card());
  await page.getByRole("tab", { name: "Pengaturan & bantuan" }).click();
  await page.getByRole("button", { name: "Siapkan dari lembar di depan" }).click();
  await page.getByText("22 hari kerja Sep 2026").waitFor();
  await page.getByRole("button", { name: `Buat lembar "${SHEET}"` }).click();
  await page.getByText(`Lembar "${SHEET}" sudah dibuat.`).waitFor();
  await settled(page);
  expect(await page.evaluate(() => window.lembar?.workbook.activeSheet())).toBe(SHEET);
  expect(await valuesIn(page, SHEET, "A4:D4")).toEqual([[day(9, 1), CLOSING, null, null]]);
  expect(await valuesIn(page, SHEET, "A25:E26")).toEqual([
    [day(9, 30), CLOSING, null, null, CLOSING],
    ["JUMLAH", null, 0, 0, CLOSING],
  ]);
});

test("22 days are typed, one below the other", async () => {
  await toGrid(page, SHEET, "D4");
  for (let n = 0; n < 22; n++) {
    await page.keyboard.type(String(used(n)));
    await page.keyboard.press("Enter");
  }
  await settled(page);
  const sum = total(Array.from({ length: 22 }, (_day, n) => used(n)));
  expect(await valuesIn(page, SHEET, "D26:E26")).toEqual([[sum, CLOSING - sum]]);
});

/** The first of 14 to 30 September stands in row 13, before a Saturday comes in between. */
const SATURDAY = 13;
test("a forgotten day is inserted, and the sums take it in", async () => {
  await chooseAt(page, SHEET, `A${SATURDAY}`, "Sisipkan", /baris (di atas|yang dipilih)|baris$/i);
  await settled(page);
  await typeInto(page, SHEET, "A13", "12/09/2026");
  await typeInto(page, SHEET, "B13", "=E12");
  await typeInto(page, SHEET, "D13", "30");
  await typeInto(page, SHEET, "E13", "=B13+C13-D13");
  await typeInto(page, SHEET, "B14", "=E13");
  const sum = total(Array.from({ length: 22 }, (_day, n) => used(n))) + 30;
  expect(await valuesIn(page, SHEET, "D27:E27")).toEqual([[sum, CLOSING - sum]]);
});

/** 16 September, on which the counter was closed. */
const WRONG = 16;
const usedInAll = total(Array.from({ length: 22 }, (_day, n) => (n === 11 ? 0 : used(n)))) + 30;
test("a wrong day is deleted; what looked at it says so until it is mended", async () => {
  expect(await valueAt(page, SHEET, `A${WRONG}`)).toBe(day(9, 16));
  await chooseAt(page, SHEET, `A${WRONG}`, "Hapus", /baris (di atas|yang dipilih)|baris$/i);
  await settled(page);
  expect(await valueAt(page, SHEET, `B${WRONG}`)).toEqual({ error: "#REF!" });
  await typeInto(page, SHEET, `B${WRONG}`, `=E${WRONG - 1}`);
  expect(await valuesIn(page, SHEET, "D26:E26")).toEqual([[usedInAll, CLOSING - usedInAll]]);
});

test("another sum is added, and looks are changed", async () => {
  await typeInto(page, SHEET, "A27", "Rata-rata");
  await typeInto(page, SHEET, "D27", "=AVERAGE(D4:D25)");
  await selectByKeys(page, SHEET, "A26", 1);
  for (let column = 0; column < 5; column++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+b");
  await settled(page);
  expect(await valueAt(page, SHEET, "D27")).toBeCloseTo(usedInAll / 22, 9);
  await typeInto(page, "Rekap", "A2", "Dipakai September");
  await typeInto(page, "Rekap", "B2", "='Sep 2026'!D26");
  expect(await valueAt(page, "Rekap", "B2")).toBe(usedInAll);
});

const AREA = "A1:F27";
const blank = (cells: readonly (readonly Cell[])[]) => cells.map((line) => line.map((cell) => cell ?? null));

test("the saved file holds the month as it was typed, and last month as it was", async () => {
  saved = await savedFile(page);
  const book = await readBook(saved);
  if (isFileFailure(book)) throw new Error(book.failure);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Agu 2026", SHEET, "Rekap"]);
  const [august, september, recap] = book.sheets;
  expect([september?.formula(25, 3), september?.formula(15, 1)]).toEqual(["SUM(D4:D25)", "E15"]);
  expect([0, 5].map((column) => book.styles[september?.look.style(25, column) ?? 0]?.bold)).toEqual([true, true]);
  expect(september?.merges).toEqual(august?.merges);
  expect(august?.cells[3]?.slice(0, 5)).toEqual([day(8, 3), OPENING, null, USED, OPENING - USED]);
  expect(recap?.cells[1]?.[1]).toBe(usedInAll);
});

(hasLibreOffice ? test : test.skip)("LibreOffice opens it with the same values and formulas", async () => {
  const [opened] = throughLibreOffice(new Map([["month", saved]]), "all").values();
  const [ours, theirs] = await Promise.all([saved, opened as Uint8Array].map((bytes) => readBook(bytes)));
  if (!ours || !theirs || isFileFailure(ours) || isFileFailure(theirs)) throw new Error("a file was not read");
  ours.sheets.forEach((sheet, at) => {
    const there = theirs.sheets[at];
    expect(there?.name).toBe(sheet.name);
    sheet.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const other = there?.cells[row]?.[column] ?? null;
        if (typeof cell === "number") expect(other).toBeCloseTo(cell, 9);
        else expect(other).toEqual(cell ?? null);
        const formula = sheet.formula(row, column);
        expect(there?.formula(row, column)?.replaceAll("$", "")).toBe(formula);
      }),
    );
  });
});

test("the page opens it again as it was", async () => {
  const before = blank(await valuesIn(page, SHEET, AREA));
  await openFile(page, "kartu-baru.xlsx", saved);
  expect(await page.evaluate(() => window.lembar?.fileChanges())).toEqual([]);
  expect(blank(await valuesIn(page, SHEET, AREA))).toEqual(before);
});
