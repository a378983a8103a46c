import type { Cell } from "../../../../src/core/cells/cell";
import type { ColumnType } from "../../../../src/sheets/columnType";
import { cellsOfType, findingsOf, type Line } from "../bench";

/** The findings about one cell of a column of this type. */
export function about(type: ColumnType, cell: Cell): Line[] {
  return findingsOf(cellsOfType(type, [cell]));
}
