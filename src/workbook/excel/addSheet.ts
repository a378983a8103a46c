import { areaAddress } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import { freeName } from "../formula/freeName";
import { entryOf } from "./cellValues";
import { ADDING_SHEETS } from "./failure";
import { columnWidths, fitsOnePage, pixelsOf, type SheetLook } from "../newSheet";
import { run, runOnce, supports } from "./run";
import { sheetNames } from "./sheetNames";

const CELLS_AT_ONCE = 20_000;

/** Adds a sheet of values at the end and returns its name. A sheet that could not be filled is removed again. */
export async function addSheet(
  wanted: string,
  cells: readonly (readonly Cell[])[],
  { bold = [] }: SheetLook = {},
): Promise<string> {
  const name = freeName(wanted, await sheetNames());
  await create(name);
  try {
    await fill(name, cells);
  } catch (error) {
    await remove(name).catch(() => undefined);
    throw error;
  }
  // The values matter most: a sheet that cannot be formatted stays as it is.
  await dress(name, cells, bold).catch(() => undefined);
  return name;
}

/** Points per pixel on a screen at the usual scale; Excel measures columns in points. */
const POINTS = 0.75;

async function dress(name: string, cells: readonly (readonly Cell[])[], bold: readonly number[]): Promise<void> {
  const widths = columnWidths(cells);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const line = (row: number, column: number, columns: number) =>
      sheet.getRangeByIndexes(row, column, 1, columns).untrack();
    widths.forEach((signs, column) => (line(0, column, 1).format.columnWidth = POINTS * pixelsOf(signs)));
    for (const row of bold) line(row, 0, Math.max(1, cells[row]?.length ?? 0)).format.font.bold = true;
    if (supports("1.9")) {
      const { pageLayout } = sheet;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.orientation = Excel.PageOrientation.portrait;
      pageLayout.zoom = {
        horizontalFitToPages: 1,
        ...(fitsOnePage(cells.length) && { verticalFitToPages: 1 }),
      };
    }
    await context.sync();
  });
}

/** The answer may be lost after the sheet was made, so a failure counts only if the sheet does not exist. */
async function create(name: string): Promise<void> {
  try {
    await runOnce(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }, ADDING_SHEETS);
  } catch (error) {
    if (!(await sheetNames()).includes(name)) throw error;
  }
}

async function fill(name: string, cells: readonly (readonly Cell[])[]): Promise<void> {
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return;
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let row = 0; row < cells.length; row += step) {
    const block = cells
      .slice(row, row + step)
      .map((line) => Array.from({ length: columns }, (_cell, c) => entryOf(line[c], "General")));
    await run(async (context) => {
      const address = areaAddress({ row, column: 0, rows: block.length, columns });
      context.workbook.worksheets.getItem(name).getRange(address).untrack().values = block;
      await context.sync();
    });
  }
}

function remove(name: string): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
