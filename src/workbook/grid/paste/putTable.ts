import {
  CellValueType,
  ICommandService,
  isDefaultFormat,
  isTextFormat,
  type ICellData,
  type IRange,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../core/words";
import { SheetCellsIn } from "../cells/cellIn";
import { BARE } from "../cells/writeCells";
import type { GridContext } from "../context";
import type { NotSavable } from "../engine/notSavable";
import { selectedArea } from "../open/rangeOf";
import { entry } from "../open/sheetData";
import { gridReading } from "../typing/gridReading";
import { decimalSign } from "./decimalSign";
import type { OutsideCell, OutsideTable } from "./outsideTable";
import { cellFor, pasteArea, type PasteArea } from "./pasteArea";
import { pastedCell, type PasteReading } from "./pastedCell";

/** Pastes data from elsewhere at the selected cell, as one undo step. Returns the reason if it cannot be pasted. */
export function putTable(context: GridContext, language: Language, table: OutsideTable): NotSavable | undefined {
  const selected = context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!selected) return undefined;
  const sheet = context.grid.getActiveSheet();
  const area = pasteArea(sheet, selectedArea(selected), table);
  if (typeof area === "string") return area;
  const commands = context.injector.get(ICommandService);
  const target = { unitId: context.grid.getUnitId(), subUnitId: sheet.getSheetId() };
  const run = (id: string, params: object) => commands.syncExecuteCommand(id, { ...target, ...params });
  const range = rangeAround(area);
  // The number of rows is not saved in the file, so it is not part of the step.
  if (range.endRow >= sheet.getRowCount()) run(SetWorksheetRowCountMutation.id, { rowCount: range.endRow + 1 });
  if (range.endColumn >= sheet.getColumnCount())
    run(SetWorksheetColumnCountMutation.id, { columnCount: range.endColumn + 1 });
  if (!run(SetRangeValuesCommand.id, { range, value: cellsOf(context, sheet, language, table, area) }))
    return undefined;
  const { startRow, startColumn } = range;
  const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const primary = {
    ...first,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  run(SetSelectionsOperation.id, { selections: [{ range, primary, style: null }] });
  return undefined;
}

function rangeAround({ rows, columns }: PasteArea): IRange {
  const [startRow = 0, endRow = 0] = [rows[0], rows.at(-1)];
  const [startColumn = 0, endColumn = 0] = [columns[0], columns.at(-1)];
  return { startRow, endRow, startColumn, endColumn };
}

function cellsOf(
  context: GridContext,
  sheet: Worksheet,
  language: Language,
  table: OutsideTable,
  { rows, columns }: PasteArea,
): Record<number, Record<number, ICellData>> {
  const present = new SheetCellsIn(context, sheet);
  const decimal = decimalSign(table, language === "id" ? "," : ".");
  const reading: PasteReading = { language, decimal, ofGrid: gridReading };
  const width = Math.max(...table.rows.map((row) => row.length));
  return Object.fromEntries(
    rows.map((row, r) => [
      row,
      Object.fromEntries(
        columns.map((column, c) => {
          const pattern = present.numberFormat(row, column) ?? "General";
          const cell = cellFor(table, r, c, width) ?? { text: "" };
          return [column, { ...BARE, ...held(cell, pattern, reading) }];
        }),
      ),
    ]),
  );
}

/** A cell formatted as text takes a text unchanged, and one with a number format keeps it. */
function held(cell: OutsideCell, pattern: string, reading: PasteReading): ICellData {
  const isText = isTextFormat(pattern) && cell.number === undefined;
  const { value, formula, numberFormat } = pastedCell(isText ? { ...cell, isText } : cell, reading);
  if (formula !== undefined) return { f: formula };
  const format = isDefaultFormat(pattern) && numberFormat !== undefined ? { s: { n: { pattern: numberFormat } } } : {};
  const isForced = typeof value === "string" && /\d/.test(value);
  return { ...entry(value), ...(isForced ? { t: CellValueType.FORCE_STRING } : {}), ...format };
}
