import { isCellError } from "../../core/cells/cell";
import { repairedFormula } from "../../core/cells/ourFormula";
import type { CellPlace } from "../workbook";
import { compareThenWrite, type Step } from "./compareThenWrite";
import { readSheet } from "./readSheet";

/** A formula before and after it was entered again, each without its equals sign. */
export interface Repair {
  readonly place: CellPlace;
  readonly from: string;
  readonly to: string;
}

/** Enters every call of ours again that Excel did not know; answers with those that were written. */
export async function repairFormulas(sheet: string): Promise<readonly Repair[]> {
  const { cells, formula } = await readSheet(sheet);
  const repairs = cells.flatMap((line, row) =>
    line.flatMap((cell, column): Repair[] => {
      const from = formula(row, column);
      const to = repairedFormula(from, isCellError(cell) ? cell.error : undefined);
      return from === undefined || to === undefined ? [] : [{ place: { sheet, row, column }, from, to }];
    }),
  );
  return exchange(repairs);
}

/** Puts the former formulas back where nobody has changed the cell since. */
export function takeBackRepairs(repairs: readonly Repair[]): Promise<readonly Repair[]> {
  return exchange(repairs.map(({ place, from, to }) => ({ place, from: to, to: from })));
}

async function exchange(repairs: readonly Repair[]): Promise<readonly Repair[]> {
  const outcomes = await compareThenWrite(repairs.map(stepOf));
  return repairs.filter((_repair, index) => outcomes[index] === "WRITTEN");
}

function stepOf({ place, from, to }: Repair): Step {
  return {
    place,
    judge: ({ formula }) => (formula === from ? "WRITE" : "CHANGED_MEANWHILE"),
    isDone: ({ formula }) => formula === to && from !== to,
    entry: () => ({ content: `=${to}` }),
  };
}
