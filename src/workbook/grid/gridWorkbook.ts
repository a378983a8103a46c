import { BooleanNumber, ICommandService } from "@univerjs/core";
import {
  InsertSheetCommand,
  ScrollToCellOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/cells/area";
import { freeName } from "../formula/freeName";
import { columnWidths, pixelsOf } from "../newSheet";
import {
  WorkbookError,
  type CellPlace,
  type SheetArea,
  type SheetCopy,
  type SheetRefusal,
  type Workbook,
} from "../workbook";
import { putBack, readCell } from "./cells/readCell";
import { readArea, readSheet } from "./cells/readSheet";
import { put, writeCells, writeFormula } from "./cells/writeCells";
import { sheetNamed, type GridContext } from "./context";
import { columnOf, rowOf, type Edits } from "./edits/edits";
import type { Guard } from "./engine/guard";
import type { Marks } from "./marks";
import { selectedArea } from "./open/rangeOf";
import { entry } from "./open/sheetData";

/** Where the settings of this workbook are stored. */
export interface Settings {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  all(): Readonly<Record<string, string>>;
}

export interface PortParts {
  readonly context: GridContext;
  readonly edits: Edits;
  readonly marks: Marks;
  readonly settings: Settings;
  readonly guard: Guard;
  /** Makes a copy of a sheet; returns the reason if it does not. */
  readonly copySheet: (copy: SheetCopy) => Promise<SheetRefusal | undefined>;
}

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The open workbook as the pane needs it. */
export function gridWorkbook({ context, edits, marks, settings, guard, copySheet }: PortParts): Workbook {
  const commands = context.injector.get(ICommandService);
  const selections = context.injector.get(SheetsSelectionsService);
  const unitId = context.grid.getUnitId();
  const active = () => context.grid.getActiveSheet();
  const run = (id: string, params: object) => commands.syncExecuteCommand(id, { unitId, ...params });
  const selected = (): Area => {
    const range = selections.getCurrentLastSelection()?.range;
    return range ? selectedArea(range) : A1;
  };

  function show({ sheet: name, row, column }: CellPlace): void {
    const sheet = sheetNamed(context, name);
    const subUnitId = sheet.getSheetId();
    if (sheet !== active()) run(SetWorksheetActiveOperation.id, { subUnitId });
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    run(SetSelectionsOperation.id, { subUnitId, selections: [{ range, primary, style: null }] });
    run(ScrollToCellOperation.id, { subUnitId, range });
  }

  return {
    abilities: { customFunctions: true, marks: true, changeEvents: true, newSheets: true },
    sheetNames: async () => context.grid.getSheets().map((sheet) => sheet.getName()),
    activeSheet: async () => active().getName(),
    readSheet: async (name, { onProgress, signal } = {}) => {
      if (signal?.aborted) throw new WorkbookError("CANCELLED");
      const sheet = readSheet(context, sheetNamed(context, name));
      onProgress?.(1);
      return sheet;
    },
    selection: async () => ({ sheet: active().getName(), area: selected() }),
    readCell: async (place) => {
      const { row, column } = selected();
      return readCell(context, place ?? { sheet: active().getName(), row, column });
    },
    readArea: async ({ sheet, area }) => readArea(context, sheetNamed(context, sheet), area),
    select: async (place) => show(place),
    write: async (changes) => guard.ours(() => writeCells(context, changes)),
    writeFormula: async (place, formula, numberFormat) =>
      guard.ours(() => writeFormula(context, place, formula, numberFormat)),
    putBack: async (former, formula) => guard.ours(() => putBack(context, former, formula)),
    // A call of ours is known here in any spelling, so none needs to be entered again.
    repairFormulas: async () => 0,
    takeBackRepair: async () => 0,
    mark: async (name, list) => marks.set(sheetNamed(context, name).getSheetId(), list),
    addSheet: async (wanted, cells, { bold = [] } = {}) => {
      const taken = context.grid.getSheets().map((sheet) => sheet.getName());
      const name = freeName(wanted, taken);
      guard.ours(() => {
        const widths = columnWidths(cells).map((signs) => ({ w: pixelsOf(signs) }));
        const columnData = Object.fromEntries(widths.entries());
        const size = { rowCount: Math.max(200, cells.length + 50), columnCount: 26 };
        run(InsertSheetCommand.id, { sheet: { name, columnData, ...size } });
        const lines = cells.map((line, row) => {
          const style = bold.includes(row) ? { s: { bl: BooleanNumber.TRUE } } : {};
          return Object.fromEntries(line.map((cell, column) => [column, { ...entry(cell), ...style }]));
        });
        put(context, sheetNamed(context, name), Object.fromEntries(lines.entries()));
      });
      return name;
    },
    copySheet,
    onChange: (listener) =>
      edits.onChange((sheetId, keys) => {
        const sheet = context.grid.getSheetBySheetId(sheetId);
        if (sheet && !guard.isOurs) listener({ sheet: sheet.getName(), area: around(keys) } satisfies SheetArea);
      }),
    readSetting: async (key) => settings.read(key),
    writeSetting: async (key, value) => settings.write(key, value),
  };
}

function around(keys: readonly number[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const key of keys) {
    top = Math.min(top, rowOf(key));
    bottom = Math.max(bottom, rowOf(key));
    left = Math.min(left, columnOf(key));
    right = Math.max(right, columnOf(key));
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
