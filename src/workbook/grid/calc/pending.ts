import type { Shift } from "../../formula/shift/shift";
import type { CellId, Span } from "./dependents";
import { shiftedSpans } from "./shiftedCells";

/** Changes that nothing was worked out for yet. */
export class Pending {
  /** Each with its number. */
  private changes: Map<CellId, Span & { readonly number: number }> = new Map();
  private last = 0;
  private begun = 0;

  get isEmpty(): boolean {
    return this.changes.size === 0;
  }

  add(id: CellId, span: Span): void {
    this.changes.set(id, { ...span, number: ++this.last });
  }

  /** What a run has to work out that begins now. */
  begin(): readonly Span[] {
    this.begun = this.last;
    return [...this.changes.values()];
  }

  /** That run is complete; what came in the meantime is left. */
  complete(): void {
    for (const [id, { number }] of this.changes) if (number <= this.begun) this.changes.delete(id);
  }

  /** Changes follow rows or columns that came or went. */
  shift(sheetId: string, shift: Shift): void {
    this.changes = shiftedSpans(this.changes, sheetId, shift);
  }
}
