import type { Cell, Range } from "../../../core/cells/cell";
import type { Unit } from "../../../core/unit";
import type { LineName } from "../../../text/templateSummary";
import type { Shown } from "../../latihan/exercises/exercise";

/** The inputs of the lines: the ranges behind the names. */
export interface Ranges {
  range(name: string): Range;
  /** The only cell of a name. */
  cell(name: string): Cell;
  /** The same as a number; 0 for a blank. */
  number(name: string): number;
  /** The numbers of a column, blanks left out. */
  numbers(name: string): readonly number[];
}

/**
 * One line of the summary.
 *
 * A line with a `call` shows the function's answer and beside it the same in plain Excel, which needs neither the add-in
 * nor anything newer than Excel 2016. Other lines refer to a line's result by its name. The name refers to the plain
 * formula where there is one, so that an office without custom functions has the whole summary but for that.
 */
export interface Line {
  /** Its words are in `text/templateSummary.ts` under this name. */
  readonly name: LineName;
  readonly unit?: Unit;
  readonly shown: Shown;
  /** A figure that managers look for first. */
  readonly chief?: true;
  /** Names that must have content before there is an answer. */
  readonly needs: readonly string[];
  /** The function and its arguments as the formula writes them. */
  readonly call?: { readonly indicator: string; readonly args: readonly string[] };
  /** The plain formula; none for a figure that the user fills in, or that plain Excel cannot compute. */
  readonly plain?: string;
  /** The answer of a line without a call: that of its plain formula, or its initial value. */
  readonly value?: (ranges: Ranges) => Cell;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}
