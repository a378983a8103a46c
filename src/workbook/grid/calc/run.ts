import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Shift } from "../../formula/shift/shift";
import type { GridContext } from "../context";
import { cellKey, columnOf, rowOf, type Touched } from "../edits/edits";
import type { Result } from "../patches/results";
import { circularAmong } from "./circles";
import { cellId, type CellId, type Span } from "./dependents";
import type { Formula } from "./formulas";
import type { FormulaWeb } from "./formulaWeb";
import type { Known } from "./known";
import { shiftedIds } from "./shiftedCells";
import { isUncalculated, showsFile } from "./uncalculated";

/** What every run reads. */
export interface RunParts {
  readonly context: GridContext;
  readonly web: FormulaWeb;
  readonly known: Known;
  /** Cells that the user typed into. */
  readonly touched: Touched;
  /** True if a cell differs from the file. */
  readonly differs: (sheetId: string, row: number, column: number) => boolean;
}

/** What one run of the grid recalculates, which results count, and which formulas wait for Excel afterwards. */
export class Run {
  private due = new Set<CellId>();
  /** The formulas that depend on a difference from the file. */
  private reached = new Set<CellId>();
  /** Formulas that the grid has reached. */
  private met = new Set<CellId>();
  private late: ReadonlySet<CellId> = new Set();
  private circular: ReadonlySet<CellId> = new Set();

  constructor(private readonly parts: RunParts) {}

  /** Formulas that show an older result because only Excel can calculate them. */
  get waiting(): ReadonlySet<CellId> {
    return this.late;
  }

  /** True if a formula waits because it, or one that it uses, takes its own result. */
  isCircular(cell: CellId): boolean {
    return this.circular.has(cell) && this.late.has(cell);
  }

  /** Determines what depends on these places. `more` are places whose results in the file are wrong, changed or not. */
  begin(starts: readonly Span[], more: readonly Span[]): this {
    const { web, known } = this.parts;
    const due = new Set(web.dependentsOf(starts));
    for (const { sheet, area } of starts) due.add(cellId(sheet, area.row, area.column));
    // A result that was doubtful before may be right now.
    for (const cell of due) known.doubts.delete(cell);
    this.reached = this.reachedBy(more);
    const formulas = [...new Set([...due, ...this.reached])].flatMap((cell) => web.at(cell) ?? []);
    this.circular = circularAmong(formulas);
    this.late = this.stuck();
    this.due = new Set(
      [...due].filter((cell) => web.at(cell)?.isTrusted && !this.late.has(cell) && !this.circular.has(cell)),
    );
    return this;
  }

  isDue(sheetId: string, row: number, column: number): boolean {
    return this.due.has(cellId(sheetId, row, column));
  }

  /** True if a result of the grid is shown. */
  counts(sheetId: string, row: number, column: number, result: Result, isDoubtful: boolean): boolean {
    const cell = cellId(sheetId, row, column);
    const formula = this.parts.web.at(cell);
    if (!formula || !this.due.has(cell)) return false;
    this.met.add(cell);
    if (isDoubtful || !this.fits(formula, result)) {
      this.setAside(formula);
      return false;
    }
    this.parts.known.believe(sheetId, row, column);
    return true;
  }

  /** Formulas that the grid does not recognise as dependent on a change keep their results without notice. */
  complete(): void {
    for (const cell of this.due) {
      const formula = this.parts.web.at(cell);
      if (formula && !this.met.has(cell)) this.setAside(formula);
    }
  }

  /** Moves everything known about cells along with inserted or deleted rows and columns. */
  shift(sheetId: string, shift: Shift): void {
    this.late = shiftedIds(this.late, sheetId, shift);
    this.due = shiftedIds(this.due, sheetId, shift);
    this.circular = shiftedIds(this.circular, sheetId, shift);
    this.met = shiftedIds(this.met, sheetId, shift);
    this.reached = shiftedIds(this.reached, sheetId, shift);
  }

  /** Differences from the file and all that depends on them. */
  private reachedBy(more: readonly Span[]): Set<CellId> {
    const { web, touched, differs } = this.parts;
    const differing: Span[] = [...more];
    for (const [sheet, keys] of touched)
      for (const key of keys) {
        const [row, column] = [rowOf(key), columnOf(key)];
        if (differs(sheet, row, column)) differing.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
      }
    const reached = new Set(web.dependentsOf(differing));
    for (const { sheet, area } of differing) reached.add(cellId(sheet, area.row, area.column));
    return reached;
  }

  /**
   * Formulas that keep an older result: those that depend on a difference from the file and cannot be calculated, and all
   * that depend on them.
   */
  private stuck(): ReadonlySet<CellId> {
    const { web, known } = this.parts;
    const stuck = [...this.reached].flatMap((cell) => {
      const formula = web.at(cell);
      return formula && (!formula.isTrusted || known.doubts.has(cell) || this.circular.has(cell)) ? [formula] : [];
    });
    return new Set([...stuck.map(({ id }) => id), ...web.dependentsOf(stuck)]);
  }

  private setAside(formula: Formula): void {
    const { context, web, known } = this.parts;
    this.due.delete(formula.id);
    // If everything a formula refers to is as in the file again, so is its result.
    if (!this.reached.has(formula.id) && showsFile(context, formula)) return;
    known.doubts.add(formula.id);
    const late = [formula.id, ...web.dependentsOf([formula])];
    this.late = new Set([...this.late, ...late]);
    for (const one of late) this.due.delete(one);
  }

  /** A formula that fills a certain number of cells in the file fills no other number. */
  private fits(formula: Formula, result: Result): boolean {
    // Excel always returns something: where the grid leaves a blank, Excel has 0 or an empty text.
    if (isNothing(result)) return false;
    if (!(result.isReferenceObject() || result.isArray())) return true;
    const { startRow, endRow, startColumn, endColumn } = (result as BaseReferenceObject).getRangePosition();
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    return (rows === 1 && columns === 1) || this.mayFill(formula, rows, columns);
  }

  private mayFill({ sheet, row, column, area }: Formula, rows: number, columns: number): boolean {
    const isTyped = this.parts.touched.get(sheet)?.has(cellKey(row, column)) ?? false;
    const isOfFile = !isTyped && !isUncalculated(this.parts.context, sheet, row, column);
    return !isOfFile || (area.rows === rows && area.columns === columns);
  }
}

function isNothing(result: Result): boolean {
  if (result.isReferenceObject()) return false;
  if (!result.isArray()) return (result as BaseValueObject).isNull();
  const array = result as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 && (array.get(0, 0)?.isNull() ?? true);
}
