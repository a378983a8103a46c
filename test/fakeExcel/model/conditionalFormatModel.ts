import type { Area } from "../../../src/core/cells/area";

/** A conditional format: its area, and its rule and colours as set. */
export interface ConditionalFormatModel {
  readonly id: string;
  /** `Custom`, `CellValue` and so on, as Excel names them. */
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  cellValueRule: unknown;
  fillColor: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
}

export function conditionalFormat(id: string, type: string, areas: readonly Area[]): ConditionalFormatModel {
  const blank = { formula: "", cellValueRule: null, fillColor: null, fontColor: null, stopIfTrue: false };
  return { id, type, areas, ...blank };
}
