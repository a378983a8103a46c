import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import {
  inSight,
  openEdition,
  openFile,
  saveAsDownload,
  savedFile,
  selectByKeys,
  settled,
  statusLine,
  toGrid,
  typeInto,
  valueAt,
  workbookOf,
} from "./edition";

const TEMPLATE = join(__dirname, "../../assets/lembar-dukcapil.xlsx");

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: TEMPLATE, context: { acceptDownloads: true } });
  page = opened.page;
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const pane = () => page.getByRole("region", { name: "Lembar Dukcapil", exact: true });
const tabs = () => page.locator("[data-u-comp=slide-tab-item]");
const DAY = new Date(Date.UTC(2025, 7, 15));

/** Three days with their figures, on a sheet of its own. */
const days = (readOnly = false) =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Hari");
    for (let row = 1; row <= 3; row++) {
      sheet.addRow([DAY, row]);
      sheet.getCell(row, 1).numFmt = "dd/mm/yyyy";
    }
    sheet.addRow(["akhir", 4]);
    if (readOnly) sheet.addImage(book.addImage({ extension: "png", buffer: Buffer.from([1]) as never }), "D1:E2");
  });

/** The middle of the head of a row of the sheet in front. */
async function rowHead(row: number) {
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const spot = await page.evaluate((at) => window.lembar?.spotOf(at, 0), row);
  if (!grid || !spot) throw new Error("the grid is not drawn");
  return [grid.x + 15, grid.y + spot.y] as const;
}

async function savedLook() {
  const book = await readBook(await savedFile(page));
  if (isFileFailure(book)) throw new Error(book.failure);
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test("the page opens on a sheet where the first press on its main button finds something", async () => {
  await pane().getByRole("button", { name: "Periksa lembar ini" }).click();
  await pane()
    .getByText(/^Dikenali dari \d+ judul kolom$/)
    .first()
    .waitFor();
});

test("the kind of a table can be changed where its columns are shown", async () => {
  await pane()
    .getByText(/^Dikenali dari \d+ judul kolom$/)
    .first()
    .click();
  const kind = pane().getByLabel("Jenis tabel").first();
  const before = await kind.inputValue();
  const others = await kind
    .locator("option")
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
  const other = others.find((name) => name !== before);
  expect(other).toBeDefined();
  await kind.selectOption(other as string);
  await pane().getByRole("button", { name: "Kenali ulang sendiri" }).waitFor();
  expect(await kind.inputValue()).toBe(other);
  await pane().getByRole("button", { name: "Kenali ulang sendiri" }).click();
  await page.waitForFunction(
    (name) => document.querySelector<HTMLSelectElement>("[data-region=pane] select")?.value === name,
    before,
  );
});

test("a table looks above its headers as if it were none, and nothing offers to delete it", async () => {
  await openFile(page, "biasa.xlsx", await titled(false));
  const plain = await titles();
  await openFile(page, "tabel.xlsx", await titled(true));
  expect((await titles()).equals(plain)).toBe(true);
  expect(await page.getByText("Hapus Tabel").count()).toBe(0);
});

/** A stock card under its titles, as a table or as bare cells. */
const titled = (isTable: boolean) =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Kartu");
    ["KARTU STOK BLANKO", "Disdukcapil", "Oktober 2025"].forEach((title) => sheet.addRow([title]));
    const [columns, rows] = [["Tanggal", "Terima", "Keluar"], [1, 2, 3].map((day) => [day, day * 10, day])];
    if (!isTable) [columns, ...rows].forEach((row) => sheet.addRow(row));
    else
      sheet.addTable({ name: "Kartu", ref: "A4", headerRow: true, columns: columns.map((name) => ({ name })), rows });
  });

/** A picture of the rows above the headers, with the mouse on a header and a cell of the table selected. */
async function titles(): Promise<Buffer> {
  await toGrid(page, "Kartu", "B6");
  await settled(page);
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const [title, header, side] = await page.evaluate(() =>
    [[0, 0] as const, [3, 0] as const, [3, 4] as const].map((at) => window.lembar?.spotOf(at[0], at[1])),
  );
  if (!grid || !title || !header || !side) throw new Error("the grid is not drawn");
  await page.mouse.move(grid.x + header.x, grid.y + header.y);
  await settled(page);
  // Without the upper border of the table itself.
  const height = header.y - title.y - 4;
  return page.screenshot({
    clip: { x: grid.x + header.x - 20, y: grid.y + title.y - 9, width: side.x - header.x, height },
  });
}

test("a function is found by what somebody wants to know", async () => {
  await pane().getByRole("tab", { name: "Rumus" }).click();
  await pane().getByRole("searchbox").fill("kapan habis");
  await pane()
    .getByRole("button", { name: /BLANKO_HABIS/ })
    .waitFor();
});

test("a right click on a tab opens its menu within the window, and no error", async () => {
  const first = tabs().first();
  await first.click();
  await first.click({ button: "right" });
  const entry = inSight(page.getByText("Ganti nama", { exact: true }));
  await entry.hover();
  const { y = -1, height = 0 } = (await entry.boundingBox()) ?? {};
  expect([y >= 0, y + height <= 800]).toEqual([true, true]);
  await page.keyboard.press("Escape");
});

test("what was said of one file goes with it", async () => {
  await openFile(page, "gambar.xlsx", await days(true));
  const said = page.getByText(/gambar dan bentuk \(Hari\)/);
  await said.waitFor();
  await openFile(page, "hari.xlsx", await days());
  expect(await said.count()).toBe(0);
});

test("the line below the sheet shows days as days, and adds up none", async () => {
  await toGrid(page, "Hari", "A1");
  expect(await statusLine(page)).toBe("A1: 15/08/2025");
  await selectByKeys(page, "Hari", "A1", 2);
  await page.keyboard.press("Shift+ArrowRight");
  await page.getByText("Jumlah 6, rata-rata 2, 3 angka").waitFor();
});

test("days are written out in Indonesian", async () => {
  await typeInto(page, "Hari", "D1", '=TEXT(A1;"dd mmmm yyyy")');
  expect(await valueAt(page, "Hari", "D1")).toBe("15 Agustus 2025");
});

test("a hidden row and what is frozen are in the saved file", async () => {
  await openFile(page, "hari.xlsx", await days());
  await toGrid(page, "Hari", "A2");
  const head = await rowHead(1);
  await page.mouse.click(...head, { button: "right" });
  await inSight(page.getByText(/^Sembunyikan/)).click();
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  await page.mouse.click(...(await rowHead(0)), { button: "right" });
  await inSight(page.getByText("Bekukan", { exact: true })).hover();
  await inSight(page.getByText("Bekukan baris pertama")).click();
  const { look, hiddenRows } = await savedLook();
  expect([[...hiddenRows], look.frozen.rows]).toEqual([[1], 1]);
});
