import { isCellError } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { isOurs, repairedFormula } from "../formula/ourFormula";
import type { CellPlace, Uncalculated } from "../workbook";
import { compareThenWrite, type Step } from "./compareThenWrite";
import { protectedSheets } from "./currentCells";
import { putCells } from "./putCells";
import { readSheets } from "./readSheets";

/** The sheets with formulas of ours that Excel does not know or has not calculated. */
export async function uncalculated(): Promise<readonly Uncalculated[]> {
  const sheets = (await readSheets("all")).map((sheet) => ({ sheet: sheet.name, count: countIn(sheet) }));
  const found = sheets.filter(({ count }) => count > 0);
  if (found.length === 0) return [];
  const protections = await protectedSheets();
  return found.map((one) => ({ ...one, isProtected: protections.get(one.sheet)?.isProtected ?? false }));
}

function countIn({ cells, formula }: SheetCells): number {
  let count = 0;
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const own = formula(row, column);
      if (own !== undefined && isUncalculated(own, isCellError(cell) ? cell.error : undefined)) count += 1;
    }),
  );
  return count;
}

const isUncalculated = (formula: string, error: string | undefined) =>
  repairedFormula(formula, error) !== undefined || (error === "#BUSY!" && isOurs(formula));

/** A formula before and after it is entered again, without the equals sign. */
export interface Repair {
  readonly place: CellPlace;
  readonly from: string;
  readonly to: string;
}

/** Every call of ours in the workbook that Excel did not recognise, as it is and as it must be entered. */
export async function repairsOfAll(): Promise<readonly Repair[]> {
  return (await readSheets("all")).flatMap(({ name: sheet, cells, formula }) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column): Repair[] => {
        const from = formula(row, column);
        const to = repairedFormula(from, isCellError(cell) ? cell.error : undefined);
        return from === undefined || to === undefined ? [] : [{ place: { sheet, row, column }, from, to }];
      }),
    ),
  );
}

/**
 * Enters the repairs where the old formula is still there, also on sheets protected without a password; returns their number.
 */
export async function enterRepairs(repairs: readonly Repair[]): Promise<number> {
  const outcomes = await compareThenWrite(repairs.map(stepOf));
  let entered = outcomes.filter((outcome) => outcome === "WRITTEN").length;
  const locked = repairs.filter((_repair, index) => outcomes[index] === "PROTECTED");
  const before = await putCells(
    locked.map(({ place, to }) => ({ place, entry: { content: `=${to}` }, opensSheet: true })),
  );
  for (const current of before.values()) if (current) entered += 1;
  return entered;
}

/** The repairs that restore the old formulas where nobody has changed the cell since. */
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
