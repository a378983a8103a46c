import type { UnreadCode, UnreadPlace } from "../../contract/unreadPlace";
import { cellAddress } from "../../core/cells/area";

/** Collects what cannot be read in a workbook, one entry per kind and sheet. */
export class UnreadPlaces {
  private readonly places = new Map<string, UnreadPlace>();

  sheet(sheet: string): void {
    this.places.set(sheet, { code: "SHEET_MISSING", sheet, count: 1 });
  }

  cell(sheet: string, code: UnreadCode, row: number, column: number): void {
    const key = `${sheet}/${code}`;
    const { cell = cellAddress(row, column), count = 0 } = this.places.get(key) ?? {};
    this.places.set(key, { code, sheet, cell, count: count + 1 });
  }

  all(): readonly UnreadPlace[] {
    return [...this.places.values()];
  }
}
