import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import {
  calculated,
  dropFile,
  goTo,
  isKept,
  openEdition,
  openFile,
  statusLine,
  toGrid,
  typeInto,
  valueAt,
  workbookOf,
  saveAsDownload,
  settled,
} from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await sample(), context: { acceptDownloads: true } });
  page = opened.page;
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const sample = () =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Stok");
    sheet.getColumn(1).width = 5;
    for (let row = 1; row <= 9; row++) sheet.addRow([1234567890, row, `Desa ${row}`]);
    sheet.getCell("B1").dataValidation = { type: "whole", operator: "between", formulae: [0, 100] };
    book.addWorksheet("Lain").addRow(["Desa 7 juga"]);
  });

/** Presses Ctrl+S and reads the file that arrives. */
async function savedBook() {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const book = await readBook(new Uint8Array(readFileSync(await download.path())));
  if (isFileFailure(book)) throw new Error(book.failure);
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  return book;
}

/** Drags the edge between a first column and a second one of usual width. */
async function dragEdge(pixels: number): Promise<void> {
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const second = await page.evaluate(() => window.lembar?.spotOf(0, 1));
  if (!grid || !second) throw new Error("the grid is not drawn");
  const edge = { x: grid.x + second.x - USUAL_WIDTH / 2, y: grid.y + 10 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + pixels, edge.y, { steps: 5 });
  await page.mouse.up();
}

const USUAL_WIDTH = 64;

const fileBar = () => page.locator("[data-region=bar]");

test("a file opened while the one before is still being worked out leaves no complaint", async () => {
  await dropFile(page, "satu.xlsx", await sample());
  await dropFile(page, "dua.xlsx", await sample());
  await page.getByRole("heading", { name: "dua.xlsx" }).waitFor();
  await calculated(page);
  // What the first one left to do in idle moments would complain by now.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
});

test("a column made wider is unsaved work, is saved, and says so", async () => {
  await openFile(page, "lebar.xlsx", await sample());
  await page.getByText("Belum ada perubahan.").waitFor();
  await dragEdge(60);
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  const [before] = (await page.evaluate(() => window.lembar?.fileChanges())) ?? [];
  const size = before?.layout?.columns?.[0]?.size;
  expect(size).toBeGreaterThan(60);
  const book = await savedBook();
  expect(book.sheets[0]?.look.columns.get(0)?.size).toBe(size);
});

test("rows out of sight are measured after a change, and then the page is at rest", async () => {
  const long = await workbookOf((book) => {
    const sheet = book.addWorksheet("Panjang");
    sheet.getColumn(1).alignment = { wrapText: true };
    sheet.getColumn(1).width = 60;
    for (let row = 1; row <= 900; row++) sheet.addRow([`Keterangan yang panjang di baris ${row}`]);
  });
  await openFile(page, "panjang.xlsx", long);
  const bottom = () => page.evaluate(() => window.lembar?.spotOf(899, 0)?.y);
  const before = await bottom();
  if (before === undefined) throw new Error("the grid is not drawn");
  await dragEdge(-300);
  // Every row has two lines or more now.
  await page.waitForFunction((low) => (window.lembar?.spotOf(899, 0)?.y ?? 0) > 1.8 * low, before);
  await settled(page);
  const asked = await page.evaluate(async () => {
    const ask = window.requestIdleCallback;
    let count = 0;
    window.requestIdleCallback = (...given) => {
      count++;
      return ask(...given);
    };
    for (let frame = 0; frame < 30; frame++) await new Promise((go) => requestAnimationFrame(go));
    window.requestIdleCallback = ask;
    return count;
  });
  expect(asked).toBe(0);
});

test("a sheet of the pane is saved with the file", async () => {
  await openFile(page, "hasil.xlsx", await sample());
  await page.evaluate(() => window.lembar?.workbook.addSheet("Hasil Periksa", [["Temuan"], ["Sisa tidak cocok"]]));
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  const book = await savedBook();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Stok", "Lain", "Hasil Periksa"]);
  expect(book.sheets[2]?.cells).toEqual([["Temuan"], ["Sisa tidak cocok"]]);
});

test("a setting is unsaved until it is in the file", async () => {
  await openFile(page, "pengaturan.xlsx", await sample());
  await page.evaluate(() => window.lembar?.workbook.writeSetting("uji", "1"));
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  expect((await savedBook()).settings).toEqual({ uji: "1" });
});

test("a figure without room is no other figure, and is edited as it is", async () => {
  await openFile(page, "sempit.xlsx", await sample());
  await toGrid(page, "Stok", "A1");
  expect(await statusLine(page)).toBe("A1: 1234567890");
  await page.keyboard.press("F2");
  await page.waitForFunction(() => window.lembar?.typing.typed() === "1234567890");
  await page.keyboard.press("Escape");
});

test("F6 goes from the grid to the pane and the file, and back", async () => {
  await toGrid(page, "Stok", "A1");
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.closest("[data-region=pane]"));
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.closest("[data-region=bar]"));
  await page.keyboard.press("F6");
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable);
});

test("a text is found on all sheets and replaced", async () => {
  await openFile(page, "cari.xlsx", await sample());
  await page.keyboard.press("Control+f");
  const search = page.getByRole("search");
  await search.getByRole("textbox", { name: "Cari" }).fill("desa 7");
  await page.keyboard.press("Enter");
  await search.getByText("1 dari 2: Stok, C7").waitFor();
  await page.keyboard.press("Enter");
  await search.getByText("2 dari 2: Lain, A1").waitFor();
  // Another sheet came to the front, and the keyboard is still here.
  await settled(page);
  await page.keyboard.press("Enter");
  await search.getByText("1 dari 2: Stok, C7").waitFor();
  await search.getByRole("textbox", { name: "Ganti dengan" }).fill("Kelurahan 7");
  await search.getByRole("button", { name: "Ganti semua" }).click();
  await search.getByText("2 sel diganti.").waitFor();
  await page.keyboard.press("Escape");
  const book = await savedBook();
  expect([book.sheets[0]?.cells[6]?.[2], book.sheets[1]?.cells[0]?.[0]]).toEqual(["Kelurahan 7", "Kelurahan 7 juga"]);
});

test("a sheet that comes to the front takes the keyboard from no field, and a press on the grid does", async () => {
  await openFile(page, "papan-ketik.xlsx", await sample());
  await page.keyboard.press("Control+f");
  const wanted = page.getByRole("search").getByRole("textbox", { name: "Cari" });
  await wanted.focus();
  for (const sheet of ["Lain", "Stok", "Lain", "Stok"]) {
    await goTo(page, sheet, "B2");
    await settled(page);
    await page.keyboard.type("7");
  }
  expect(await wanted.inputValue()).toBe("7777");
  await toGrid(page, "Stok", "B2");
  await page.keyboard.type("41");
  await page.waitForFunction(() => window.lembar?.typing.typed() === "41");
  await page.keyboard.press("Escape");
  await wanted.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.type("42");
  await page.waitForFunction(() => window.lembar?.typing.typed() === "42");
  await page.keyboard.press("Escape");
});

test("the sheet in front is what goes on paper", async () => {
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await goTo(page, "Stok", "A1");
  await page.keyboard.press("Control+p");
  await page.getByText("Apa yang dicetak?").waitFor();
  await page.keyboard.press("Enter");
  const paper = page.locator("[data-paper]");
  await page.emulateMedia({ media: "print" });
  expect(await paper.locator("tr").count()).toBe(9);
  expect(await paper.locator("tr").first().innerText()).toMatch(/^#+\s+1\s+Desa 1$/);
  expect(await fileBar().isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
});

test.each([
  [320, 640],
  [400, 700],
  [683, 384],
  [1024, 600],
])("at %i × %i pixels rows of the sheet are in sight, and the pane is one press away", async (width, height) => {
  await page.setViewportSize({ width, height });
  const close = page.getByRole("button", { name: "Tutup pesan" });
  while ((await close.count()) > 0) await close.first().click();
  await page.waitForFunction(
    () => (document.querySelector("[data-grid] canvas[id^=univer-sheet-main]")?.clientHeight ?? 0) > 120,
  );
  const other = page.getByRole("button", { name: "Lihat panel" });
  if (await other.isVisible()) {
    await other.click();
    await page.getByRole("button", { name: "Lihat lembar" }).waitFor();
    expect(await page.getByRole("tab", { name: "Periksa" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Lihat lembar" }).click();
  }
});

test("what was typed right before the tab goes comes back", async () => {
  await openFile(page, "terakhir.xlsx", await sample());
  await typeInto(page, "Stok", "B1", "41");
  await page.reload();
  await page.getByText(/terakhir\.xlsx.+sudah dipulihkan/).waitFor();
  await calculated(page);
  expect(await valueAt(page, "Stok", "B1")).toBe(41);
});

test("unsaved work that cannot be shown is told, stays in the browser, and comes back", async () => {
  await openFile(page, "nyangkut.xlsx", await sample());
  await typeInto(page, "Stok", "B1", "42");
  await isKept(page, "nyangkut.xlsx");
  await alterKept("nyangkut.xlsx", "broken");
  await page.reload();
  await page.getByText(/Perubahan di "nyangkut\.xlsx" yang belum disimpan belum dapat ditampilkan\./).waitFor();
  await page.getByText(/^Berkas ini tidak dapat ditampilkan karena ada kesalahan di halaman ini\./).waitFor();
  expect(await page.locator("[data-grid] canvas").count()).toBe(0);
  expect(await page.getByText(/sudah dipulihkan/).count()).toBe(0);
  await alterKept("nyangkut.xlsx", "mended");
  await page.reload();
  await page.getByText(/nyangkut\.xlsx.+sudah dipulihkan/).waitFor();
  await calculated(page);
  expect(await valueAt(page, "Stok", "B1")).toBe(42);
});

/** Breaks the changes that the browser keeps for a file, or mends them again. */
async function alterKept(file: string, how: "broken" | "mended"): Promise<void> {
  await page.evaluate(
    async ([name, wanted]) => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await asked(indexedDB.open("lembar-dukcapil"));
      const store = database.transaction("work", "readwrite").objectStore("work");
      const all = (await asked(store.getAll())) as { name: string; changes: { cells: unknown; put?: unknown }[] }[];
      const work = all.find((one) => one.name === name);
      if (!work) throw new Error("nothing kept");
      for (const change of work.changes) {
        if (wanted === "broken") Object.assign(change, { put: change.cells, cells: null });
        else Object.assign(change, { cells: change.put });
      }
      await asked(store.put(work));
      database.close();
    },
    [file, how] as const,
  );
}
