import type { Shift } from "../../formula/shift/shift";
import { cellKey } from "../edits/edits";
import { addAll, copyOf, shiftedKeys } from "../edits/keys";
import { cellId, type CellId, type Span } from "./dependents";
import { shiftedIds, shiftedSpans } from "./shiftedCells";

/** Cells of each sheet, by the sheet's id. */
export type Cells = ReadonlyMap<string, ReadonlySet<number>>;

/** What is known of results at some moment. */
export interface CalculationSnapshot {
  readonly done: Cells;
  readonly doubts: ReadonlySet<CellId>;
  readonly reshaped: ReadonlyMap<CellId, Span>;
}

/** What is known of results from one run to the next. */
export class Known {
  private readonly worked = new Map<string, Set<number>>();
  /** Formulas whose result could not be believed. */
  readonly doubts = new Set<CellId>();
  /** Formulas that look at fewer or more cells than when the file's results were made, since rows or columns came or went. */
  reshaped: Map<CellId, Span> = new Map();

  /** Formulas that were worked out since the file was opened. */
  get done(): Cells {
    return this.worked;
  }

  /** A formula was worked out, and its result is believed. */
  believe(sheetId: string, row: number, column: number): void {
    this.doubts.delete(cellId(sheetId, row, column));
    const known = this.worked.get(sheetId) ?? new Set<number>();
    this.worked.set(sheetId, known.add(cellKey(row, column)));
  }

  /** All of it, to be given back by `restore`. */
  snapshot(): CalculationSnapshot {
    return { done: copyOf(this.worked), doubts: new Set(this.doubts), reshaped: new Map(this.reshaped) };
  }

  /** Knows once more what was known before. */
  restore({ done, doubts, reshaped }: CalculationSnapshot): void {
    addAll(this.worked, done);
    doubts.forEach((id) => this.doubts.add(id));
    this.reshaped = new Map(reshaped);
  }

  /** It follows rows or columns that came or went. */
  shift(sheetId: string, shift: Shift): void {
    const done = this.worked.get(sheetId);
    if (done) this.worked.set(sheetId, shiftedKeys(done, shift));
    const doubts = shiftedIds(this.doubts, sheetId, shift);
    this.doubts.clear();
    doubts.forEach((id) => this.doubts.add(id));
    this.reshaped = shiftedSpans(this.reshaped, sheetId, shift);
  }
}
