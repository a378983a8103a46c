import {
  BooleanNumber,
  CanceledError,
  ICommandService,
  type ICommandInfo,
  type IRange,
  type Worksheet,
} from "@univerjs/core";
import {
  expandToContinuousRange,
  FormulaReorderController,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { SortRangeCommand, SortType, type ISortRangeCommandParams } from "@univerjs/preset-sheets-sort";
import { areaAddress } from "../../../core/cells/area";
import { SheetCellsIn } from "../cells/cellIn";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { areaOf } from "../open/rangeOf";
import { sortBody, type SortBody } from "./sortBody";

/** Sorting by the column of the selected cell, from menus and keys. */
const DIRECT: ReadonlyMap<string, SortType> = new Map([
  ["sheet.command.sort-range-asc", SortType.ASC],
  ["sheet.command.sort-range-asc-ext", SortType.ASC],
  ["sheet.command.sort-range-desc", SortType.DESC],
  ["sheet.command.sort-range-desc-ext", SortType.DESC],
]);

/**
 * Sorts whole rows of the table around the selected cells, and only those between its headers and totals. What cannot be sorted
 * is refused with the cell in the way.
 */
export function sortTables(context: GridContext, guard: Guard): void {
  // The grid starts it seconds after the sheet is shown; rows sorted before then would keep formulas that refer to other rows.
  context.injector.get(FormulaReorderController);
  const commands = context.injector.get(ICommandService);
  commands.beforeCommandExecuted((command) => {
    const direction = DIRECT.get(command.id);
    if (direction !== undefined) {
      const asked = whatIsSelected(context, direction);
      if (asked) void commands.executeCommand(SortRangeCommand.id, asked);
      throw new CanceledError();
    }
    if (command.id === SortRangeCommand.id) keepToBody(context, guard, command);
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SortRangeCommand.id) return;
    guard.tell("SORTED", areaAddress(areaOf((params as ISortRangeCommandParams).range)));
  });
}

function whatIsSelected({ injector, grid }: GridContext, type: SortType): ISortRangeCommandParams | undefined {
  const sheet = grid.getActiveSheet();
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!selected) return undefined;
  const around = regionAround(selected.range, sheet);
  const isOneRow = selected.range.startRow === selected.range.endRow;
  return {
    unitId: grid.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: isOneRow
      ? around
      : { ...around, startRow: selected.range.startRow, endRow: Math.min(selected.range.endRow, around.endRow) },
    orderRules: [{ type, colIndex: selected.primary.actualColumn }],
    hasTitle: false,
  };
}

const regionAround = (range: IRange, sheet: Worksheet): IRange =>
  expandToContinuousRange(range, { up: true, down: true, left: true, right: true }, sheet);

/** Narrows the range to be sorted to the rows that may move. */
function keepToBody(context: GridContext, guard: Guard, { params }: Readonly<ICommandInfo>): void {
  const asked = params as ISortRangeCommandParams;
  const sheet = context.grid.getSheetBySheetId(asked.subUnitId);
  if (!sheet) return;
  const body = bodyOf(context, sheet, asked.range);
  if ("refused" in body) {
    guard.tell(body.refused, body.at);
    throw new CanceledError();
  }
  asked.range = { ...asked.range, startRow: body.first, endRow: body.last };
  asked.hasTitle = false;
}

function bodyOf(context: GridContext, sheet: Worksheet, range: IRange): SortBody {
  const cells = new SheetCellsIn(context, sheet);
  const merges = sheet.getMergeData().map(areaOf);
  const { startColumn, endColumn } = range;
  return sortBody({
    area: areaOf(range),
    merges,
    cell: (row, column) => cells.at(row, column),
    isSetOff: (row) => isSetOff(sheet, row, startColumn, endColumn),
  });
}

function isSetOff(sheet: Worksheet, row: number, from: number, to: number): boolean {
  let filled = 0;
  for (let column = from; column <= to; column++) {
    const cell = sheet.getCellRaw(row, column);
    if (cell?.v === undefined || cell.v === null || cell.v === "") continue;
    filled++;
    const style = sheet.getComposedCellStyle(row, column);
    if (style?.bl !== BooleanNumber.TRUE && !style?.bg?.rgb) return false;
  }
  return filled > 0;
}
