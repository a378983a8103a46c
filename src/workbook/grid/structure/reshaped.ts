import type { CellId } from "../calc/dependents";
import type { Formula } from "../calc/formulas";
import { shiftedArea, type Shift } from "../../formula/shift/shift";
import type { FormulaNow } from "./formulasNow";

/** Functions of the positions of cells and the names of sheets, whose results change with them. */
const PLACES = /(?<![\w.])(ROWS?|COLUMNS?|ADDRESS|CELL|INDIRECT|OFFSET|FORMULATEXT|SHEETS?)\s*\(/i;

export const looksAtPlaces = (formula: string): boolean => PLACES.test(formula);

/** Formulas that look at a sheet, also through a name or a table. */
export const lookingAt = (formulas: ReadonlyMap<CellId, Formula>, sheetId: string): ReadonlySet<CellId> =>
  new Set([...formulas].flatMap(([id, { looksAt }]) => (looksAt.some(({ sheet }) => sheet === sheetId) ? [id] : [])));

/**
 * Formulas that refer to fewer or more cells after rows or columns were inserted or deleted, to their positions, or to the
 * cell in line with them.
 */
export function reshapedFormulas(
  formulas: ReadonlyMap<CellId, Formula>,
  texts: ReadonlyMap<CellId, FormulaNow>,
  sheetId: string,
  shift: Shift,
): readonly CellId[] {
  return [...formulas].flatMap(([id, { looksAt, sheet: home, isInLine }]) => {
    const isOther = isInLine && (home === sheetId || looksAt.some(({ sheet }) => sheet === sheetId));
    const isElse = looksAt.some(({ sheet, area }) => {
      if (sheet !== sheetId) return false;
      const after = shiftedArea(area, shift);
      return !after || after.rows !== area.rows || after.columns !== area.columns;
    });
    return isOther || isElse || looksAtPlaces(texts.get(id)?.text ?? "") ? [id] : [];
  });
}
