import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { isSameFilter } from "../../file/filter/rowFilter";
import type { FilterPatch, StripPatch } from "../../file/patch/change";
import { fileSheet, type GridContext } from "../context";
import { fileFilters, filtersIn } from "./filters";

/** Filters of a sheet that differ from the file. */
export function filterChanges(context: GridContext, sheetId: string): readonly FilterPatch[] {
  const before = fileFilters(fileSheet(context, sheetId));
  const after = filtersIn(context, sheetId);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((table): readonly FilterPatch[] => {
    const filter = after.get(table);
    if (isSameFilter(before.get(table), filter)) return [];
    return [{ ...(table !== "" && { table }), ...(filter && { filter }) }];
  });
}

/** Rows that these filters hide or show differently from the file. */
export function filteredStrips(context: GridContext, sheet: Worksheet): readonly StripPatch[] {
  const id = sheet.getSheetId();
  const file = fileSheet(context, id);
  if (!file || filterChanges(context, id).length === 0) return [];
  const hiddenIn = (filters: ReturnType<typeof fileFilters>) => [...filters.values()].flatMap(({ hidden }) => hidden);
  const now = new Set(hiddenIn(filtersIn(context, id)));
  const rows = sheet.getRowManager().getRowData();
  return [...new Set([...hiddenIn(fileFilters(file)), ...now])].flatMap((index) => {
    const hidden = now.has(index) || rows[index]?.hd === BooleanNumber.TRUE;
    return hidden === file.hiddenRows.has(index) ? [] : [{ index, hidden }];
  });
}
