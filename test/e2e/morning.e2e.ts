import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { serialOf } from "../../src/core/calendar/civil";
import { hasLibreOffice } from "../libreOffice";
import { throughLibreOffice } from "../throughLibreOffice";
import { sheetsIn } from "../workbook/file/patch/patching";
import { openEdition, settled, valueAt } from "./edition";

const TEMPLATE = join(__dirname, "../../assets/lembar-dukcapil.xlsx");
const SHEET = "Kartu Stok";
/** The first row below the template's table, and its stock of that morning. */
const FIRST = 243;
const STOCK = 2600;
const USED = 100;
/** Working days of October 2025. */
const DAYS = [1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 27, 28, 29, 30];

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: TEMPLATE, context: { acceptDownloads: true } });
  page = opened.page;
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined, print: () => undefined }));
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

/** Pictures to look at. */
async function shot(name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder) await page.screenshot({ path: join(folder, `pagi-${name}.png`) });
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = (text: string) => page.keyboard.type(text, { delay: 5 });
const times = (count: number, key: string) => Array.from({ length: count }, () => key);
/** The first column is frozen, so Home stops beside it, as in Excel. */
const FIRST_COLUMN = ["Home", "ArrowLeft"] as const;

const typedIs = (text: string) => page.waitForFunction((wanted) => window.lembar?.typing.typed() === wanted, text);
const hasKeyboard = (selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.closest(wanted), selector);

/** Goes through the parts of the page until the sheet has the keyboard. */
async function toSheet(): Promise<void> {
  for (let part = 0; part < 3; part++) {
    if (await page.evaluate(() => (document.activeElement as HTMLElement | null)?.isContentEditable)) return;
    await press("F6");
  }
}

/** Presses Tab until what has the keyboard is called so. */
async function tabTo(name: RegExp): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "";
    });
    if (name.test(now)) return;
    await press("Tab");
  }
  throw new Error(`not reached by Tab: ${name.source}`);
}

const isAt = (row: number, column: number) =>
  page.waitForFunction(
    ([wantedRow, wantedColumn]) => {
      const { area } = window.lembar?.view() ?? {};
      return area?.row === wantedRow && area.column === wantedColumn;
    },
    [row - 1, column] as const,
  );

/** Enters a formula whose cells are pointed at: what is typed, what the arrows lead to, and what is shown then. */
async function point(steps: readonly (readonly [string, readonly string[], string])[]): Promise<void> {
  let before = "";
  for (const [text, arrows, shown] of steps) {
    await type(text);
    await typedIs(before + text);
    await press(...arrows);
    await typedIs(shown);
    before = shown;
  }
}

test("a morning by keyboard alone: typing, pointing, replacing, checking, printing, saving; nothing is lost", async () => {
  // To the sheet, by finding its last day.
  await press("Control+f");
  await type("30/09/2025");
  for (let found = 0; found < 20; found++) {
    await press("Enter");
    await settled(page);
    if ((await page.evaluate(() => window.lembar?.view().sheet)) === SHEET) break;
  }
  await press("Escape");
  await toSheet();
  await press("ArrowDown", ...FIRST_COLUMN);
  await isAt(FIRST, 0);

  for (const [index, day] of DAYS.entries()) {
    await type(`${String(day).padStart(2, "0")}/10/2025`);
    await press("Tab");
    await type(String(STOCK - index * USED));
    await press("Tab", "Tab");
    await type(String(USED));
    await press("Enter", ...FIRST_COLUMN);
    await isAt(FIRST + index + 1, 0);
  }
  await settled(page);
  await shot("hari");
  const last = FIRST + DAYS.length - 1;
  expect(await valueAt(page, SHEET, `H${last}`)).toBe(STOCK - DAYS.length * USED);

  // Formulas beside the table, by pointing at the last stock.
  await press(...times(12, "ArrowRight"));
  await isAt(last + 1, 12);
  await point([["=100+", ["ArrowUp"], `=100+M${last}`]]);
  await press(...times(5, "ArrowLeft"));
  await typedIs(`=100+H${last}`);
  await press("Enter");
  await isAt(last + 2, 12);
  await point([
    ["=SUM(", ["ArrowUp"], `=SUM(M${last + 1}`],
    [";", ["ArrowUp"], `=SUM(M${last + 1};M${last + 1}`],
  ]);
  await press("Enter");
  await isAt(last + 3, 12);
  await type("Camat Lama");
  await press("Enter");
  await settled(page);
  const pointed = STOCK - DAYS.length * USED + 100;
  expect([await valueAt(page, SHEET, `M${last + 1}`), await valueAt(page, SHEET, `M${last + 2}`)]).toEqual([
    pointed,
    2 * pointed,
  ]);
  await shot("menunjuk");

  await press("Control+h");
  await type("Camat Lama");
  await tabTo(/^Ganti dengan$/);
  await type("Camat Baru");
  await tabTo(/^Ganti semua$/);
  await press("Enter");
  await page.getByRole("search").getByText("1 sel diganti.").waitFor();
  await press("Escape");
  await settled(page);
  expect(await valueAt(page, SHEET, `M${last + 3}`)).toBe("Camat Baru");
  await shot("mengganti");

  // The table sorted by its days, the latest first, and back again; then its few days with damaged blanks alone.
  await press("Control+Home", "ArrowUp", "ArrowLeft");
  await isAt(4, 0);
  await press("Alt+ArrowDown");
  await hasKeyboard("[data-u-comp=rect-popup]");
  await shot("saringan");
  await tabTo(/^Menurun$/);
  await press("Enter");
  await page.getByText(/sudah diurutkan/).waitFor();
  await settled(page);
  await hasKeyboard("[contenteditable]");
  expect(await valueAt(page, SHEET, "A5")).toBe(serialOf({ year: 2025, month: 10, day: 30 }));
  await shot("diurutkan");
  await press("Control+z");
  await settled(page);
  expect(await valueAt(page, SHEET, `A${last}`)).toBe(serialOf({ year: 2025, month: 10, day: 30 }));
  await press(...times(4, "ArrowRight"));
  await isAt(4, 4);
  await press("Alt+ArrowDown");
  await hasKeyboard("[data-u-comp=rect-popup]");
  const before = await page.evaluate(() => window.lembar?.spotOf(49, 4)?.y ?? 0);
  await tabTo(/^\(Kosong\)/);
  await press("Space");
  await tabTo(/^Konfirmasi$/);
  await press("Enter");
  await hasKeyboard("[contenteditable]");
  await settled(page);
  const whereRow50Is = () => page.evaluate(() => window.lembar?.spotOf(49, 4)?.y ?? 0);
  expect(await whereRow50Is()).toBeLessThan(before);
  await shot("disaring");
  await press("Control+z");
  await settled(page);
  expect(await whereRow50Is()).toBe(before);

  // A slip is found by the check, and the cell put right.
  const slip = FIRST + 7;
  await press("Control+f");
  await type("10/10/2025");
  await press("Enter");
  await isAt(slip, 0);
  await press("Escape");
  await toSheet();
  await press(...times(3, "ArrowRight"));
  await isAt(slip, 3);
  await type("90000");
  await press("Enter");
  await settled(page);
  await press("F6");
  await tabTo(/^Periksa lembar ini$/);
  await press("Enter");
  await page
    .locator("[data-region=pane]")
    .getByText(/\d+ salah/)
    .first()
    .waitFor();
  await shot("periksa");
  await toSheet();
  await isAt(slip + 1, 3);
  await press("ArrowUp");
  await type(String(USED));
  await press("Enter");
  await settled(page);
  expect(await valueAt(page, SHEET, `H${slip}`)).toBe(STOCK - 8 * USED);

  await press("Control+p");
  await page.getByText("Apa yang dicetak?").waitFor();
  await press("Enter");
  await page.locator("[data-paper]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  const folder = process.env["PICTURES"];
  if (folder) writeFileSync(join(folder, "pagi.pdf"), pdf);

  const [download] = await Promise.all([page.waitForEvent("download"), press("Control+s")]);
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const saved = (await sheetsIn(bytes)).find(({ name }) => name === SHEET);
  expect(saved?.cells.slice(FIRST - 1, last).map((row) => [row[0], row[3], row[7]])).toEqual(
    DAYS.map((day, index) => [serialOf({ year: 2025, month: 10, day }), USED, STOCK - (index + 1) * USED]),
  );
  expect(saved?.tables[0]?.area.rows).toBe(last - 3);
  if (!hasLibreOffice) return;
  const there = throughLibreOffice(new Map([["saved", bytes]]), "none").get("saved");
  if (!there) throw new Error("LibreOffice gave nothing");
  const shown = (await sheetsIn(there)).find(({ name }) => name === SHEET);
  expect(shown?.cells.slice(3, last).map((row) => row.slice(0, 8))).toEqual(
    saved?.cells.slice(3, last).map((row) => row.slice(0, 8)),
  );
});
