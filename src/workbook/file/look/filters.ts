import type { Area } from "../../../core/cells/area";
import type { SheetCells, TableArea } from "../../../core/cells/sheetCells";
import type { FilterReader } from "../filter/readFilter";
import type { FilteredColumn, RowFilter, SheetFilter } from "../filter/rowFilter";
import type { BookSheet, SheetLook } from "./book";
import type { TableLook } from "./tableLooks";

/** The rows that a filter over these cells may hide: below the header, above the totals. */
export const filteredRows = ({ area, totalRow }: Pick<TableArea, "area" | "totalRow">): Area => ({
  ...area,
  rows: area.rows - (totalRow ? 1 : 0),
});

/** The filters of a sheet and of its tables. Hidden rows within one that lets not everything through are hidden by it. */
export function filtersOf(
  { hiddenRows, tables }: Pick<SheetCells, "hiddenRows" | "tables">,
  { area, columns }: FilterReader,
  looks: ReadonlyMap<string, TableLook>,
): Pick<SheetLook, "filter" | "tableFilters"> {
  const hiddenIn = ({ row, rows }: Area, passes: readonly FilteredColumn[]) =>
    passes.length === 0 ? [] : [...hiddenRows].filter((at) => at > row && at < row + rows).sort((a, b) => a - b);
  const filter: SheetFilter | undefined = area && { area, columns, hidden: hiddenIn(area, columns) };
  const tableFilters = new Map<string, RowFilter>();
  for (const table of tables) {
    const own = looks.get(table.name)?.filter ?? [];
    if (own.length > 0) tableFilters.set(table.name, { columns: own, hidden: hiddenIn(filteredRows(table), own) });
  }
  return { ...(filter && { filter }), tableFilters };
}

/** Rows that no filter of the file hides. */
export function rowsHiddenByHand({ hiddenRows, look }: BookSheet): ReadonlySet<number> {
  const filtered = new Set([look.filter, ...look.tableFilters.values()].flatMap((filter) => filter?.hidden ?? []));
  return new Set([...hiddenRows].filter((row) => !filtered.has(row)));
}
