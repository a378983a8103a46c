import { CanceledError, ICommandService, IUndoRedoService, type IRange } from "@univerjs/core";
import {
  ClearSheetsFilterCriteriaCommand,
  ReCalcSheetsFilterCommand,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  type IFilterColumn,
} from "@univerjs/preset-sheets-filter";
import { SetSheetTableFilterCommand, TableManager, type ITableFilterItem } from "@univerjs/preset-sheets-table";
import type { Area } from "../../../core/cells/area";
import { hiddenRows, type FilteredCell } from "../../file/filter/hiddenRows";
import { isSameFilter, type FilterCriterion } from "../../file/filter/rowFilter";
import { filteredRows } from "../../file/look/filters";
import { fileSheet, type GridContext } from "../context";
import type { Guard, NotSavable } from "../engine/guard";
import { areaOf } from "../open/rangeOf";
import { tablesIn } from "../tables/tablesIn";
import { cellsSeen } from "./cellsSeen";
import { filterMutation, filtersIn } from "./filters";
import type { GridFilter } from "./gridFilter";
import { wantedOnSheet, wantedOnTable } from "./wantedCriterion";

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly col?: number;
  readonly criteria?: IFilterColumn | null;
  readonly tableId?: string;
  readonly column?: number;
  readonly tableFilter?: ITableFilterItem;
}

/** A filter that the user wants, on a sheet or in a table. */
interface Wanted {
  readonly sheetId: string;
  readonly table: string;
  readonly filter: GridFilter | undefined;
}

/** Takes over wherever the grid would filter, so that every filter can be stored in a file and hides what Excel would hide. */
export function watchFilters(context: GridContext, guard: Pick<Guard, "isOurs" | "refuse" | "tell">): void {
  const { injector, grid } = context;
  const commands = injector.get(ICommandService);

  const kinds: Readonly<Record<string, (sheetId: string, params: Params) => Wanted | NotSavable | undefined>> = {
    [SetSheetFilterRangeCommand.id]: (sheetId, { range }) => {
      const area = range && cut(areaOf(range), grid.getSheetBySheetId(sheetId)?.getLastRowWithContent() ?? 0);
      if (!area || area.rows < 2) return "FILTER_ROWS";
      const table = tablesIn(context, sheetId).find((one) => meet(one.area, area));
      if (!table) return { sheetId, table: "", filter: { area, columns: [], hidden: [] } };
      guard.tell("TABLE_FILTERS", table.name);
      return undefined;
    },
    [RemoveSheetFilterCommand.id]: (sheetId) => ({ sheetId, table: "", filter: undefined }),
    [ClearSheetsFilterCriteriaCommand.id]: (sheetId) => {
      const area = filtersIn(context, sheetId).get("")?.area;
      return area && { sheetId, table: "", filter: { area, columns: [], hidden: [] } };
    },
    [ReCalcSheetsFilterCommand.id]: (sheetId) => {
      const before = filtersIn(context, sheetId).get("");
      return before?.area && filtered(sheetId, "", before.area, before.columns);
    },
    [SetSheetsFilterCriteriaCommand.id]: (sheetId, { col = 0, criteria }) => {
      const before = filtersIn(context, sheetId).get("");
      if (!before?.area) return undefined;
      const column = col - before.area.column;
      return changed(
        sheetId,
        "",
        before.area,
        column,
        criteria ? (cells) => wantedOnSheet(criteria, cells) : undefined,
      );
    },
    [SetSheetTableFilterCommand.id]: (_sheetId, { tableId = "", column = 0, tableFilter }) => {
      const sheetId = injector.get(TableManager).getTableById(grid.getUnitId(), tableId)?.getSubunitId() ?? "";
      const table = tablesIn(context, sheetId).find(({ name }) => name === tableId);
      if (!table) return undefined;
      const want = tableFilter && ((cells: readonly FilteredCell[]) => wantedOnTable(tableFilter, cells));
      return changed(sheetId, tableId, filteredRows(table), column, want);
    },
  };

  /** The filter with another criterion for one column, or with none. */
  function changed(
    sheetId: string,
    table: string,
    area: Area,
    column: number,
    want: ((cells: readonly FilteredCell[]) => FilterCriterion | undefined) | undefined,
  ): Wanted | NotSavable | undefined {
    const sheet = grid.getSheetBySheetId(sheetId);
    if (!sheet) return undefined;
    const cellAt = cellsSeen(context, sheet);
    const cells = Array.from({ length: area.rows - 1 }, (_row, n) => cellAt(area.row + 1 + n, area.column + column));
    const criterion = want?.(cells);
    if (want && !criterion) return "FILTER_KIND";
    // Days counted from 1904 are other numbers in the file.
    const isByNumber = criterion !== undefined && "conditions" in criterion && cells.some(({ isDay }) => isDay);
    if (context.file.from1904 && isByNumber) return "FILTER_KIND";
    const others = (filtersIn(context, sheetId).get(table)?.columns ?? []).filter((one) => one.column !== column);
    const columns = [...others, ...(criterion ? [{ column, criterion }] : [])].sort((a, b) => a.column - b.column);
    return filtered(sheetId, table, area, columns);
  }

  function filtered(
    sheetId: string,
    table: string,
    area: Area,
    columns: GridFilter["columns"],
  ): Wanted | NotSavable | undefined {
    const sheet = grid.getSheetBySheetId(sheetId);
    const hidden = sheet && hiddenRows(area, columns, cellsSeen(context, sheet));
    if (!hidden) return "FILTER_KIND";
    return { sheetId, table, filter: { ...(table === "" && { area }), columns, hidden } };
  }

  commands.beforeCommandExecuted(({ id, params }) => {
    const kind = kinds[id];
    if (!kind || guard.isOurs) return;
    const given = (params ?? {}) as Params;
    const wanted = kind(given.subUnitId ?? grid.getActiveSheet().getSheetId(), given);
    if (typeof wanted === "string") guard.refuse(wanted);
    else if (wanted) begin(wanted);
    throw new CanceledError();
  });

  function begin({ sheetId, table, filter }: Wanted): void {
    const file = fileSheet(context, sheetId);
    if (!file) return guard.refuse("FILTER_NEW");
    if (file.look.isProtected && !file.look.opensFilter) return guard.refuse("LOCKED");
    const before = filtersIn(context, sheetId).get(table);
    if (isSameFilter(before, filter)) return;
    const redo = filterMutation(context, sheetId, table, filter);
    const undo = filterMutation(context, sheetId, table, before);
    commands.syncExecuteCommand(redo.id, redo.params);
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: grid.getUnitId(), undoMutations: [undo], redoMutations: [redo] });
  }
}

const meet = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A whole column ends where its sheet does. */
function cut(area: Area, lastRow: number): Area {
  const rows = Math.min(area.row + area.rows, Math.max(lastRow, area.row) + 1) - area.row;
  return { ...area, rows };
}
