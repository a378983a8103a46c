import type { Shift } from "../../formula/shift/shift";
import { cellKey } from "../edits/edits";
import { addAll, copyOf, shiftedKeys } from "../edits/keys";
import { cellId, type CellId, type Span } from "./dependents";
import { shiftedIds, shiftedSpans } from "./shiftedCells";

/** Cells of each sheet, by the sheet's id. */
export type Cells = ReadonlyMap<string, ReadonlySet<number>>;

/** What is known about results at some moment. */
export interface CalculationSnapshot {
  readonly done: Cells;
  readonly doubts: ReadonlySet<CellId>;
  readonly reshaped: ReadonlyMap<CellId, Span>;
}

/** What is known about results from one run to the next. */
export class Known {
  private readonly worked = new Map<string, Set<number>>();
  /** Formulas whose result was doubtful. */
  readonly doubts = new Set<CellId>();
  /**
   * Formulas that refer to fewer or more cells than when the file's results were stored, because rows or columns were
   * inserted or deleted.
   */
  reshaped: Map<CellId, Span> = new Map();

  /** Formulas recalculated since the file was opened. */
  get done(): Cells {
    return this.worked;
  }

  /** A formula was recalculated and its result is trusted. */
  believe(sheetId: string, row: number, column: number): void {
    this.doubts.delete(cellId(sheetId, row, column));
    const known = this.worked.get(sheetId) ?? new Set<number>();
    this.worked.set(sheetId, known.add(cellKey(row, column)));
  }

  /** All of it, for `restore`. */
  snapshot(): CalculationSnapshot {
    return { done: copyOf(this.worked), doubts: new Set(this.doubts), reshaped: new Map(this.reshaped) };
  }

  /** Restores what was known before. */
  restore({ done, doubts, reshaped }: CalculationSnapshot): void {
    addAll(this.worked, done);
    doubts.forEach((id) => this.doubts.add(id));
    this.reshaped = new Map(reshaped);
  }

  /** Moves along with inserted or deleted rows and columns. */
  shift(sheetId: string, shift: Shift): void {
    const done = this.worked.get(sheetId);
    if (done) this.worked.set(sheetId, shiftedKeys(done, shift));
    const doubts = shiftedIds(this.doubts, sheetId, shift);
    this.doubts.clear();
    doubts.forEach((id) => this.doubts.add(id));
    this.reshaped = shiftedSpans(this.reshaped, sheetId, shift);
  }
}
