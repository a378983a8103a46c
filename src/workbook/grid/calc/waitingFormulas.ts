import { cellId, type CellId } from "./dependents";
import type { FormulaWeb } from "./formulaWeb";
import type { Run } from "./run";

/** The formulas that show an older result, because only Excel can calculate them or because they are circular. */
export class WaitingFormulas {
  private told: ReadonlySet<CellId> = new Set();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly web: FormulaWeb,
    private readonly run: () => Run,
  ) {}

  has(sheetId: string, row: number, column: number): boolean {
    return this.ids.has(cellId(sheetId, row, column));
  }

  /** True for those that take their own result, or that of such a one. */
  isCircular(sheetId: string, row: number, column: number): boolean {
    return this.run().isCircular(cellId(sheetId, row, column));
  }

  get ids(): ReadonlySet<CellId> {
    return this.run().waiting;
  }

  readonly on = (sheetId: string): readonly { readonly row: number; readonly column: number }[] =>
    [...this.ids].flatMap((id) => {
      const formula = this.web.at(id);
      return formula?.sheet === sheetId ? [{ row: formula.row, column: formula.column }] : [];
    });

  /** Calls back after a calculation that changed which formulas wait. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A calculation has ended. */
  tell(): void {
    if (isSameSet(this.told, this.ids)) return;
    this.told = this.ids;
    this.listeners.forEach((listener) => listener());
  }
}

const isSameSet = (one: ReadonlySet<CellId>, other: ReadonlySet<CellId>) =>
  one.size === other.size && [...one].every((id) => other.has(id));
