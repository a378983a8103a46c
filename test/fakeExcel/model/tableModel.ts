import type { Area } from "../../../src/core/cells/area";

/** An Excel table; its area includes the header row and the total row, if it has them. */
export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}
