import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { cellAddress, parseArea } from "../../src/core/cells/area";
import { partsOf } from "../workbook/file/patch/patching";
import { xlsxFile } from "../workbook/file/xlsxFile";
import {
  calculated,
  chooseAt,
  inSight,
  isKept,
  openEdition,
  openFile,
  saveAsDownload,
  savedFile,
  settled,
  toGrid,
  typeInto,
  valueAt,
} from "./edition";

/*
 * Filters of sheets and of tables from the panel to the saved file, and what is taken back after a save.
 */

let browser: Browser;
let opened: DiskPage;
let page: Page;

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;
const ROWS =
  `<row r="1">${text("A1", "Petugas")}${text("B1", "Pakai")}</row>` +
  ["Budi", "Siti", "Budi", "Siti"]
    .map((name, n) => `<row r="${n + 2}">${text(`A${n + 2}`, name)}${number(`B${n + 2}`, (n + 1) * 1000)}</row>`)
    .join("") +
  '<row r="8"><c r="B8"><f>SUBTOTAL(109,B2:B5)</f><v>10000</v></c></row>';
const workbook = () =>
  xlsxFile({
    sheets: [
      { name: "Stok", rows: ROWS },
      {
        name: "Tabel",
        rows: ROWS,
        tables: [
          'id="1" name="Pakai" displayName="Pakai" ref="A1:B5"><autoFilter ref="A1:B5"/><tableColumns count="2"><tableColumn id="1" name="Petugas"/><tableColumn id="2" name="Pakai"/></tableColumns>',
        ],
      },
    ],
  });

beforeAll(async () => {
  browser = await launchBrowser();
  const context = { viewport: { width: 1600, height: 800 }, acceptDownloads: true };
  opened = await openEdition(browser, { workbook: await workbook(), context });
  page = opened.page;
  await saveAsDownload(page);
});
beforeEach(async () => openFile(page, "stok.xlsx", await workbook()));
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

/** Presses the button of a filter, near the right edge of its title, and waits for the panel. */
async function openPanel(sheet: string, address: string): Promise<void> {
  const at = parseArea(address);
  if (!at) throw new Error(address);
  await toGrid(page, sheet, cellAddress(at.row, at.column));
  const [spot, next] = await page.evaluate(
    ({ row, column }) => [window.lembar?.spotOf(row, column), window.lembar?.spotOf(row, column + 1)],
    at,
  );
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  if (!spot || !next || !grid) throw new Error("the grid is not drawn");
  await page.mouse.click(grid.x + (spot.x + next.x) / 2 - 10, grid.y + spot.y);
  await offered("Konfirmasi").waitFor();
}

const offered = (words: string) => inSight(page.getByText(words, { exact: true }));
const isOffered = (words: RegExp) => page.getByText(words).filter({ visible: true }).count();

/** Presses the box before a name in the panel of a sheet, where the name itself does nothing. */
async function pressBoxBefore(name: string): Promise<void> {
  const words = await offered(name).boundingBox();
  if (!words) throw new Error(name);
  await page.mouse.click(words.x - 16, words.y + words.height / 2);
}

async function confirm(): Promise<void> {
  await offered("Konfirmasi").click();
  await settled(page);
}

async function undo(): Promise<void> {
  await toGrid(page, "Stok", "D9");
  await page.keyboard.press("Control+z");
  await settled(page);
}

/** The sheet with a filter that hides nothing yet. */
async function filterStok(): Promise<void> {
  await toGrid(page, "Stok", "A2");
  await page.locator("[data-u-command='sheet.command.smart-toggle-filter'] > :first-child").first().click();
  await settled(page);
}

const UNSAVED = "Ada perubahan yang belum disimpan.";

/** Saves, and waits until the page says so. */
async function saved(): Promise<Uint8Array> {
  const bytes = await savedFile(page);
  await page.getByText(UNSAVED).waitFor({ state: "hidden" });
  return bytes;
}

const HIDDEN = ['<row r="3" hidden="1"', '<row r="5" hidden="1"'];
const hiddenIn = (part: string | undefined) => part?.match(/<row r="\d+" hidden="1"/g) ?? null;
const CRITERION = '<filterColumn colId="0"><filters><filter val="Budi"/></filters></filterColumn>';

test("a sheet's filter hides rows, the subtotal follows, and both are in the saved file and in the page that opens it", async () => {
  await filterStok();
  await openPanel("Stok", "A1");
  await pressBoxBefore("Siti");
  await confirm();
  expect(await valueAt(page, "Stok", "B8")).toBe(4000);
  const bytes = await saved();
  const sheet = (await partsOf(bytes))["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain(CRITERION);
  expect(hiddenIn(sheet)).toEqual(HIDDEN);
  expect(sheet).toContain("<f>SUBTOTAL(109,B2:B5)</f><v>4000</v>");

  await openFile(page, "lagi.xlsx", bytes);
  await typeInto(page, "Stok", "D1", "1");
  expect(await valueAt(page, "Stok", "B8")).toBe(4000);
  expect(hiddenIn((await partsOf(await saved()))["xl/worksheets/sheet1.xml"])).toEqual(HIDDEN);
  await openPanel("Stok", "A1");
  await offered("Hapus Filter").click();
  await settled(page);
  expect(await valueAt(page, "Stok", "B8")).toBe(10_000);
  const cleared = (await partsOf(await saved()))["xl/worksheets/sheet1.xml"];
  expect(hiddenIn(cleared)).toBeNull();
  expect(cleared).toContain('<autoFilter ref="A1:B5"/>');
});

test("a table's filter is saved in the table, taken back in one step, and cleared", async () => {
  await openPanel("Tabel", "A1");
  await offered("Siti").click();
  await confirm();
  expect(await valueAt(page, "Tabel", "B8")).toBe(4000);
  const parts = await partsOf(await saved());
  const table = Object.entries(parts).find(([name]) => /^xl\/tables\/.+\.xml$/.test(name))?.[1];
  expect(table).toContain(CRITERION);
  expect(hiddenIn(parts["xl/worksheets/sheet2.xml"])).toEqual(HIDDEN);
  await undo();
  expect(await valueAt(page, "Tabel", "B8")).toBe(10_000);
  await page.keyboard.press("Control+y");
  await settled(page);
  expect(await valueAt(page, "Tabel", "B8")).toBe(4000);
  await openPanel("Tabel", "A1");
  await offered("Hapus Filter").click();
  await settled(page);
  expect(await valueAt(page, "Tabel", "B8")).toBe(10_000);
  expect(hiddenIn((await partsOf(await saved()))["xl/worksheets/sheet2.xml"])).toBeNull();
});

test("Escape closes the panel of a sheet's filter, changes nothing, and gives the sheet the keyboard", async () => {
  await filterStok();
  await openPanel("Stok", "A1");
  await page.keyboard.press("Escape");
  await offered("Konfirmasi").waitFor({ state: "hidden" });
  expect(await valueAt(page, "Stok", "B8")).toBe(10_000);
  await page.keyboard.type("7", { delay: 5 });
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await valueAt(page, "Stok", "A1")).toBe(7);
});

test("an unsaved filter of a sheet outlives a closed tab", async () => {
  await filterStok();
  await openPanel("Stok", "A1");
  await pressBoxBefore("Siti");
  await confirm();
  await isKept(page, "stok.xlsx");
  await page.reload();
  await saveAsDownload(page);
  await page.waitForFunction(() => window.lembar !== undefined);
  await calculated(page);
  await page.getByText(UNSAVED).waitFor();
  expect(await valueAt(page, "Stok", "B8")).toBe(4000);
  const sheet = (await partsOf(await saved()))["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain(CRITERION);
  expect(hiddenIn(sheet)).toEqual(HIDDEN);
});

test("the panels offer nothing that no file keeps", async () => {
  await filterStok();
  await openPanel("Stok", "A1");
  await offered("Berdasarkan Kondisi").waitFor();
  expect(await isOffered(/warna/i)).toBe(0);
  await offered("Batal").click();
  await openPanel("Tabel", "A1");
  await offered("Berdasarkan Kondisi").click();
  expect(await isOffered(/kolom tabel/i)).toBe(0);
  await offered("Teks").click();
  for (const [kind, last] of [
    ["Angka", "Tidak di antara"],
    ["Tanggal", "Tidak di antara"],
  ] as const) {
    const kinds = page.locator("[data-u-comp=cascader-list]").last();
    await kinds.getByText(kind, { exact: true }).click();
    const comparisons = kinds.locator("ul").last().locator("li").filter({ visible: true });
    await comparisons.getByText(last, { exact: true }).waitFor();
    expect(await comparisons.count()).toBe(8);
  }
});

const STEPS: readonly (readonly [string, () => Promise<void>])[] = [
  ["a row", () => chooseAt(page, "Stok", "A3", "Sisipkan", /baris (di atas|yang dipilih)|baris$/i)],
  ["a sheet", () => page.locator("[data-u-comp=slide-tab-bar], footer").getByRole("button").first().click()],
  [
    "a look",
    async () => {
      await toGrid(page, "Stok", "A1");
      await page.keyboard.press("Control+b");
    },
  ],
  ["a filter", filterStok],
];
test.each(STEPS)(
  "%s is taken back in one step after a save, and the next save gives the older bytes",
  async (_, act) => {
    await typeInto(page, "Stok", "D1", "7");
    const before = await saved();
    await act();
    await settled(page);
    await page.getByText(UNSAVED).waitFor();
    const after = await saved();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(false);
    await undo();
    await page.getByText(UNSAVED).waitFor();
    expect(await partsOf(await saved())).toEqual(await partsOf(before));
  },
);
