import type { IRange } from "@univerjs/core";
import type { Area } from "../../../core/cells/area";
import type { GridContext } from "../context";
import { areaOf } from "../open/rangeOf";
import { tablesIn } from "../tables/tablesIn";
import { meansEdgeOf } from "./meansEdgeOf";

/** Cells that are moved. */
export interface Move {
  readonly sheetId: string;
  readonly from: IRange;
  readonly toSheetId: string;
  readonly to: IRange;
}

/**
 * True if cells may be moved. Formulas follow them; a name that would have to follow, and the header or totals of a table,
 * stay as in the file.
 */
export function isMovable(context: GridContext, { sheetId, from, toSheetId, to }: Move): boolean {
  const [source, target] = [from, to].map(areaOf) as [Area, Area];
  const fixed = (id: string) => tablesIn(context, id).flatMap(fixedRows);
  const isFree = (id: string, area: Area) => fixed(id).every((row) => !meet(row, area));
  const sheet = context.grid.getSheetBySheetId(sheetId)?.getName() ?? "";
  const followed = context.file.names.some((name) => meansEdgeOf(name, sheet, source));
  return isFree(sheetId, source) && isFree(toSheetId, target) && !followed;
}

/** A table's header and total rows. */
const fixedRows = ({ area, headerRow, totalRow }: ReturnType<typeof tablesIn>[number]): readonly Area[] => [
  ...(headerRow ? [{ ...area, rows: 1 }] : []),
  ...(totalRow ? [{ ...area, row: area.row + area.rows - 1, rows: 1 }] : []),
];

const meet = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
