import { areaAddress } from "../../core/cells/area";
import type { CellPlace } from "../workbook";

interface Placed {
  readonly place: CellPlace;
}

/** The most cells in a run: fewer than office.js sends as one array. */
const LONGEST = 1_000;

/** Vertically adjacent cells of one column, which Excel reads and writes as one range. */
export type CellRun<T extends Placed> = readonly T[];

/** Groups adjacent cells, whatever their order. */
export function runsOf<T extends Placed>(cells: readonly T[]): CellRun<T>[] {
  const sorted = [...cells].sort(
    ({ place: a }, { place: b }) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.place;
    const { sheet, row, column } = cell.place;
    const isNext = last?.sheet === sheet && last.column === column && last.row === row - 1;
    if (run && isNext && run.length < LONGEST) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

export function runRange(context: Excel.RequestContext, run: CellRun<Placed>): Excel.Range {
  const { sheet, row, column } = (run[0] as Placed).place;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRange(areaAddress({ row, column, rows: run.length, columns: 1 }))
    .untrack();
}
