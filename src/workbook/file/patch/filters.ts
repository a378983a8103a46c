import { absoluteArea } from "../../formula/absoluteArea";
import { sheetWithFilter, tableWithFilter } from "../filter/filterXml";
import { workbookWithFilterName } from "../filter/filterName";
import { filteredRows } from "../look/filters";
import { readTables } from "../xlsx/readTables";
import { relationshipsOf } from "../xlsx/relationships";
import { walkTags } from "../xml/tags";
import type { FilterPatch } from "./change";
import type { Package } from "./package";

/** A sheet of the file: its part, its name, and its place among all. */
export interface FilteredSheet {
  readonly part: string;
  readonly name: string;
  readonly place: number;
}

/** Writes the filters of a sheet and of its tables; the rows that they hide are written with its layout. */
export async function writeFilters(
  file: Package,
  workbook: string,
  { part, name, place }: FilteredSheet,
  filters: readonly FilterPatch[],
): Promise<void> {
  for (const { table, filter } of filters) {
    if (table !== undefined) {
      await writeTableFilter(file, part, table, filter?.columns ?? []);
      continue;
    }
    const written = filter?.area && { area: filter.area, columns: filter.columns };
    await rewrite(file, part, (text) => sheetWithFilter(text, written));
    const formula = written && absoluteArea(name, written.area);
    await rewrite(file, workbook, (text) => workbookWithFilterName(text, place, formula));
  }
}

async function writeTableFilter(
  file: Package,
  sheetPart: string,
  name: string,
  columns: NonNullable<FilterPatch["filter"]>["columns"],
): Promise<void> {
  const table = (await readTables(file, sheetPart)).find((one) => one.name === name);
  for (const { type, target } of table ? await relationshipsOf(file, sheetPart) : [])
    if (table && type === "table")
      await rewrite(file, target, (text) =>
        nameIn(text) === name ? tableWithFilter(text, { area: filteredRows(table), columns }) : text,
      );
}

function nameIn(text: string): string | undefined {
  let found: string | undefined;
  walkTags(text, {
    open: (path, { attributes }) => void (path === "/table" && (found = attributes.displayName ?? attributes.name)),
  });
  return found;
}

async function rewrite(file: Package, part: string, change: (text: string) => string): Promise<void> {
  const text = await file.text(part);
  const changed = text === undefined ? undefined : change(text);
  if (changed !== undefined && changed !== text) file.replace(part, changed);
}
