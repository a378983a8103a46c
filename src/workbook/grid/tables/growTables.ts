import { ICommandService, IUndoRedoService, LocalUndoRedoService, type IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { TableArea } from "../../../core/cells/sheetCells";
import { fileSheet, type GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { forgetOldSizes } from "../patches/freshFormulas";
import { filledRows, roomBelow, type Surroundings } from "./roomBelow";
import { stoppingFormula } from "./stoppingFormula";
import { surroundings, tablesIn } from "./tablesIn";
import { takeIn, type TakingIn } from "./takeIn";

interface Change {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;
}

/** A table and the free rows below it, before the user's change. */
interface Chance {
  readonly sheetId: string;
  readonly table: TableArea;
  readonly rows: number;
}

/**
 * As in Excel, a table takes in what is typed, pasted or filled right below it, and extends its calculated columns. All of it
 * belongs to the user's step and is undone with it. While `isQuiet`, the user is not typing.
 */
export function growTables(context: GridContext, guard: Guard, isQuiet: () => boolean): void {
  forgetOldSizes(context);
  const commands = context.injector.get(ICommandService);
  const steps = context.injector.get(IUndoRedoService);
  const known = new Set<string>();
  let chances: readonly Chance[] = [];

  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || isResult(options) || isQuiet()) return;
    const found = chancesOf(context, params as Change);
    chances = [...chances, ...found.filter(({ table }) => !chances.some((chance) => chance.table.name === table.name))];
    // An undo, or a change not made by the user, creates no new step.
    if (found.length > 0) setTimeout(() => (chances = []));
  });
  steps.pushUndoRedo = (step) => {
    // The formula bar has steps of its own.
    const found = step.unitID === context.grid.getUnitId() ? chances : [];
    if (found.length > 0) chances = [];
    const grown = found.flatMap((chance) => grow(chance) ?? []);
    // Not called on the service itself, which would continue with its own method.
    LocalUndoRedoService.prototype.pushUndoRedo.call(steps, {
      ...step,
      undoMutations: [...grown.flatMap(({ undos }) => undos), ...step.undoMutations],
      redoMutations: [...step.redoMutations, ...grown.flatMap(({ redos }) => redos)],
    });
  };

  function grow({ sheetId, table, rows }: Chance): TakingIn | undefined {
    const filled = filledRows(table, rows, surroundings(context, sheetId).isFilled);
    if (filled === 0) return undefined;
    const taking = takeIn(context, sheetId, table, filled);
    if (!taking.redos.every(({ id, params }) => commands.syncExecuteCommand(id, params))) return undefined;
    if (!known.has(table.name)) {
      known.add(table.name);
      const file = fileSheet(context, sheetId);
      const before = file?.tables.find(({ name }) => name === table.name);
      const formula = file && before && stoppingFormula(context.file, file.name, before);
      if (formula !== undefined) guard.tell("FORMULA_STOPS", formula);
    }
    if (!taking.isComplete) guard.tell("COLUMN_EMPTY", table.name);
    return taking;
  }
}

/** Tables with a change in the free row right below them. */
function chancesOf(context: GridContext, { unitId, subUnitId: sheetId, cellValue = {} }: Change): readonly Chance[] {
  if (unitId !== context.grid.getUnitId() || fileSheet(context, sheetId)?.look.isProtected !== false) return [];
  const touched = tablesIn(context, sheetId).filter(({ area }) => {
    const columns = Object.keys(cellValue[area.row + area.rows] ?? {}).map(Number);
    return columns.some((column) => column >= area.column && column < area.column + area.columns);
  });
  if (touched.length === 0) return [];
  const lastRow = Object.keys(cellValue).reduce((last, row) => Math.max(last, Number(row)), 0);
  const around: Surroundings = surroundings(context, sheetId);
  return touched.flatMap((table) => {
    const rows = roomBelow(table, lastRow, around);
    return rows > 0 ? [{ sheetId, table, rows }] : [];
  });
}

/** Set when the grid stores calculated results. */
const isResult = (options: IExecutionOptions | undefined) =>
  Boolean((options as { readonly applyFormulaCalculationResult?: boolean } | undefined)?.applyFormulaCalculationResult);
