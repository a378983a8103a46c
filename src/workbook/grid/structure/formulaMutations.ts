import type { ICellData, IMutationInfo } from "@univerjs/core";
import type { FormulaNow } from "./formulasNow";
import { putCells } from "./putCells";

export interface Mutations {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** The new place and text of a formula; without a place it is deleted. */
interface FormulaThen {
  readonly text: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Gives every formula the text it has in the file after a structural change, once its cell has moved. */
export function formulaMutations(
  unitId: string,
  formulas: readonly FormulaNow[],
  then: (formula: FormulaNow) => FormulaThen,
): Mutations {
  const after = new Cells();
  const before = new Cells();
  for (const formula of formulas) {
    const said = then(formula);
    if (said.text === formula.text && !formula.isShared) continue;
    before.put(formula.sheetId, formula.row, formula.column, formula.text);
    if (said.row !== undefined && said.column !== undefined)
      after.put(formula.sheetId, said.row, said.column, said.text);
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
