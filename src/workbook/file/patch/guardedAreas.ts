import { parseArea, type Area } from "../../../core/cells/area";
import type { NotSaved } from "../../../contract/notSaved";
import type { Zip } from "../zip/parts";
import { readTables } from "../xlsx/readTables";
import { relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";

/** Cells whose content another part of the file repeats, so that both would have to change together. */
export interface GuardedArea {
  readonly area: Area;
  readonly code: NotSaved;
}

/** Headers and totals of a sheet's tables, and the areas of its pivot tables. */
export async function guardedAreas(zip: Zip, sheetPart: string): Promise<readonly GuardedArea[]> {
  const areas: GuardedArea[] = [];
  for (const { area, headerRow, totalRow } of await readTables(zip, sheetPart)) {
    if (headerRow) areas.push({ area: { ...area, rows: 1 }, code: "TABLE_HEADER" });
    if (totalRow) areas.push({ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, code: "TABLE_TOTAL" });
  }
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "pivotTable" || !zip.has(target)) continue;
    await walkPart(zip.part(target), {
      "/pivotTableDefinition/location": {
        open: ({ ref = "" }) => {
          const area = parseArea(ref);
          if (area) areas.push({ area, code: "PIVOT" });
        },
      },
    });
  }
  return areas;
}

export function isWithin(
  { row, column, rows, columns }: Area,
  at: { readonly row: number; readonly column: number },
): boolean {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}
