import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import { sheetsIn } from "../workbook/file/patch/patching";
import { openHeadless } from "../workbook/grid/headless/headless";
import { openEdition, saveAsDownload, savedFile, typeInto, workbookOf } from "./edition";

const TEMPLATE = join(__dirname, "../../assets/lembar-dukcapil.xlsx");

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

const calls = () => opened.page.evaluate(() => window.lembar?.calls());

/** What somebody uses of the stock on the template's first day, one more than there was. */
const EDIT = { sheet: "Kartu Stok", address: "D5", value: 118 } as const;

test("the template opens without a calculation; an edit works out all that depends on it, and that is saved", async () => {
  opened = await openEdition(browser, { workbook: TEMPLATE, context: { acceptDownloads: true } });
  await saveAsDownload(opened.page);
  expect(await calls()).toBe(0);
  await typeInto(opened.page, EDIT.sheet, EDIT.address, String(EDIT.value));
  expect(await calls()).toBeGreaterThan(0);
  const saved = await sheetsIn(await savedFile(opened.page));
  await opened.page.getByText("Semua perubahan sudah disimpan.").waitFor();

  const book = await readBook(new Uint8Array(readFileSync(TEMPLATE)));
  if (isFileFailure(book)) throw new Error(book.failure);
  const headless = await openHeadless(book);
  await headless.put(EDIT.sheet, { [EDIT.address]: EDIT.value });
  const wanted = headless.changes().flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, ...cell })));
  headless.dispose();
  expect(new Set(wanted.map(({ sheet }) => sheet)).size).toBeGreaterThan(1);
  const missed = wanted.filter(({ sheet, row, column, value }) => {
    const found = saved.find(({ name }) => name === sheet)?.cells[row]?.[column] ?? null;
    if (typeof found !== "number" || typeof value !== "number") return found !== value;
    return Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value));
  });
  expect(missed).toEqual([]);
});

test("a file without results is calculated when it opens", async () => {
  const workbook = await workbookOf((book) => {
    const sheet = book.addWorksheet("Stok");
    sheet.addRow([521, 100]);
    sheet.getCell("C1").value = { formula: "DUKCAPIL.BLANKO_RUNWAY(A1,B1)" };
    sheet.getCell("D1").value = { formula: "C1*2" };
  });
  opened = await openEdition(browser, { workbook });
  const row = await opened.page.evaluate(() =>
    window.lembar?.workbook.readArea({ sheet: "Stok", area: { row: 0, column: 2, rows: 1, columns: 2 } }),
  );
  expect(row).toEqual([[5.21, 10.42]]);
});
