import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { ORIGIN, type DiskPage } from "../../scripts/pageFromDisk";
import { serialOf } from "../../src/core/calendar/civil";
import { sheetsIn } from "../workbook/file/patch/patching";
import {
  copied,
  goTo,
  openEdition,
  openFile,
  pasteInto,
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

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { context: { acceptDownloads: true } });
  page = opened.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
  // Without it a browser hands files over as downloads, which a test can look into.
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const NIK = "3174012345678901";
const novemberDay = (day: number) => serialOf({ year: 2023, month: 11, day });
const openBlank = async () =>
  openFile(page, "kosong.xlsx", await workbookOf((workbook) => workbook.addWorksheet("Lembar")));

async function pressUndo() {
  await page.keyboard.press("Control+z");
  await settled(page);
}

test("a column of a message is read as it is typed, from the real clipboard, in one step, and saved so", async () => {
  await openBlank();
  await typeInto(page, "Lembar", "D1", "=SUM(B1:B20)");
  await toGrid(page, "Lembar", "B1");
  const lines = ["4.091", "5,5", "13/11/2023", "95,2%", "95,2 %", NIK, "0123", "-", "=DUKCAPIL.REKAM_SISA(4000; 5000)"];
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
  await page.keyboard.press("Control+v");
  await settled(page);
  const column = [[4091], [5.5], [novemberDay(13)], [0.952], [0.952], [NIK], ["0123"], ["-"]];
  expect(await valuesIn(page, "Lembar", "B1:B8")).toEqual(column);
  expect(await valueAt(page, "Lembar", "B9")).toBe(1000);
  expect(await valueAt(page, "Lembar", "D1")).toBeCloseTo(4091 + 5.5 + novemberDay(13) + 2 * 0.952 + 1000, 6);
  const [sheet] = await sheetsIn(await savedFile(page));
  expect(sheet?.cells.slice(0, 8).map((row) => [row[1]])).toEqual(column);
  expect([0, 2, 3].map((row) => sheet?.numberFormat(row, 1))).toEqual(["#,##0", "dd/mm/yyyy", "0.00%"]);
  expect(sheet?.formula(8, 1)).toMatch(/^_xldudf_DUKCAPIL_REKAM_SISA\(/);
  await toGrid(page, "Lembar", "B1");
  await pressUndo();
  expect(await valuesIn(page, "Lembar", "B1:B9")).toEqual(Array.from({ length: 9 }, () => [null]));
  expect(await valueAt(page, "Lembar", "D1")).toBe(0);
});

/** As Excel copies: one class for each format, and how the computer writes decimals. */
const excel = (decimal: string, rows: readonly (readonly string[])[]) => {
  const head = String.raw`<style><!--table {mso-displayed-decimal-separator:"\SIGN";}
    .xl65 {mso-number-format:"\#\,\#\#0";} .xl66 {mso-number-format:"Short Date";} .xl67 {mso-number-format:"\@";}--></style>`.replace(
    "SIGN",
    decimal,
  );
  const body = rows.map((row) => `<tr>${row.join("")}</tr>`).join("");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${head}</head><body><table>${body}</table></body></html>`;
};

test("what Excel copies is what it was there, on computers set to Indonesian and to English", async () => {
  await openBlank();
  await pasteInto(page, "Lembar", "B2", {
    text: "4.091\t08/11/2023\r\n5,5\t4.091\r\n",
    html: excel(",", [
      ["<td class=xl65>4.091</td>", "<td class=xl66>08/11/2023</td>"],
      ["<td>5,5</td>", "<td class=xl67>4.091</td>"],
    ]),
  });
  expect(await valuesIn(page, "Lembar", "B2:C3")).toEqual([
    [4091, novemberDay(8)],
    [5.5, "4.091"],
  ]);
  await pasteInto(page, "Lembar", "E2", {
    text: "4,091\t08/11/2023\r\n5.5\t4.091\r\n",
    html: excel(".", [
      ["<td class=xl65>4,091</td>", "<td class=xl66>08/11/2023</td>"],
      ["<td>5.5</td>", `<td x:num="${novemberDay(8)}" class=xl66>11/8/2023</td>`],
    ]),
  });
  expect(await valuesIn(page, "Lembar", "E2:F3")).toEqual([
    [4091, "08/11/2023"],
    [5.5, novemberDay(8)],
  ]);
});

test("what is copied in the grid keeps its values, formulas and formats", async () => {
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet("Lembar");
    sheet.addRow([4.091, "0123", NIK, 45238, "4.091", { formula: "A1*2", result: 8.182 }]);
    sheet.getCell("D1").numFmt = "dd/mm/yyyy";
    sheet.getCell("A1").numFmt = "0.000";
  });
  await openFile(page, "salin.xlsx", bytes);
  await selectByKeys(page, "Lembar", "A1", 0);
  for (let column = 0; column < 5; column++) await page.keyboard.press("Shift+ArrowRight");
  await copied(page);
  await toGrid(page, "Lembar", "A3");
  await page.keyboard.press("Control+v");
  await settled(page);
  expect(await valuesIn(page, "Lembar", "A3:F3")).toEqual([[4.091, "0123", NIK, 45238, "4.091", 8.182]]);
  const [sheet] = await sheetsIn(await savedFile(page));
  expect(sheet?.cells[2]).toEqual([4.091, "0123", NIK, 45238, "4.091", 8.182]);
  expect(sheet?.formula(2, 5)).toBe("A3*2");
  expect([0, 3].map((column) => sheet?.numberFormat(2, column))).toEqual(["0.000", "dd/mm/yyyy"]);
});

test("five thousand rows go in, below the last row of the grid too, and out again in one step", async () => {
  await openBlank();
  await typeInto(page, "Lembar", "H1", "=SUM(C:C)");
  const rows = Array.from(
    { length: 5000 },
    (_row, row) => `0${row}\tKec. ${row}\t1.${String(row % 1000).padStart(3, "0")}`,
  );
  await pasteInto(page, "Lembar", "A2", { text: rows.join("\r\n") });
  expect(await valuesIn(page, "Lembar", "A5001:C5001")).toEqual([["04999", "Kec. 4999", 1999]]);
  expect(await valueAt(page, "Lembar", "H1")).toBe(5 * (1000 * 1000 + (999 * 1000) / 2));
  await pressUndo();
  expect(await valueAt(page, "Lembar", "C5001")).toBeNull();
  expect(await valueAt(page, "Lembar", "H1")).toBe(0);
});

test("nothing is pasted where a cell is locked or merged, with a sentence", async () => {
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet("Isian");
    sheet.addRow(["", "tetap"]);
    sheet.getCell("A1").protection = { locked: false };
    void sheet.protect("", {});
    workbook.addWorksheet("Judul").mergeCells("A1:C1");
  });
  await openFile(page, "kunci.xlsx", bytes);
  await pasteInto(page, "Isian", "A1", { text: "1\t2" });
  await page.getByText(/^Sel ini dikunci/).waitFor();
  expect(await valuesIn(page, "Isian", "A1:B1")).toEqual([[null, "tetap"]]);
  await pasteInto(page, "Isian", "A1", { text: "4.091" });
  expect(await valueAt(page, "Isian", "A1")).toBe(4091);
  await toGrid(page, "Isian", "B1");
  await copied(page);
  await goTo(page, "Judul", "A1");
  await pasteInto(page, "Judul", "A1", { text: "1\t2" });
  await page.getByText(/jatuh di sel yang digabung/).waitFor();
  expect(await valueAt(page, "Judul", "A1")).toBeNull();
});
