import { CommandType, ICommandService, type IMutationInfo } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import {
  FILTER_MUTATIONS,
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/preset-sheets-filter";
import { TableManager } from "@univerjs/preset-sheets-table";
import { filteredRows } from "../../file/look/filters";
import type { Book, BookSheet } from "../../file/look/book";
import type { SheetPatch } from "../../file/patch/change";
import { fileSheet, type GridContext } from "../context";
import { rangeOf } from "../open/rangeOf";
import { tablesIn } from "../tables/tablesIn";
import { cellsSeen } from "./cellsSeen";
import { gridColumn, gridTableColumn } from "./gridCriteria";
import { FILTER, type FilterMutation, type GridFilter } from "./gridFilter";

export const filterMutation = (
  { grid }: GridContext,
  subUnitId: string,
  table: string,
  filter: GridFilter | undefined,
): IMutationInfo => ({
  id: FILTER,
  params: { unitId: grid.getUnitId(), subUnitId, table, filter } satisfies FilterMutation,
});

export const filtersIn = ({ filters }: GridContext, sheetId: string): ReadonlyMap<string, GridFilter> =>
  filters.get(sheetId) ?? new Map();

/** The filters that the file has on a sheet. */
export const fileFilters = (sheet: BookSheet | undefined): ReadonlyMap<string, GridFilter> =>
  new Map<string, GridFilter>([
    ...(sheet?.look.filter ? [["", sheet.look.filter] as const] : []),
    ...(sheet?.look.tableFilters ?? []),
  ]);

/** True if a sheet of the file or of unsaved work has a filter of its own, which needs the grid's part for filters. */
export const hasSheetFilter = ({ sheets }: Book, unsaved: readonly SheetPatch[]): boolean =>
  sheets.some(({ look }) => look.filter) ||
  unsaved.some(({ filters = [] }) => filters.some(({ table, filter }) => table === undefined && filter));

/**
 * Shows the file's filters with the rows that the file hides, whatever the grid itself would hide. From then on only `FILTER`
 * changes them.
 */
export function showFilters(context: GridContext): void {
  const commands = context.injector.get(ICommandService);
  commands.registerCommand({
    id: FILTER,
    type: CommandType.MUTATION,
    handler: (_accessor, params) => {
      show(context, params as FilterMutation);
      return true;
    },
  });
  for (const id of context.ids)
    for (const [table, filter] of fileFilters(fileSheet(context, id))) {
      const mutation = filterMutation(context, id, table, filter);
      show(context, mutation.params as FilterMutation);
    }
}

function show(context: GridContext, { subUnitId, table, filter }: FilterMutation): void {
  const own = context.filters.get(subUnitId) ?? new Map<string, GridFilter>();
  context.filters.set(subUnitId, own);
  if (filter && (table === "" || filter.columns.length > 0)) own.set(table, filter);
  else own.delete(table);
  if (table === "") showOnSheet(context, subUnitId, filter);
  else showOnTable(context, subUnitId, table, filter);
}

function showOnSheet(
  { injector, grid, ...rest }: GridContext,
  subUnitId: string,
  filter: GridFilter | undefined,
): void {
  const commands = injector.get(ICommandService);
  const filters = injector.get(SheetsFilterService);
  // `Recalculation` reports what follows from a filter.
  FILTER_MUTATIONS.forEach((id) => injector.get(IActiveDirtyManagerService).remove(id));
  const target = { unitId: grid.getUnitId(), subUnitId };
  if (filters.getFilterModel(target.unitId, subUnitId))
    commands.syncExecuteCommand(RemoveSheetsFilterMutation.id, target);
  const sheet = grid.getSheetBySheetId(subUnitId);
  if (!filter?.area || !sheet) return;
  const { area, columns, hidden } = filter;
  const range = rangeOf(area);
  commands.syncExecuteCommand(SetSheetsFilterRangeMutation.id, { ...target, range });
  const model = filters.ensureFilterModel(target.unitId, subUnitId);
  const cellAt = cellsSeen({ injector, grid, ...rest }, sheet);
  for (const { column, criterion } of columns) {
    const at = area.column + column;
    model.setCriteria(at, gridColumn(at, criterion, area, hidden, cellAt), true);
  }
  model.filteredOutRows = new Set(hidden);
  // The grid redraws after a mutation of its own.
  commands.syncExecuteCommand(SetSheetsFilterRangeMutation.id, { ...target, range });
  // It would take in what is typed below, or moves, and the file would not.
  model.setRange = () => undefined;
}

/** What a table of the grid holds about its filter. */
interface TableFilters {
  doFilter(sheet: unknown, range: unknown): Set<number>;
  _filterOutRows: Set<number>;
}

function showOnTable(context: GridContext, sheetId: string, name: string, filter: GridFilter | undefined): void {
  const { injector, grid } = context;
  const unitId = grid.getUnitId();
  const manager = injector.get(TableManager);
  const shown = manager.getTableById(unitId, name);
  const table = tablesIn(context, sheetId).find((one) => one.name === name);
  const sheet = grid.getSheetBySheetId(sheetId);
  if (!shown || !table || !sheet) return;
  const inside = shown.getTableFilters() as unknown as TableFilters;
  const hidden = filter?.hidden ?? [];
  // The grid asks this each time it draws the table.
  inside.doFilter = () => (inside._filterOutRows = new Set(hidden));
  const area = filteredRows(table);
  const cellAt = cellsSeen(context, sheet);
  for (let column = 0; column < area.columns; column++) {
    const criterion = filter?.columns.find((one) => one.column === column)?.criterion;
    const item = criterion && gridTableColumn(column, criterion, area, hidden, cellAt);
    if (item !== undefined || shown.getTableFilterColumn(column) !== undefined)
      manager.addFilter(unitId, name, column, item);
  }
  if (filter && filter.columns.length === 0) inside.doFilter(undefined, undefined);
}
