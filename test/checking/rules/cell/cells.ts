import type { Cell } from "../../../../src/core/cells/cell";
import type { ColumnType } from "../../../../src/sheets/columnType";
import { cellsOfType, findingsOf, type Line } from "../bench";

/** What is found about one cell of a column of this type. */
export function about(type: ColumnType, cell: Cell): Line[] {
  return findingsOf(cellsOfType(type, [cell]));
}
