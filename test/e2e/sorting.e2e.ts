import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { openEdition, openFile, selectByKeys, settled, toGrid, valuesIn, workbookOf } from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

const HEADER = ["NO", "KECAMATAN", "WAJIB KTP", "SEPERSERIBU"];
const recap = (more: readonly (readonly unknown[])[] = []) =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Rekap");
    const perMille = (row: number) => ({ formula: `C${row}/1000`, result: 0 });
    sheet.addRows([["REKAP PEREKAMAN"], [], HEADER]);
    sheet.addRows([9000, 7000, 8000].map((figure, i) => [i + 1, ["Curup", "Kota", "Air"][i], figure, perMille(i + 4)]));
    sheet.addRows([...more, [null, "JUMLAH", { formula: "SUM(C4:C6)", result: 24000 }]]);
  });

beforeAll(async () => {
  browser = await launchBrowser();
  // Wide enough for the whole toolbar; on smaller screens its last buttons are one click away.
  const context = { viewport: { width: 1600, height: 800 } };
  opened = await openEdition(browser, { workbook: await recap(), context });
  page = opened.page;
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

async function sort(order: "Menaik" | "Menurun"): Promise<void> {
  await page.getByRole("button", { name: "Urutkan" }).last().click();
  await page.getByText(order, { exact: true }).click();
}

const says = (text: string) => page.getByText(text).first().waitFor();
const table = () => valuesIn(page, "Rekap", "A3:D7");

test("from one cell whole rows of the table are sorted, between headers and total", async () => {
  await toGrid(page, "Rekap", "C5");
  await sort("Menaik");
  await says("A4:D6 sudah diurutkan.");
  const sorted = [HEADER, [2, "Kota", 7000, 7], [3, "Air", 8000, 8], [1, "Curup", 9000, 9]];
  await settled(page);
  expect((await table()).slice(0, 4)).toEqual(sorted);
  expect((await table())[4]?.slice(1, 3)).toEqual(["JUMLAH", 24000]);
});

test("a column that is selected alone takes its rows along, and one step takes everything back", async () => {
  await selectByKeys(page, "Rekap", "B4", 2);
  await sort("Menurun");
  await page.waitForFunction(
    () =>
      window.lembar?.workbook.readArea({ sheet: "Rekap", area: { row: 3, column: 1, rows: 1, columns: 1 } }) !== null,
  );
  expect((await table()).slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
    [2, "Kota", 7000],
    [1, "Curup", 9000],
    [3, "Air", 8000],
  ]);
  await page.keyboard.press("Control+z");
  expect((await table()).slice(1, 4).map((row) => row[1])).toEqual(["Kota", "Air", "Curup"]);
});

test.each([
  [
    "a total between the rows",
    [
      [null, "JUMLAH", 24000],
      [4, "Bermani", 5000],
    ],
    "ada baris jumlah (A7)",
  ],
  [
    "a formula that uses the row above",
    [[4, { formula: "B6", result: "Air" }, 5000]],
    "rumus di B7 memakai baris lain",
  ],
])("%s: nothing moves, and the page says why", async (_what, more, words) => {
  await openFile(page, "rekap.xlsx", await recap(more));
  const before = await table();
  await toGrid(page, "Rekap", "C5");
  await sort("Menaik");
  await says(words);
  expect(await table()).toEqual(before);
});
