import type { Shift } from "../../formula/shift/shift";
import type { CellId, Span } from "./dependents";
import { shiftedSpans } from "./shiftedCells";

/** Changes for which nothing has been recalculated yet. */
export class Pending {
  /** Each change with its number. */
  private changes: Map<CellId, Span & { readonly number: number }> = new Map();
  private last = 0;
  private begun = 0;

  get isEmpty(): boolean {
    return this.changes.size === 0;
  }

  add(id: CellId, span: Span): void {
    this.changes.set(id, { ...span, number: ++this.last });
  }

  /** What the run that begins now must recalculate. */
  begin(): readonly Span[] {
    this.begun = this.last;
    return [...this.changes.values()];
  }

  /** The run is complete; only later changes remain. */
  complete(): void {
    for (const [id, { number }] of this.changes) if (number <= this.begun) this.changes.delete(id);
  }

  /** Moves the changes along with inserted or deleted rows and columns. */
  shift(sheetId: string, shift: Shift): void {
    this.changes = shiftedSpans(this.changes, sheetId, shift);
  }
}
