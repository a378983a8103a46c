import type { ICellData, IMutationInfo, Worksheet } from "@univerjs/core";
import {
  LexerTreeBuilder,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { TableArea } from "../../../core/cells/sheetCells";
import { SheetCellsIn } from "../cells/cellIn";
import { BARE } from "../cells/writeCells";
import { fileSheet, type GridContext } from "../context";
import { rangeOf } from "../open/rangeOf";
import { surroundings } from "./tablesIn";

/** The mutations that extend a table, and those that undo it. */
export interface TakingIn {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
  /** False if a calculated column has no formula that the grid can calculate. */
  readonly isComplete: boolean;
}

/**
 * Extends a table by this many rows: they look like its last one, and calculated columns continue where nothing was entered.
 */
export function takeIn(context: GridContext, sheetId: string, table: TableArea, rows: number): TakingIn {
  const sheet = context.grid.getSheetBySheetId(sheetId) as Worksheet;
  const target = { unitId: context.grid.getUnitId(), subUnitId: sheetId };
  const { cells, isComplete } = newCells(context, sheet, table, rows);
  const put: ISetRangeValuesMutationParams = { ...target, cellValue: cells };
  const resized = (area: TableArea["area"]) => ({
    id: SetSheetTableMutation.id,
    params: { ...target, tableId: table.name, config: { updateRange: { newRange: rangeOf(area) } } },
  });
  return {
    redos: [resized({ ...table.area, rows: table.area.rows + rows }), { id: SetRangeValuesMutation.id, params: put }],
    undos: [
      { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(context.injector, put) },
      resized(table.area),
    ],
    isComplete,
  };
}

function newCells(context: GridContext, sheet: Worksheet, { name, area }: TableArea, rows: number) {
  const look = fileSheet(context, sheet.getSheetId())?.look;
  const present = new SheetCellsIn(context, sheet);
  const lexer = context.injector.get(LexerTreeBuilder);
  const { isFilled } = surroundings(context, sheet.getSheetId());
  const last = area.row + area.rows - 1;
  const cells: Record<number, Record<number, ICellData>> = {};
  let isComplete = true;
  for (let index = 0; index < area.columns; index++) {
    const column = area.column + index;
    const style = context.grid.getStyles().getStyleByCell(sheet.getCellRaw(last, column));
    const isCalculated = look?.tableColumns.get(name)?.[index]?.isCalculated ?? false;
    const source = isCalculated ? formulaAbove(present, column, last, area.row + 1) : undefined;
    for (let row = last + 1; row <= last + rows; row++) {
      const isOpen = isCalculated && !isFilled(row, column);
      if (isOpen && !source) isComplete = false;
      (cells[row] ??= {})[column] = {
        ...(style && look?.style(row, column) === 0 ? { s: style } : {}),
        ...(isOpen && source
          ? { ...BARE, f: lexer.moveFormulaRefOffset(`=${source.formula}`, 0, row - source.row) }
          : {}),
      };
    }
  }
  return { cells, isComplete };
}

/** The lowest formula of a column, because the user may have overwritten the last one. */
function formulaAbove(present: SheetCellsIn, column: number, from: number, to: number) {
  for (let row = from; row >= to; row--) {
    const { formula, spilled } = present.at(row, column);
    if (formula !== undefined && !spilled) return { formula, row };
  }
  return undefined;
}
