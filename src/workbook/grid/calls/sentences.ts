import { SHEET_SIZE } from "../../../core/cells/area";

/**
 * Why cells show an error of ours, by sheet and cell. A sentence is of use only while its cell shows an error: the next
 * call from the cell replaces it, and a cell that shows no error is never asked about.
 */
export class Sentences {
  private readonly sheets = new Map<string, Map<number, string>>();

  note(sheetId: string, row: number, column: number, sentence: string): void {
    const sheet = this.sheets.get(sheetId) ?? new Map<number, string>();
    this.sheets.set(sheetId, sheet.set(keyOf(row, column), sentence));
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.sheets.get(sheetId)?.get(keyOf(row, column));
  }
}

const keyOf = (row: number, column: number) => row * SHEET_SIZE.columns + column;
