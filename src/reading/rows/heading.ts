import { isEmptyCell, type Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { headerText } from "../recognise/spellings";
import type { RecognisedTable } from "../recognise/recognised";

/**
 * Most texts per column that are remembered as different from the header; a column of names would otherwise fill one per row.
 */
const MOST_KNOWN = 512;

/** The header texts of a table by column and row, as a later page would repeat them. */
export class Heading {
  private readonly texts = new Map<number, Set<string>>();
  private readonly others = new Map<number, Set<string>>();

  constructor(sheet: SheetCells, table: RecognisedTable) {
    for (let row = table.headerRow; row < table.firstRow; row++) {
      for (let column = table.firstColumn; column < table.endColumn; column++) {
        const cell = sheet.cells[row]?.[column];
        if (typeof cell !== "string" || cell.trim() === "") continue;
        const texts = this.texts.get(column) ?? new Set();
        this.texts.set(column, texts.add(headerText(cell)));
      }
    }
  }

  has(column: number, text: string): boolean {
    const texts = this.texts.get(column);
    if (!texts || this.isKnownAsOther(column, text)) return false;
    if (texts.has(headerText(text))) return true;
    const others = this.others.get(column) ?? new Set();
    if (others.size < MOST_KNOWN) this.others.set(column, others.add(text));
    return false;
  }

  /** True for a row that repeats the header in most of its cells, at least two. */
  isRepeatedBy(row: readonly Cell[]): boolean {
    // Texts seen before rule out most rows quickly; a new text is slow to read.
    let known = 0;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (isEmptyCell(cell) || (typeof cell === "string" && !this.isKnownAsOther(column, cell))) continue;
      if (++known > 2) return false;
    }
    let same = 0;
    let other = 0;
    for (const column of this.tellingFirst(row.length)) {
      const cell = row[column];
      if (isEmptyCell(cell)) continue;
      if (typeof cell === "string" && this.has(column, cell)) same++;
      else if (++other > 2) return false;
    }
    return same >= 2 && same > 2 * other;
  }

  /** Columns whose texts repeat, before those of names and numbers: they decide soonest. */
  private tellingFirst(width: number): readonly number[] {
    const columns = Array.from({ length: width }, (_, column) => column);
    const isFull = (column: number) => (this.others.get(column)?.size ?? 0) >= MOST_KNOWN;
    return [...columns.filter((column) => !isFull(column)), ...columns.filter(isFull)];
  }

  private isKnownAsOther(column: number, text: string): boolean {
    return this.others.get(column)?.has(text) ?? false;
  }
}
