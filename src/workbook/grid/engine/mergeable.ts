import type { IRange } from "@univerjs/core";
import type { Area } from "../../../core/cells/area";
import { SheetCellsIn } from "../cells/cellIn";
import { fileSheet, type GridContext } from "../context";
import { areaOf } from "../open/rangeOf";
import { tablesIn } from "../tables/tablesIn";

/** True if cells may be merged. Excel does not merge cells in tables or where one formula fills several cells. */
export function isMergeable(context: GridContext, sheetId: string, ranges: readonly IRange[]): boolean {
  const sheet = context.grid.getSheetBySheetId(sheetId);
  if (!sheet) return false;
  const taken = [
    ...tablesIn(context, sheetId).map(({ area }) => area),
    ...(fileSheet(context, sheetId)?.look.arrays ?? []),
    ...new SheetCellsIn(context, sheet).spills().values(),
  ];
  return ranges.every((range) => taken.every((area) => !meet(areaOf(range), area)));
}

const meet = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
