import { areaAddress } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import { freeName } from "../formula/freeName";
import { entryOf } from "./cellValues";
import { ADDING_SHEETS } from "./failure";
import { run, runOnce } from "./run";
import { sheetNames } from "./sheetNames";

const CELLS_AT_ONCE = 20_000;

/** Adds a sheet of values at the end; a sheet that could not be filled is taken away again. Answers with its name. */
export async function addSheet(wanted: string, cells: readonly (readonly Cell[])[]): Promise<string> {
  const name = freeName(wanted, await sheetNames());
  await create(name);
  try {
    await fill(name, cells);
  } catch (error) {
    await remove(name).catch(() => undefined);
    throw error;
  }
  return name;
}

/** An answer may be lost after the sheet was made, so a failure counts only where there is no such sheet. */
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
