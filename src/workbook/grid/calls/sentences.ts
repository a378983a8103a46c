import type { Shift } from "../../formula/shift/shift";
import { cellKey as keyOf, shiftedKey } from "../edits/keys";

/**
 * Why cells show an error of ours, by sheet and cell. A sentence matters only while its cell shows an error: the next call from
 * the cell replaces it, and a cell without an error is never looked up.
 */
export class Sentences {
  private readonly sheets = new Map<string, Map<number, string>>();

  note(sheetId: string, row: number, column: number, sentence: string): void {
    const sheet = this.sheets.get(sheetId) ?? new Map<number, string>();
    this.sheets.set(sheetId, sheet.set(keyOf(row, column), sentence));
  }

  /** Sentences move with their cells when rows or columns are inserted or deleted. */
  shift(sheetId: string, shift: Shift): void {
    const moved = [...(this.sheets.get(sheetId) ?? [])].flatMap(([key, sentence]) => {
      const after = shiftedKey(key, shift);
      return after === undefined ? [] : [[after, sentence] as const];
    });
    this.sheets.set(sheetId, new Map(moved));
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.sheets.get(sheetId)?.get(keyOf(row, column));
  }
}
