import { existsSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser";
import { openFromDisk } from "../../../scripts/pageFromDisk";
import type { Grid } from "../../../src/workbook/grid/grid";
import { figure, median, textTable } from "../table";

declare global {
  interface Window {
    readonly lembar?: Grid;
  }
}

const edition = join(__dirname, "../../../dist/browser");
const FUNCTION_CELLS = 1_000;
const RECALCULATED = 2_000;

/** Seconds until the page can be typed into, until all is calculated, and for the cells that one edit calls again. */
interface Times {
  readonly typing: number;
  readonly calculated: number;
  readonly again: number;
  readonly calls: number;
}

/** Opens the browser edition with function cells and without any; returns whether each edit recalculated what depends on it. */
export async function timeGrid(rounds: number): Promise<boolean> {
  if (!existsSync(join(edition, "index.html"))) {
    console.log("\nGrid: dist/ is not there; npm run build writes it.");
    return true;
  }
  const contestants = [
    { name: "engine alone, one empty sheet", cells: 0 },
    { name: `${FUNCTION_CELLS.toLocaleString("en")} function cells`, cells: FUNCTION_CELLS },
    { name: `${RECALCULATED.toLocaleString("en")} function cells on one stock`, cells: RECALCULATED },
  ];
  const times = new Map<string, Times[]>();
  const browser = await launchBrowser();
  try {
    for (let round = 0; round < rounds; round++)
      for (const { name, cells } of contestants)
        times.set(name, [...(times.get(name) ?? []), await open(browser, cells)]);
  } finally {
    await browser.close();
  }
  console.log("\nThe browser edition from a cold start, in seconds\n");
  const of = (all: readonly Times[], part: (times: Times) => number) => figure(median(all.map(part)));
  const lines = [...times].map(([name, all]) => [
    name,
    of(all, ({ typing }) => typing),
    of(all, ({ calculated }) => calculated),
    of(all, ({ again }) => again),
    String(all[0]?.calls ?? 0),
  ]);
  console.log(textTable(["", "typing", "calculated", "one edit", "calls"], lines));
  return contestants.every(({ name, cells }) => (times.get(name) ?? []).every(({ calls }) => calls === cells));
}

/** Runways of one stock with different rates, so that an edit of the stock recalculates each once. */
async function workbookWith(cells: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Stok");
  sheet.getCell("A1").value = 5000;
  for (let row = 1; row <= cells; row++) {
    sheet.getCell(row, 2).value = 10 + row;
    const formula = `_xldudf_DUKCAPIL_BLANKO_RUNWAY($A$1,B${row})`;
    sheet.getCell(row, 3).value = { formula, result: 5000 / (10 + row) } as ExcelJS.CellValue;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function open(browser: Browser, cells: number): Promise<Times> {
  const files = { "/assets/lembar-dukcapil.xlsx": await workbookWith(cells) };
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const { page } = await openFromDisk(browser, edition, "index.html", { files });
  try {
    await page.waitForFunction(() => window.lembar !== undefined, null, { polling: 20, timeout: 120_000 });
    const typing = seconds();
    await page.waitForFunction(() => window.lembar?.view().isCalculated, null, { polling: 20, timeout: 120_000 });
    const calculated = seconds();
    const [milliseconds, calls] = await page.evaluate(editStock, cells);
    return { typing, calculated, again: milliseconds / 1000, calls };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: writes another stock and waits until the last runway is updated. */
async function editStock(cells: number): Promise<[milliseconds: number, calls: number]> {
  const { lembar: grid } = window;
  if (!grid) throw new Error("the grid is gone");
  const before = grid.calls();
  const start = performance.now();
  const place = { sheet: "Stok", row: 0, column: 0 };
  await grid.workbook.write([{ ...place, from: 5000, to: 6000 }]);
  const last = { sheet: "Stok", area: { row: Math.max(0, cells - 1), column: 2, rows: 1, columns: 1 } };
  const expected = cells === 0 ? undefined : 6000 / (10 + cells);
  for (;;) {
    const [[value] = []] = await grid.workbook.readArea(last);
    const follows = expected === undefined || (typeof value === "number" && Math.abs(value - expected) < 1e-6);
    if (follows) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const took = performance.now() - start;
  while (!grid.view().isCalculated) await new Promise((resolve) => setTimeout(resolve, 5));
  return [took, grid.calls() - before];
}
