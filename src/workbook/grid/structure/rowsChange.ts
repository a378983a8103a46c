import type { NotShifted } from "../../../contract/notShifted";
import { inverseOf, type Shift } from "../../formula/shift/shift";
import { shiftedFormula } from "../../formula/shift/shiftedFormula";
import { shiftedIndex } from "../../formula/shift/shift";
import { isFileFailure } from "../../file/failure";
import { readBook } from "../../file/look/readBook";
import { shiftPackage } from "../../file/shift/shiftPackage";
import { cellId } from "../calc/dependents";
import { shiftedId } from "../calc/shiftedCells";
import { fileSheet } from "../context";
import { cellKey } from "../edits/edits";
import { formulaMutations } from "./formulaMutations";
import { formulasNow } from "./formulasNow";
import { mergeMutations } from "./mergeMutations";
import { newFormulas } from "./newFormulas";
import { newLooks } from "./newLooks";
import { reshapedFormulas } from "./reshaped";
import { shownMutations } from "./shownMutations";
import { isTorn, shiftedSpills, spillsNow } from "./spills";
import { stripMutations } from "./stripMutations";
import type { Change, StructureParts } from "./structure";
import { tableMutations } from "./tableMutations";
import { viewMutations } from "./viewMutations";

/** Inserts or deletes rows or columns of a sheet. */
export function rowsChange(
  { context, edits, recalculation, onShift, onIncomplete }: StructureParts,
  sheetId: string,
  given: Omit<Shift, "sheet">,
): Change<NotShifted> {
  const named = (): Shift | undefined => {
    const file = fileSheet(context, sheetId);
    return file && { ...given, sheet: file.name };
  };
  return {
    inFile: async ({ bytes, ids }) => {
      const shift = named();
      if (!shift) return "SHEET_NEW";
      const answer = await shiftPackage(bytes, shift);
      if ("refused" in answer) return answer.refused;
      const book = await readBook(answer.bytes);
      return isFileFailure(book) ? "UNKNOWN_PART" : { bytes: answer.bytes, book, ids };
    },
    inGrid: (before, after) => {
      const { grid } = context;
      const sheet = grid.getSheetBySheetId(sheetId);
      const shown = after.book.sheets[after.ids.indexOf(sheetId)];
      const shift = named();
      if (!sheet || !shown || !shift) return "SHEET_GONE";
      const unitId = grid.getUnitId();
      const spillsBefore = spillsNow(context);
      if (isTorn(spillsBefore, sheetId, shift)) return "ARRAY_FORMULA";
      const view = viewMutations(context, sheet, shift);
      if (typeof view === "string") return view;
      const formulas = formulasNow(context);
      const texts = new Map(formulas.map((one) => [cellId(one.sheetId, one.row, one.column), one]));
      const reshapedBefore = reshapedFormulas(recalculation.present(), texts, sheetId, shift);
      const strips = stripMutations(unitId, sheet, shown, shift);
      const said = formulaMutations(unitId, formulas, (formula) => {
        const isOwn = formula.sheetId === sheetId;
        const [row, column] = [formula.row, formula.column].map((index, n) =>
          isOwn && (n === 0) === (shift.axis === "rows") ? shiftedIndex(index, shift) : index,
        );
        return { text: shiftedFormula(formula.text, formula.sheet, shift), row, column };
      });
      const tables = tableMutations(context, sheetId, shift);
      const shows = shownMutations(unitId, before, after);
      const showedBefore = shownMutations(unitId, after, before);
      const merges = mergeMutations(unitId, sheet, shift);
      const mergedBefore = mergeMutations(unitId, sheet, shift, true);
      return {
        redos: [
          ...shows.goes,
          ...merges.goes,
          ...strips.redos,
          ...said.redos,
          ...tables.redos,
          ...shows.comes,
          ...merges.comes,
          ...view.redos,
        ],
        undos: [
          ...showedBefore.goes,
          ...mergedBefore.goes,
          ...strips.undos,
          ...said.undos,
          ...tables.undos,
          ...showedBefore.comes,
          ...mergedBefore.comes,
          ...view.undos,
        ],
        spillsBefore,
        spillsAfter: shiftedSpills(spillsBefore, sheetId, shift),
        reshapedBefore,
        reshapedAfter: reshapedBefore.flatMap((id) => shiftedId(id, sheetId, shift) ?? []),
        follow: (isUndo) => {
          const made = isUndo ? inverseOf(shift) : shift;
          edits.shift(sheetId, made);
          recalculation.shift(sheetId, made);
          onShift(sheetId, made);
        },
        tells: [sheetId, [shift.axis === "rows" ? cellKey(shift.at, 0) : cellKey(0, shift.at)]],
        fill: () => {
          const filled = newFormulas(context, sheetId, shift);
          filled.incomplete.forEach((table) => onIncomplete(table));
          return [...filled.redos, ...newLooks(context, sheetId, shift)];
        },
      };
    },
  };
}
