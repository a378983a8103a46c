import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Locator, Page } from "playwright-core";
import { timersRun } from "./timersRun";
import { openFromDisk, type DiskPage } from "../../scripts/pageFromDisk";
import { cellAddress, parseArea, type Area } from "../../src/core/cells/area";
import type { Cell } from "../../src/core/cells/cell";
import type { Grid } from "../../src/workbook/grid/grid";

/** Folder of the built browser edition. */
export const EDITION = join(process.env["DIST"] ?? join(__dirname, "../../dist"), "browser");

/** The five offices' sheets as a workbook. */
export const OFFICES = join(__dirname, "../known/kantor-contoh.xlsx");

declare global {
  interface Window {
    /** What the page tells of its grid. */
    readonly lembar?: Grid;
  }
}

export interface EditionOptions {
  readonly workbook?: Uint8Array | string;
  readonly query?: string;
  readonly context?: Parameters<typeof openFromDisk>[3];
}

/** Opens the browser edition with a workbook in place of the template, and waits until everything is calculated. */
export async function openEdition(browser: Browser, options: EditionOptions = {}): Promise<DiskPage> {
  const { workbook = OFFICES, query = "?lang=id", context = {} } = options;
  if (!existsSync(join(EDITION, "index.html"))) throw new Error("the pages are not built: npm run build");
  const bytes = typeof workbook === "string" ? readFileSync(workbook) : Buffer.from(workbook);
  const opened = await openFromDisk(browser, EDITION, `index.html${query}`, {
    viewport: { width: 1280, height: 800 },
    files: { "/assets/lembar-dukcapil.xlsx": bytes },
    ...context,
  });
  await calculated(opened.page);
  // Small screens begin with the sheet alone.
  const pane = opened.page.getByRole("button", { name: /^(Lihat panel|Show the pane)$/ });
  if (await pane.isVisible()) await pane.click();
  return opened;
}

/** How long the grid puts off what follows an edit or a selection, and more. */
const GRID_MS = 200;

/** Waits until nothing is being worked out, and all parts of the grid are there. */
export async function calculated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lembar?.view().isCalculated);
  await page.evaluate(() => window.lembar?.whole);
}

/** Drops a file onto the page, as from a folder. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const given = { name, text: Buffer.from(bytes).toString("base64") };
  const data = await page.evaluateHandle(({ name: file, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], file));
    return transfer;
  }, given);
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

/** Drops a workbook and waits until it is the open one and calculated; what was changed before is given up. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(() => Object.assign(window, { before: window.lembar }));
  const isUnsaved = await page.getByText("Ada perubahan yang belum disimpan.").isVisible();
  await dropFile(page, name, bytes);
  if (isUnsaved) await page.getByRole("button", { name: "Buka tanpa menyimpan" }).click();
  await page.waitForFunction(
    () => window.lembar !== undefined && window.lembar !== (window as { readonly before?: Grid }).before,
  );
  await calculated(page);
}

/** Selects a cell and brings it into view. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  const { row, column } = areaOf(address);
  await page.evaluate((place) => window.lembar?.workbook.select(place), { sheet, row, column });
}

/** Types into a cell as a clerk does: selects it, writes, presses Enter. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await toGrid(page, sheet, address);
  const before = await page.evaluate(() => window.lembar?.view().version);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await page.waitForFunction((version) => window.lembar?.view().version !== version, before);
  await settled(page);
}

/** Pastes what another program copied, by the event that a browser sends for it. */
export async function pasteInto(
  page: Page,
  sheet: string,
  address: string,
  copied: { readonly text?: string; readonly html?: string },
): Promise<void> {
  await toGrid(page, sheet, address);
  await page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer();
    if (text !== undefined) clipboardData.setData("text/plain", text);
    if (html !== undefined) clipboardData.setData("text/html", html);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, copied);
  await settled(page);
}

/** Selects an area as one does without a mouse: the first cell, then Shift with the arrow down. */
export async function selectByKeys(page: Page, sheet: string, from: string, down: number): Promise<void> {
  await toGrid(page, sheet, from);
  for (let row = 0; row < down; row++) await page.keyboard.press("Shift+ArrowDown");
}

let presses = 0;

/** Gives the grid the keyboard by a press on some cell, and selects the cell that is meant. */
export async function toGrid(page: Page, sheet: string, address: string): Promise<void> {
  await goTo(page, sheet, address);
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  if (!grid) throw new Error("the grid is not drawn");
  // Two presses on one spot are a double click however far apart, while the page is too busy to end the first.
  presses++;
  await page.mouse.click(
    grid.x + Math.min(400, grid.width / 2) + 8 * (presses % 2),
    grid.y + Math.min(300, grid.height / 2),
  );
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable);
  await goTo(page, sheet, address);
  // The editor follows a selection that was not made by hand a moment later.
  await timersRun(page, GRID_MS);
}

/** The last of these that is in sight; menus that are closed stay in the page. */
export const inSight = (found: Locator): Locator => found.filter({ visible: true }).last();

/** Chooses from the menu of the cell at an address. */
export async function chooseAt(page: Page, sheet: string, address: string, group: string, item: RegExp): Promise<void> {
  await toGrid(page, sheet, address);
  const spot = await page.evaluate(({ row, column }) => window.lembar?.spotOf(row, column), areaOf(address));
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  if (!spot || !grid) throw new Error("the grid is not drawn");
  // A press selects the cell first, as a clerk does it: the grid offers by what was pressed last.
  await page.mouse.click(grid.x + spot.x, grid.y + spot.y);
  await page.mouse.click(grid.x + spot.x, grid.y + spot.y, { button: "right" });
  await inSight(page.getByText(group, { exact: true })).hover();
  const entry = inSight(page.getByText(item));
  const { width = 0, height = 0 } = (await entry.boundingBox()) ?? {};
  // In its middle stands how many.
  await entry.click({ position: { x: width - 4, y: height / 2 } });
}

/** Has the page hand files over as downloads, which a test can look into. */
export async function saveAsDownload(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
}

/** Presses *Simpan* and gives the file that arrives. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Simpan", exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** Copies what is selected; the grid hands it to the clipboard a moment after the keys. */
export async function copied(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Control+c");
  while ((await page.evaluate(() => navigator.clipboard.readText())) === "")
    await page.evaluate(() => new Promise((go) => setTimeout(go, 100)));
}

/** Waits until the browser keeps the unsaved work on a file, in case that the tab is lost. */
export async function isKept(page: Page, file: string): Promise<void> {
  const kept = async (name: string) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // To open a database that is not there would make it, and the page would find it without its store.
    const isThere = (await indexedDB.databases()).some((one) => one.name === "lembar-dukcapil");
    if (!isThere) return false;
    const database = await asked(indexedDB.open("lembar-dukcapil"));
    const store = database.transaction("work").objectStore("work");
    const works = (await asked(store.getAll())) as {
      readonly name: string;
      readonly changes: readonly unknown[];
      readonly reshaped?: unknown;
    }[];
    database.close();
    return works.some((work) => work.name === name && (work.changes.length > 0 || work.reshaped !== undefined));
  };
  // Asked from here: a wait inside the page takes the promise itself for an answer. Not at every frame, for whole
  // workbooks are read each time.
  while (!(await page.evaluate(kept, file))) await page.evaluate(() => new Promise((go) => setTimeout(go, 100)));
}

/** A workbook made for a test. */
export async function workbookOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Waits for the calculation that follows a change; the grid begins it a moment later. */
export async function settled(page: Page): Promise<void> {
  await timersRun(page, GRID_MS);
  await calculated(page);
}

export async function valuesIn(page: Page, sheet: string, address: string): Promise<readonly (readonly Cell[])[]> {
  const read = await page.evaluate((place) => window.lembar?.workbook.readArea(place), {
    sheet,
    area: areaOf(address),
  });
  return read ?? [];
}

export async function valueAt(page: Page, sheet: string, address: string): Promise<Cell> {
  return (await valuesIn(page, sheet, address))[0]?.[0];
}

/** Address of the selected cell or area's first cell. */
export async function selectedCell(page: Page): Promise<string> {
  const { row, column } = await page.evaluate(() => window.lembar?.view().area ?? { row: -1, column: -1 });
  return cellAddress(row, column);
}

/** The cell selected, in words, as the line under the grid says it. */
export const statusLine = (page: Page): Promise<string> => page.locator("[data-status]").innerText();

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
}
