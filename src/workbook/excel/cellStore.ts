import type { Cell } from "../../core/cells/cell";
import type { Block } from "./blocks";
import { cellOf, formulaOf, type RawCell } from "./cellValues";

const SHEET_COLUMNS = 16_384;

/** The blocks of a sheet joined: all values, formulas only where there are any, number formats only where a column changes. */
export class CellStore {
  readonly cells: Cell[][];
  private readonly formulas = new Map<number, string>();
  private readonly formats: { rows: number[]; formats: string[] }[] = [];

  /** `row` and `column` are the first that the blocks cover; cells before them are blank. */
  constructor(
    row: number,
    private readonly column: number,
  ) {
    this.cells = Array.from({ length: row }, () => []);
  }

  add({ row, values, formulas, numberFormats }: Block): void {
    values.forEach((line, r) => {
      const cells: Cell[] = this.column === 0 ? line : [...Array<Cell>(this.column).fill(null), ...line];
      line.forEach((value, c) => {
        this.noteFormula(row + r, this.column + c, formulas[r]?.[c] ?? "", value);
        this.noteFormat(row + r, c, numberFormats[r]?.[c] ?? "");
        if (typeof value === "string") cells[this.column + c] = cellOf(value);
      });
      this.cells.push(cells);
    });
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.get(row * SHEET_COLUMNS + column);
  }

  numberFormat(row: number, column: number): string | undefined {
    const runs = this.formats[column - this.column];
    if (!runs) return undefined;
    let first = 0;
    let last = runs.rows.length;
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((runs.rows[middle] as number) <= row) first = middle + 1;
      else last = middle;
    }
    return runs.formats[first - 1];
  }

  private noteFormula(row: number, column: number, raw: RawCell, value: RawCell): void {
    const formula = formulaOf(raw, value);
    if (formula !== undefined) this.formulas.set(row * SHEET_COLUMNS + column, formula);
  }

  private noteFormat(row: number, column: number, format: string): void {
    const runs = (this.formats[column] ??= { rows: [], formats: [] });
    if (runs.formats.at(-1) === format) return;
    runs.rows.push(row);
    runs.formats.push(format);
  }
}
