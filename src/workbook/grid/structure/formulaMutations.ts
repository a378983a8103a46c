import type { ICellData, IMutationInfo } from "@univerjs/core";
import { shiftedFormula } from "../../formula/shift/shiftedFormula";
import { shiftedIndex, type Shift } from "../../formula/shift/shift";
import type { FormulaNow } from "./formulasNow";
import { putCells } from "./putCells";

export interface Mutations {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** Has every formula say what it says in the file after rows or columns came or went, once its cell has moved. */
export function formulaMutations(
  unitId: string,
  formulas: readonly FormulaNow[],
  sheetId: string,
  shift: Shift,
): Mutations {
  const after = new Cells();
  const before = new Cells();
  for (const formula of formulas) {
    const { row, column, text, isShared } = formula;
    const said = shiftedFormula(text, formula.sheet, shift);
    if (said === text && !isShared) continue;
    before.put(formula.sheetId, row, column, text);
    const isOwn = formula.sheetId === sheetId;
    const [r, c] = [row, column].map((index, n) =>
      isOwn && (n === 0) === (shift.axis === "rows") ? shiftedIndex(index, shift) : index,
    );
    if (r !== undefined && c !== undefined) after.put(formula.sheetId, r, c, said);
  }
  return { redos: after.mutations(unitId), undos: before.mutations(unitId) };
}

class Cells {
  private readonly sheets = new Map<string, Record<number, Record<number, ICellData>>>();

  put(sheetId: string, row: number, column: number, formula: string): void {
    const cells = this.sheets.get(sheetId) ?? {};
    (cells[row] ??= {})[column] = { f: `=${formula}`, si: null };
    this.sheets.set(sheetId, cells);
  }

  mutations(unitId: string): readonly IMutationInfo[] {
    return [...this.sheets].map(([subUnitId, cells]) => putCells({ unitId, subUnitId }, cells));
  }
}
