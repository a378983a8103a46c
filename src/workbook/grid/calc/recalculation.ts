import { ICommandService } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation, type ISetSheetTableMutationParams } from "@univerjs/preset-sheets-table";
import type { CellPlace } from "../../workbook";
import type { GridContext } from "../context";
import type { Shift } from "../../formula/shift/shift";
import { columnOf, rowOf, type Edits } from "../edits/edits";
import { FILTER, type FilterMutation } from "../filters/gridFilter";
import { filterChanges } from "../filters/filterChanges";
import { rangeOf } from "../open/rangeOf";
import { calculateAsExcel } from "../patches/calculateAsExcel";
import { onDoubt } from "../patches/doubt";
import { filterResults, type Result } from "../patches/results";
import { oneAfterTheOther, type RunEnd, type RunStart } from "../patches/runs";
import { tablesIn } from "../tables/tablesIn";
import { cellId, type CellId, type Span } from "./dependents";
import type { Formula } from "./formulas";
import { FormulaWeb } from "./formulaWeb";
import { Known, type CalculationSnapshot, type Cells } from "./known";
import { Pending } from "./pending";
import { Run, type RunParts } from "./run";
import { isTrustedFunction, type Trust } from "./trusted";
import { holdsUncalculated, isUncalculated } from "./uncalculated";
import { WaitingFormulas } from "./waitingFormulas";

/**
 * Decides which formulas are recalculated. An opened file shows its stored results. After a change exactly the dependent
 * formulas are recalculated, if the grid calculates them as Excel does. The others, and what depends on them, keep their
 * results and wait for Excel.
 */
export class Recalculation {
  readonly waiting: WaitingFormulas;
  private readonly web: FormulaWeb;
  private readonly known = new Known();
  private readonly pending = new Pending();
  private readonly parts: RunParts;
  private run: Run;
  private isDoubtful = false;
  private isOpening = true;
  private isRunning = false;
  /** True if the run recalculates more than colours and input rules. */
  private isAtWork = false;
  private readonly workListeners = new Set<() => void>();

  constructor(
    private readonly context: GridContext,
    edits: Edits,
    differs: RunParts["differs"],
    trusts: Trust = isTrustedFunction,
  ) {
    this.web = new FormulaWeb(context, trusts);
    const { web, known } = this;
    this.parts = {
      context,
      web,
      known,
      differs,
      get touched() {
        return edits.touched;
      },
    };
    this.run = new Run(this.parts);
    this.waiting = new WaitingFormulas(web, () => this.run);
    const commands = context.injector.get(ICommandService);
    calculateAsExcel(context);
    onDoubt(() => (this.isDoubtful = true));
    filterResults(context.injector, {
      isDue: (...place) => this.run.isDue(...place),
      counts: (...result) => this.counts(...result),
    });
    edits.onChange((sheet, keys) => {
      for (const key of keys) this.pending.add(...spanAt(sheet, rowOf(key), columnOf(key)));
    });
    oneAfterTheOther(context.injector, { begin: (start) => this.begin(start), end: (...how) => this.end(...how) });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSheetTableMutation.id) this.resized(params as ISetSheetTableMutationParams);
      if (id === FILTER && !edits.isQuiet) this.filtered(params as FilterMutation);
    });
  }

  /** Subtotals leave out the rows that a filter hides, so they depend on it. */
  private filtered({ subUnitId }: FilterMutation): void {
    const cells = [...this.present().values()]
      .filter(({ leavesOut, looksAt }) => leavesOut && looksAt.some(({ sheet }) => sheet === subUnitId))
      .map(({ id }) => id);
    if (cells.length === 0) return;
    const isNew = filterChanges(this.context, subUnitId).length > 0;
    if (!isNew) cells.forEach((id) => this.known.reshaped.delete(id));
    this.reshape(cells, isNew);
  }

  /**
   * Recalculates formulas without a stored result, our functions whose program did not know them, and formulas that refer to
   * other cells than when the results were stored. If the file holds all results, nothing starts.
   */
  open(reshaped: readonly CellPlace[] = []): void {
    if (reshaped.length === 0 && this.pending.isEmpty && !holdsUncalculated(this.context.file)) {
      this.isOpening = false;
      return this.tellWork();
    }
    const ids = reshaped.flatMap(({ sheet, row, column }) => {
      const id = this.context.grid.getSheetBySheetName(sheet)?.getSheetId();
      return id === undefined ? [] : [cellId(id, row, column)];
    });
    this.reshape(ids, true);
  }

  /** Recalculates formulas that refer to more or fewer cells; `isNew` if their results in the file are wrong. */
  reshape(cells: readonly CellId[], isNew: boolean): void {
    this.web.look();
    for (const cell of cells) {
      const formula = this.web.at(cell);
      if (!formula) continue;
      const [id, span] = spanAt(formula.sheet, formula.row, formula.column);
      this.pending.add(id, span);
      if (isNew) this.known.reshaped.set(id, span);
    }
    this.trigger();
  }

  /** True while results are pending. */
  get isWorking(): boolean {
    return this.isOpening || (this.isRunning && (this.isAtWork || !this.pending.isEmpty));
  }

  /** Calls back whenever `isWorking` may have changed. */
  onWork(listener: () => void): void {
    this.workListeners.add(listener);
  }

  /** Formulas recalculated since the file was opened. */
  get recalculated(): Cells {
    return this.known.done;
  }

  /** What is known about results, for `restore`. */
  snapshot(): CalculationSnapshot {
    return this.known.snapshot();
  }

  /** Restores what was known before. */
  restore(before: CalculationSnapshot): void {
    this.known.restore(before);
  }

  /** The formulas of the workbook at present. */
  present(): ReadonlyMap<CellId, Formula> {
    this.web.look();
    return this.web.all;
  }

  /** Formulas, and all that depends on them. */
  withDependents(cells: readonly CellId[]): readonly Formula[] {
    this.web.look();
    const formulas = cells.flatMap((id) => this.web.at(id) ?? []);
    const ids = new Set([...formulas.map(({ id }) => id), ...this.web.dependentsOf(formulas)]);
    return [...ids].flatMap((id) => this.web.at(id) ?? []);
  }

  /** Moves all that is known about cells of a sheet along with inserted or deleted rows and columns. */
  shift(sheetId: string, shift: Shift): void {
    for (const part of [this.known, this.run, this.pending]) part.shift(sheetId, shift);
  }

  /** Formulas that were passed to `reshape` and whose results in the file are wrong. */
  reshapedCells(): readonly CellPlace[] {
    return [...this.known.reshaped.values()].flatMap(({ sheet, area: { row, column } }) => {
      const name = this.context.grid.getSheetBySheetId(sheet)?.getName();
      return name === undefined ? [] : [{ sheet: name, row, column }];
    });
  }

  /** A reference to a table depends on the table's size. */
  private resized({ subUnitId, tableId }: ISetSheetTableMutationParams): void {
    const table = tablesIn(this.context, subUnitId).find(({ name }) => name === tableId);
    if (table) this.pending.add(`table:${tableId}`, { sheet: subUnitId, area: table.area });
  }

  /** The grid is told what to recalculate when it begins. */
  private trigger(): void {
    const commands = this.context.injector.get(ICommandService);
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_DIRTY });
  }

  private begin({ dirtyRanges }: RunStart): void {
    this.web.look();
    const all = [...this.web.all.values()];
    const open = this.isOpening ? all.filter(this.isUncalculated) : [];
    const volatile = this.pending.isEmpty ? [] : all.filter((formula) => formula.isVolatile);
    const starts = [...this.pending.begin(), ...open, ...volatile];
    this.run = new Run(this.parts).begin(starts, [...open, ...volatile, ...this.known.reshaped.values()]);
    const unitId = this.context.grid.getUnitId();
    // The grid may begin by itself before it has heard of these.
    for (const { sheet, area } of starts) dirtyRanges.push({ unitId, sheetId: sheet, range: rangeOf(area) });
    this.isRunning = true;
    this.isAtWork = starts.length > 0;
    this.tellWork();
  }

  /** Formulas without a result in the file, and our functions for which the file holds another program's error. */
  private readonly isUncalculated = ({ sheet, row, column }: Formula): boolean =>
    isUncalculated(this.context, sheet, row, column);

  private counts(sheetId: string, row: number, column: number, result: Result): boolean {
    const { isDoubtful } = this;
    this.isDoubtful = false;
    return this.run.counts(sheetId, row, column, result, isDoubtful);
  }

  private end(how: RunEnd, isNext: boolean): void {
    if (how === "complete") this.run.complete();
    this.waiting.tell();
    if (how === "complete") {
      this.pending.complete();
      this.isOpening = false;
    }
    const again = how === "stopped" || (how === "complete" && !this.pending.isEmpty);
    this.isRunning = again || isNext;
    this.tellWork();
    // A stop may come too late for the grid to begin again by itself; where it does begin, asking again would stop that run
    // too.
    if (again && !isNext) this.trigger();
  }

  private tellWork(): void {
    this.workListeners.forEach((listener) => listener());
  }
}

function spanAt(sheet: string, row: number, column: number): readonly [CellId, Span] {
  return [cellId(sheet, row, column), { sheet, area: { row, column, rows: 1, columns: 1 } }];
}

/** The grid receives this when it need not find out by itself what changed. */
export const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
} as const;
