import type { Area } from "../../../src/core/cells/area";

/** An Excel table; its area holds the header row and the total row, where it has them. */
export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}
