import { isCellError } from "../../core/cells/cell";
import { repairedFormula } from "../formula/ourFormula";
import type { CellPlace } from "../workbook";
import { compareThenWrite, type Step } from "./compareThenWrite";
import { readSheet } from "./readSheets";

/** A formula before and after it was entered again, each without its equals sign. */
export interface Repair {
  readonly place: CellPlace;
  readonly from: string;
  readonly to: string;
}

/** Every call of ours on a sheet that Excel did not know, as it stands and as it is to be entered again. */
export async function repairsOf(sheet: string): Promise<readonly Repair[]> {
  const { cells, formula } = await readSheet(sheet);
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): Repair[] => {
      const from = formula(row, column);
      const to = repairedFormula(from, isCellError(cell) ? cell.error : undefined);
      return from === undefined || to === undefined ? [] : [{ place: { sheet, row, column }, from, to }];
    }),
  );
}

/** Enters them where the former formula still stands; answers with how many. */
export async function enterRepairs(repairs: readonly Repair[]): Promise<number> {
  const outcomes = await compareThenWrite(repairs.map(stepOf));
  return outcomes.filter((outcome) => outcome === "WRITTEN").length;
}

/** The repairs that put the former formulas back where nobody has changed the cell since. */
export function backwards(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.map(({ place, from, to }) => ({ place, from: to, to: from }));
}

function stepOf({ place, from, to }: Repair): Step {
  return {
    place,
    judge: ({ formula }) => (formula === from ? "WRITE" : "CHANGED_MEANWHILE"),
    isDone: ({ formula }) => formula === to && from !== to,
    entry: () => ({ content: `=${to}` }),
  };
}
