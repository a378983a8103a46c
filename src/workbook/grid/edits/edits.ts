import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { shiftedIndex, type Shift } from "../../formula/shift/shift";
import type { GridContext } from "../context";
import { FILTER } from "../filters/gridFilter";
import { changesContent } from "./contentChange";
import { noteLayout, UNTOUCHED, type TouchedLayout } from "./layout";
import { addAll, cellKey, columnOf, copyOf, rowOf, shiftedKeys } from "./keys";

/** Cells that the user changed, by sheet. */
export type Touched = ReadonlyMap<string, ReadonlySet<number>>;

interface ResultOptions extends IExecutionOptions {
  /** Set while the grid writes what it calculated. */
  readonly applyFormulaCalculationResult?: boolean;
}

type Listener = (sheetId: string, cells: readonly number[]) => void;

/** Records which cells the user changes; results of formulas are no such change. */
export class Edits {
  private readonly cells = new Map<string, Set<number>>();
  private readonly listeners = new Set<Listener>();
  private readonly results = new Set<() => void>();
  /** Rows and columns that the user resized, hid or restyled, by sheet. */
  readonly layouts = new Map<string, TouchedLayout>();
  /** Increases with every change. */
  version = 0;
  /** True while rows or columns are inserted or deleted: what the grid does for it is no change of cells. */
  isQuiet = false;
  /** Increases with every round of results. */
  rounds = 0;

  constructor({ injector, grid }: GridContext) {
    /** Mutations about to change only looks. */
    const looksOnly = new WeakSet<object>();
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const sheet = unitId === grid.getUnitId() ? grid.getSheetBySheetId(subUnitId) : undefined;
      if (sheet && cellValue && !changesContent(sheet, cellValue)) looksOnly.add(params as object);
    });
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const params = command.params as { readonly unitId?: string } | undefined;
      if (params?.unitId !== grid.getUnitId()) return;
      if (this.isQuiet) return;
      if ((options as ResultOptions | undefined)?.applyFormulaCalculationResult) {
        this.rounds++;
        this.results.forEach((heard) => heard());
      } else if (noteLayout(command, this.layouts) || OTHERS.includes(command.id)) this.noteOther();
      else {
        const isLook = looksOnly.has(command.params as object);
        for (const [sheetId, cells] of changedBy(command)) this.note(sheetId, cells, isLook);
      }
    });
  }

  get touched(): Touched {
    return this.cells;
  }

  /** Calls back after the user changed cells. */
  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back after the grid wrote results, and after sheets were added, deleted or laid out differently. */
  onResults(listener: () => void): () => void {
    this.results.add(listener);
    return () => this.results.delete(listener);
  }

  /** What was recorded so far, for `restore`. */
  snapshot(): EditsSnapshot {
    return {
      cells: copyOf(this.cells),
      layouts: new Map(
        [...this.layouts].map(([id, layout]) => [
          id,
          { ...layout, columns: new Set(layout.columns), rows: new Set(layout.rows) },
        ]),
      ),
    };
  }

  /** Moves cells and sizes of a sheet along with inserted or deleted rows and columns. */
  shift(sheetId: string, shift: Shift): void {
    const cells = this.cells.get(sheetId);
    if (cells) this.cells.set(sheetId, shiftedKeys(cells, shift));
    const layout = this.layouts.get(sheetId);
    if (!layout) return;
    const strips = shift.axis === "rows" ? layout.rows : layout.columns;
    const moved = [...strips].flatMap((index) => shiftedIndex(index, shift) ?? []);
    strips.clear();
    moved.forEach((index) => strips.add(index));
  }

  /** Adds what was recorded before to what is recorded now. */
  restore({ cells, layouts }: EditsSnapshot): void {
    addAll(this.cells, cells);
    for (const [id, { columns, rows, frozen, merged }] of layouts) {
      const layout: TouchedLayout = this.layouts.get(id) ?? { ...UNTOUCHED, columns: new Set(), rows: new Set() };
      columns.forEach((index) => layout.columns.add(index));
      rows.forEach((index) => layout.rows.add(index));
      layout.frozen ||= frozen;
      layout.merged ||= merged;
      this.layouts.set(id, layout);
    }
  }

  /** Reports that rows or columns of a sheet were inserted or deleted, and which of its cells to check. */
  tellShifted(sheetId: string, cells: readonly number[]): void {
    this.version++;
    this.listeners.forEach((listener) => listener(sheetId, cells));
    this.results.forEach((heard) => heard());
  }

  private noteOther(): void {
    this.version++;
    this.results.forEach((heard) => heard());
  }

  /** A change that affects only looks starts no recalculation. */
  private note(sheetId: string, cells: readonly number[], isLook: boolean): void {
    if (cells.length === 0) return;
    const touched = this.cells.get(sheetId) ?? new Set<number>();
    cells.forEach((cell) => touched.add(cell));
    this.cells.set(sheetId, touched);
    if (isLook) return this.noteOther();
    this.version++;
    this.listeners.forEach((listener) => listener(sheetId, cells));
  }
}

/** What the user had changed by some moment. */
export interface EditsSnapshot {
  readonly cells: ReadonlyMap<string, ReadonlySet<number>>;
  readonly layouts: ReadonlyMap<string, TouchedLayout>;
}

const OTHERS: readonly string[] = [InsertSheetMutation.id, RemoveSheetMutation.id, FILTER];

export { cellKey, columnOf, rowOf };

type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;
interface Change {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
  readonly from?: { readonly subUnitId: string; readonly value: Matrix };
  readonly to?: { readonly subUnitId: string; readonly value: Matrix };
  readonly range?: Span;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly Span[] }>>;
}
interface Span {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Cells of each sheet that a mutation of the grid changes. */
function changedBy({ id, params }: Readonly<ICommandInfo>): readonly (readonly [string, readonly number[]])[] {
  const change = params as Change;
  switch (id) {
    case SetRangeValuesMutation.id:
      return [[change.subUnitId, keysIn(change.cellValue)]];
    case MoveRangeMutation.id:
      return [change.from, change.to].flatMap((side) => (side ? [[side.subUnitId, keysIn(side.value)] as const] : []));
    case ReorderRangeMutation.id:
      return change.range ? [[change.subUnitId, keysOf(change.range)]] : [];
    case SetNumfmtMutation.id:
      return [[change.subUnitId, Object.values(change.values ?? {}).flatMap(({ ranges }) => ranges.flatMap(keysOf))]];
    default:
      return [];
  }
}

function keysIn(matrix: Matrix | undefined): number[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => cellKey(Number(row), Number(column))),
  );
}

function keysOf({ startRow, endRow, startColumn, endColumn }: Span): number[] {
  const keys: number[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) keys.push(cellKey(row, column));
  return keys;
}
