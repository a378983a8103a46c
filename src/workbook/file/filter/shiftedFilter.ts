import type { Area } from "../../../core/cells/area";
import { shiftedArea, shiftedIndex, type Shift } from "../../formula/shift/shift";

/**
 * A filter's area after rows or columns came or went, and where its columns stand in it then, undefined for those that are gone;
 * "LOST" where its header or a column that lets not everything through would go.
 */
export function shiftedFilter(
  area: Area,
  filtered: readonly number[],
  shift: Shift,
): { readonly area: Area; readonly column: (column: number) => number | undefined } | "LOST" {
  const after = shiftedArea(area, shift);
  const isRows = shift.axis === "rows";
  if (!after || (isRows && shiftedIndex(area.row, shift) === undefined)) return "LOST";
  const column = (index: number) => {
    const at = isRows ? index + area.column : shiftedIndex(index + area.column, shift);
    return at === undefined ? undefined : at - after.column;
  };
  return filtered.some((index) => column(index) === undefined) ? "LOST" : { area: after, column };
}
