import type { Cell, Range } from "../../../core/cells/cell";
import type { Unit } from "../../../core/unit";
import type { LineName } from "../../../text/templateSummary";
import type { Shown } from "../../latihan/exercises/exercise";

/** The figures that lines are computed from: the ranges that names stand for. */
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
 * nor anything newer than Excel 2016. What a line gives has its name and is referred to by it; the name stands for the
 * plain one, so that an office without custom functions has the whole summary.
 */
export interface Line {
  /** Its words are in `text/templateSummary.ts` under this name. */
  readonly name: LineName;
  readonly unit?: Unit;
  readonly shown: Shown;
  /** A figure that a manager looks for first. */
  readonly chief?: true;
  /** Names that must hold something before there is an answer. */
  readonly needs: readonly string[];
  /** The function and its arguments as the formula writes them. */
  readonly call?: { readonly indicator: string; readonly args: readonly string[] };
  /** The plain formula; none for a figure that the user fills in. */
  readonly plain?: string;
  /** The answer of a line without a call: of its plain formula, or what stands in it at first. */
  readonly value?: (ranges: Ranges) => Cell;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}
