import { isEmptyCell } from "../../core/cells/cell";
import type { CellChange, CellPlace } from "../workbook";
import { TEXT_FORMAT, entryOf, sameCell } from "./cellValues";
import type { Step } from "./compareThenWrite";
import type { Current } from "./currentCells";

/** Cells whose text format gave way to a number, so that taking the number back brings the text format with it. */
export type FormerTexts = Set<string>;

const GENERAL = "General";

/** A change of a value: only where the cell holds the constant it was made for. */
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
      // A cell formatted as text would turn the number back into text.
      if (numberFormat !== TEXT_FORMAT || typeof to !== "number") return { content };
      formerTexts.add(key);
      return { content, numberFormat: GENERAL };
    },
  };
}

/** A call of ours, as typed and as a file keeps it. */
const OURS = /^\s*(_xldudf_)?DUKCAPIL[._]/i;

/** A formula of ours: only in a blank cell or over another formula of ours. */
export function formulaStep(place: CellPlace, given: string, wantedFormat: string | undefined): Step {
  const formula = given.replace(/^=/, "");
  return {
    place,
    judge: (current) => {
      if (current.formula !== undefined) return OURS.test(current.formula) ? "WRITE" : "FORMULA";
      return isEmptyCell(current.value) ? "WRITE" : "CHANGED_MEANWHILE";
    },
    isDone: (current) => current.formula === formula,
    entry: ({ numberFormat }: Current) => {
      const format = wantedFormat ?? (numberFormat === TEXT_FORMAT ? GENERAL : undefined);
      return { content: `=${formula}`, ...(format === undefined ? {} : { numberFormat: format }) };
    },
  };
}
