import { areaAddress, type Area } from "../../../src/core/cells/area";
import type { SheetModel } from "./sheetModel";

/** Event numbers of Excel's client library. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
} as const;

export interface BookEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Who did it: the user at the keyboard, a co-author elsewhere, or this add-in. */
export type Actor = "user" | "coauthor" | "addin";

export function changedEvent(sheet: SheetModel, area: Area, actor: Actor): BookEvent {
  return {
    type: EVENT.changed,
    sheetId: sheet.id,
    args: {
      address: areaAddress(area),
      changeType: "RangeEdited",
      source: actor === "coauthor" ? "Remote" : "Local",
      triggerSource: actor === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      worksheetId: sheet.id,
    },
  };
}

export function sheetEvent(type: number, sheet: SheetModel, more: Readonly<Record<string, unknown>> = {}): BookEvent {
  return { type, sheetId: sheet.id, args: { worksheetId: sheet.id, source: "Local", ...more } };
}
