import { ICommandService } from "@univerjs/core";
import {
  SetTriggerFormulaCalculationStartMutation,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation, type ISetSheetTableMutationParams } from "@univerjs/preset-sheets-table";
import type { CellPlace } from "../../workbook";
import type { GridContext } from "../context";
import type { Shift } from "../../formula/shift/shift";
import { cellKey, columnOf, rowOf, type Edits } from "../edits/edits";
import { addAll, copyOf, shiftedKeys } from "../edits/keys";
import { rangeOf } from "../open/rangeOf";
import { correctFunctions } from "../patches/correct";
import { convertAsExcel } from "../patches/conversions";
import { onDoubt } from "../patches/doubt";
import { keepFormulasUnderLooks } from "../patches/formulasStay";
import { giveAsExcel } from "../patches/given";
import { readPowers } from "../patches/powers";
import { filterResults, type Result } from "../patches/results";
import { oneAfterTheOther, type RunEnd, type RunStart } from "../patches/runs";
import { nameTables } from "../patches/tableRanges";
import { tablesIn } from "../tables/tablesIn";
import { cellId, Dependents, type CellId, type Span } from "./dependents";
import { formulasIn, type Formula } from "./formulas";
import { isTrustedFunction, type Trust } from "./trusted";
import { isUncalculated, showsFile } from "./uncalculated";
import { shiftedIds, shiftedSpans } from "./shiftedCells";
import type { Looks } from "./looks";

/** Cells of each sheet, by the sheet's id. */
export type Cells = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Decides which formulas are worked out. Opened files show what they hold; after a change exactly the formulas are worked
 * out that depend on it, those among them that the grid works out as Excel does. The others, and what depends on them, keep
 * what they show and wait for Excel.
 */
export class Recalculation {
  private readonly looks = new Map<string, Looks>();
  private readonly done = new Map<string, Set<number>>();
  private readonly doubts = new Set<CellId>();
  /** Changes that nothing was worked out for yet, each with its number. */
  private readonly changed = new Map<CellId, Span & { readonly number: number }>();
  private changes = 0;
  private started = 0;
  private formulas: ReadonlyMap<CellId, Formula> = new Map();
  private dependents = new Dependents([]);
  private due = new Set<CellId>();
  /** What depends on a difference from the file. */
  private reached = new Set<CellId>();
  /** Formulas that the grid came to in this run. */
  private met = new Set<CellId>();
  private waiting: ReadonlySet<CellId> = new Set();
  private told: ReadonlySet<CellId> = new Set();
  /** Formulas that look at fewer or more cells than when the file's results were made, since rows or columns came or went. */
  private reshaped = new Map<CellId, Span>();
  private isDoubtful = false;
  private isOpening = true;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly context: GridContext,
    private readonly edits: Edits,
    /** Whether a cell holds something else than the file. */
    private readonly differs: (sheetId: string, row: number, column: number) => boolean,
    private readonly trusts: Trust = isTrustedFunction,
  ) {
    const commands = context.injector.get(ICommandService);
    nameTables(context);
    keepFormulasUnderLooks(context.injector);
    convertAsExcel();
    readPowers(context.injector);
    correctFunctions(context.injector);
    giveAsExcel(context.injector);
    onDoubt(() => (this.isDoubtful = true));
    filterResults(context.injector, {
      isDue: (...place) => this.due.has(cellId(...place)),
      counts: (...result) => this.counts(...result),
    });
    edits.onChange((sheetId, keys) => {
      for (const key of keys) {
        const place = placeOf(sheetId, key);
        const number = ++this.changes;
        this.changed.set(cellId(sheetId, place.area.row, place.area.column), { ...place, number });
      }
    });
    oneAfterTheOther(context.injector, { begin: (run) => this.begin(run), end: (how) => this.end(how) });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSheetTableMutation.id) this.resized(params as ISetSheetTableMutationParams);
    });
  }

  /** Whatever names a table depends on how far it reaches. */
  private resized({ subUnitId, tableId }: ISetSheetTableMutationParams): void {
    const table = tablesIn(this.context, subUnitId).find(({ name }) => name === tableId);
    const number = ++this.changes;
    if (table) this.changed.set(`table:${tableId}`, { sheet: subUnitId, area: table.area, number });
  }

  /**
   * Has those formulas worked out that the file holds no result of, and calls of ours that its program did not know; and those
   * that look at other cells than when the file's results were made.
   */
  open(reshaped: readonly CellPlace[] = []): void {
    this.look();
    const ids = reshaped.flatMap(({ sheet, row, column }) => {
      const id = this.context.grid.getSheetBySheetName(sheet)?.getSheetId();
      return id === undefined ? [] : [cellId(id, row, column)];
    });
    this.note(ids, true);
    this.trigger();
  }

  /** What has to be worked out is told when the grid begins. */
  private trigger(): void {
    const commands = this.context.injector.get(ICommandService);
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_DIRTY });
  }

  /** Formulas that were worked out since the file was opened. */
  get recalculated(): Cells {
    return this.done;
  }

  /** Formulas that show an older result because only Excel can work them out. */
  isWaiting(sheetId: string, row: number, column: number): boolean {
    return this.waiting.has(cellId(sheetId, row, column));
  }

  /** Calls back after a calculation that left other formulas waiting than the one before. */
  onWaiting(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Formulas that wait for Excel. */
  get waitingIds(): readonly CellId[] {
    return [...this.waiting];
  }

  get waitingCount(): number {
    return this.waiting.size;
  }

  readonly waitingCells = (sheetId: string): readonly { readonly row: number; readonly column: number }[] =>
    [...this.waiting].flatMap((id) => {
      const formula = this.formulas.get(id);
      return formula?.sheet === sheetId ? [{ row: formula.row, column: formula.column }] : [];
    });

  /** What is known of results, to be given back by `restore`. */
  snapshot(): CalculationSnapshot {
    return {
      done: copyOf(this.done),
      doubts: new Set(this.doubts),
      reshaped: new Map(this.reshaped),
    };
  }

  /** The formulas of the workbook as they stand. */
  present(): ReadonlyMap<CellId, Formula> {
    this.look();
    return this.formulas;
  }

  /** All that is known of cells of a sheet follows rows or columns that came or went. */
  shift(sheetId: string, shift: Shift): void {
    const done = this.done.get(sheetId);
    if (done) this.done.set(sheetId, shiftedKeys(done, shift));
    const doubts = shiftedIds(this.doubts, sheetId, shift);
    this.doubts.clear();
    doubts.forEach((id) => this.doubts.add(id));
    this.waiting = shiftedIds(this.waiting, sheetId, shift);
    this.due = shiftedIds(this.due, sheetId, shift);
    this.met = shiftedIds(this.met, sheetId, shift);
    this.reached = shiftedIds(this.reached, sheetId, shift);
    this.reshaped = shiftedSpans(this.reshaped, sheetId, shift);
    const changed = shiftedSpans(this.changed, sheetId, shift);
    this.changed.clear();
    changed.forEach((span, id) => this.changed.set(id, span));
  }

  /** Knows once more what was known before. */
  restore({ done, doubts, reshaped }: CalculationSnapshot): void {
    addAll(this.done, done);
    doubts.forEach((id) => this.doubts.add(id));
    this.reshaped = new Map(reshaped);
  }

  /** Has formulas worked out again that look at fewer or more cells; `isNew` for those whose results in the file are no longer right. */
  reshape(cells: readonly CellId[], isNew: boolean): void {
    this.look();
    this.note(cells, isNew);
    this.trigger();
  }

  /** Formulas that `reshape` was told of and the file's results are not right for. */
  reshapedCells(): readonly CellPlace[] {
    return [...this.reshaped.values()].flatMap(({ sheet, area: { row, column } }) => {
      const name = this.context.grid.getSheetBySheetId(sheet)?.getName();
      return name === undefined ? [] : [{ sheet: name, row, column }];
    });
  }

  private formulasAt(cells: readonly CellId[]): readonly Formula[] {
    return cells.flatMap((id) => this.formulas.get(id) ?? []);
  }

  private note(cells: readonly CellId[], isNew: boolean): void {
    for (const { id, sheet, row, column } of this.formulasAt(cells)) {
      const span = { sheet, area: { row, column, rows: 1, columns: 1 } };
      this.changed.set(id, { ...span, number: ++this.changes });
      if (isNew) this.reshaped.set(id, span);
    }
  }

  private look(): void {
    this.formulas = formulasIn(this.context, this.looks, this.trusts);
    this.dependents = new Dependents(this.formulas.values());
  }

  private begin({ dirtyRanges }: RunStart): void {
    this.look();
    this.met = new Set();
    this.started = this.changes;
    const all = [...this.formulas.values()];
    const open = this.isOpening ? [...this.uncalculated()] : [];
    const volatile = this.changed.size > 0 ? all.filter((formula) => formula.isVolatile) : [];
    const starts = [...this.changed.values(), ...open, ...volatile];
    const due = new Set(this.dependents.of(starts));
    for (const { sheet, area } of starts) due.add(cellId(sheet, area.row, area.column));
    // What could not be believed before may be now.
    for (const cell of due) this.doubts.delete(cell);
    this.waiting = this.late([...open, ...volatile, ...this.reshaped.values()]);
    this.due = new Set([...due].filter((cell) => this.formulas.get(cell)?.isTrusted && !this.waiting.has(cell)));
    const unitId = this.context.grid.getUnitId();
    // The grid may begin for reasons of its own, before it has heard of these.
    for (const { sheet, area } of starts) dirtyRanges.push({ unitId, sheetId: sheet, range: rangeOf(area) });
  }

  /** What keeps an older result: what cannot be worked out and depends on what differs from the file, and all behind it. */
  private late(more: readonly Span[]): ReadonlySet<CellId> {
    const differing: Span[] = [];
    for (const [sheetId, keys] of this.edits.touched)
      for (const key of keys)
        if (this.differs(sheetId, rowOf(key), columnOf(key))) differing.push(placeOf(sheetId, key));
    this.reached = new Set(this.dependents.of([...differing, ...more]));
    for (const { sheet, area } of [...differing, ...more]) this.reached.add(cellId(sheet, area.row, area.column));
    const stuck = [...this.reached].flatMap((cell) => {
      const formula = this.formulas.get(cell);
      return formula && (!formula.isTrusted || this.doubts.has(cell)) ? [formula] : [];
    });
    return new Set([...stuck.map((formula) => formula.id), ...this.dependents.of(stuck)]);
  }

  /** Of formulas that the file holds no result of, and of ours that it holds an error of another program for. */
  private uncalculated(): readonly Formula[] {
    return [...this.formulas.values()].filter(({ sheet, row, column }) =>
      isUncalculated(this.context, sheet, row, column),
    );
  }

  private counts(sheetId: string, row: number, column: number, result: Result): boolean {
    const cell = cellId(sheetId, row, column);
    const isDoubtful = this.isDoubtful || !this.fits(cell, result);
    this.isDoubtful = false;
    const formula = this.formulas.get(cell);
    if (!formula || !this.due.has(cell)) return false;
    this.met.add(cell);
    if (isDoubtful) {
      this.setAside(formula);
      return false;
    }
    this.doubts.delete(cell);
    const known = this.done.get(sheetId) ?? new Set<number>();
    this.done.set(sheetId, known.add(cellKey(row, column)));
    return true;
  }

  /** What the grid does not see that it depends on a change it leaves as it was, without a word. */
  private setAsideMissed(): void {
    for (const cell of this.due) {
      const formula = this.formulas.get(cell);
      if (formula && !this.met.has(cell)) this.setAside(formula);
    }
  }

  private setAside(formula: Formula): void {
    this.due.delete(formula.id);
    // Where all that it looks at is again as in the file, so is its result.
    if (!this.reached.has(formula.id) && showsFile(this.context, formula)) return;
    this.doubts.add(formula.id);
    const late = [formula.id, ...this.dependents.of([formula])];
    this.waiting = new Set([...this.waiting, ...late]);
    for (const one of late) this.due.delete(one);
  }

  /** A formula that fills one cell in the file, or so many, fills others nowhere. */
  private fits(cell: CellId, result: Result): boolean {
    const formula = this.formulas.get(cell);
    // Excel never gives nothing: what the grid leaves blank is 0 there, or an empty text.
    if (isNothing(result)) return false;
    if (!formula || !(result.isReferenceObject() || result.isArray())) return true;
    const { startRow, endRow, startColumn, endColumn } = (result as BaseReferenceObject).getRangePosition();
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    return (rows === 1 && columns === 1) || this.mayFill(formula, rows, columns);
  }

  private mayFill(formula: Formula, rows: number, columns: number): boolean {
    const isOfFile = !this.isOwn(formula) && !isUncalculated(this.context, formula.sheet, formula.row, formula.column);
    return !isOfFile || (formula.area.rows === rows && formula.area.columns === columns);
  }

  /** Whether somebody typed it here. */
  private isOwn({ sheet, row, column }: Formula): boolean {
    return this.edits.touched.get(sheet)?.has(cellKey(row, column)) ?? false;
  }

  private end(how: RunEnd): void {
    if (how === "complete") this.setAsideMissed();
    if (!isSameSet(this.told, this.waiting)) {
      this.told = this.waiting;
      this.listeners.forEach((listener) => listener());
    }
    if (how === "complete") {
      for (const [cell, { number }] of this.changed) if (number <= this.started) this.changed.delete(cell);
      this.isOpening = false;
    }
    // A stop may come too late for the grid to begin again by itself.
    if (how === "stopped" || (how === "complete" && this.changed.size > 0)) this.trigger();
  }
}

/** What is known of results at some moment. */
export interface CalculationSnapshot {
  readonly done: Cells;
  readonly doubts: ReadonlySet<CellId>;
  readonly reshaped: ReadonlyMap<CellId, Span>;
}

function isNothing(result: Result): boolean {
  if (result.isReferenceObject()) return false;
  if (!result.isArray()) return (result as BaseValueObject).isNull();
  const array = result as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 && (array.get(0, 0)?.isNull() ?? true);
}

const isSameSet = (one: ReadonlySet<CellId>, other: ReadonlySet<CellId>) =>
  one.size === other.size && [...one].every((id) => other.has(id));

const placeOf = (sheet: string, key: number): Span => ({
  sheet,
  area: { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 },
});

const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
} as const;
