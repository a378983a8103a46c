import { isEmptyCell } from "../../core/cells/cell";
import { isOurs } from "../formula/ourFormula";
import type { CellChange, CellPlace, CellState } from "../workbook";
import { TEXT_FORMAT, entryOf, sameCell } from "./cellValues";
import type { Step } from "./compareThenWrite";
import type { Current } from "./currentCells";

/** Cells whose text format was replaced for a number, so that undoing restores the text format. */
export type FormerTexts = Set<string>;

const GENERAL = "General";

/** A change of a value: only if the cell holds the constant that the change was made for. */
export function changeStep(change: CellChange, formerTexts: FormerTexts): Step {
  const { sheet, row, column, from, to, numberFormat: needed } = change;
  const key = `${row},${column},${sheet}`;
  return {
    place: { sheet, row, column },
    judge: ({ value, formula }) =>
      formula !== undefined ? "FORMULA" : sameCell(value, from) ? "WRITE" : "CHANGED_MEANWHILE",
    isDone: ({ value, formula }) => formula === undefined && sameCell(value, to),
    entry: ({ numberFormat }) => {
      if (typeof to === "string") {
        const format = needed ?? (formerTexts.has(key) ? TEXT_FORMAT : numberFormat);
        const content = entryOf(to, format);
        return format === numberFormat ? { content } : { content, numberFormat: format };
      }
      const content = entryOf(to, numberFormat);
      if (needed !== undefined) return { content, numberFormat: needed };
      // A cell formatted as text would turn the number into text again.
      if (numberFormat !== TEXT_FORMAT || typeof to !== "number") return { content };
      formerTexts.add(key);
      return { content, numberFormat: GENERAL };
    },
  };
}

/** A formula of ours: only into a blank cell or over another formula of ours. */
export function formulaStep(place: CellPlace, given: string, wantedFormat: string | undefined): Step {
  const formula = given.replace(/^=/, "");
  return {
    place,
    judge: (current) => {
      if (current.formula !== undefined) return isOurs(current.formula) ? "WRITE" : "FORMULA";
      return isEmptyCell(current.value) ? "WRITE" : "CHANGED_MEANWHILE";
    },
    isDone: (current) => current.formula === formula,
    entry: ({ numberFormat }: Current) => {
      const format = wantedFormat ?? (numberFormat === TEXT_FORMAT ? GENERAL : undefined);
      return { content: `=${formula}`, ...(format === undefined ? {} : { numberFormat: format }) };
    },
  };
}

/** Restores what a cell held before a formula was entered, if that formula is still there. */
export function putBackStep({ sheet, row, column, value, formula, numberFormat }: CellState, written: string): Step {
  return {
    place: { sheet, row, column },
    judge: (current) => (current.formula === written ? "WRITE" : "CHANGED_MEANWHILE"),
    isDone: (current) => current.formula === formula && (formula !== undefined || sameCell(current.value, value)),
    entry: () => ({ content: formula === undefined ? entryOf(value, numberFormat) : `=${formula}`, numberFormat }),
  };
}
