import { SHEET_SIZE, type Area } from "../../core/cells/area";
import { isCellError, type Cell } from "../../core/cells/cell";
import { repairedFormula } from "../formula/ourFormula";
import { sheetCells, type SheetCells } from "../../core/cells/sheetCells";

/** A formula that was entered again. */
export interface MemoryRepair {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** A sheet that can be edited; formulas are stored beside their results. */
export class MemorySheet {
  private readonly rows: Cell[][];
  private readonly formulas = new Map<string, string>();
  private readonly formats = new Map<string, string>();

  constructor(
    private readonly first: SheetCells,
    readonly isProtected: boolean,
  ) {
    this.rows = first.cells.map((row) => [...row]);
    this.rows.forEach((row, r) =>
      row.forEach((_cell, c) => {
        const formula = first.formula(r, c);
        if (formula !== undefined) this.formulas.set(key(r, c), formula);
        const format = first.numberFormat(r, c);
        if (format !== undefined) this.formats.set(key(r, c), format);
      }),
    );
  }

  get name(): string {
    return this.first.name;
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column];
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.get(key(row, column));
  }

  state(row: number, column: number) {
    const numberFormat = this.formats.get(key(row, column)) ?? "General";
    return { value: this.cell(row, column), formula: this.formula(row, column), numberFormat };
  }

  put(row: number, column: number, cell: Cell, numberFormat?: string): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as Cell[];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
    this.formulas.delete(key(row, column));
    if (numberFormat !== undefined) this.formats.set(key(row, column), numberFormat);
  }

  putFormula(row: number, column: number, formula: string, numberFormat: string | undefined): void {
    this.put(row, column, null);
    this.formulas.set(key(row, column), formula);
    if (numberFormat !== undefined) this.formats.set(key(row, column), numberFormat);
  }

  /** Calls of ours that were not recognised, and their replacements. */
  repairs(): readonly MemoryRepair[] {
    return this.rows.flatMap((line, row) =>
      line.flatMap((cell, column): MemoryRepair[] => {
        const from = this.formula(row, column);
        const to = repairedFormula(from, isCellError(cell) ? cell.error : undefined);
        return from === undefined || to === undefined ? [] : [{ sheet: this.name, row, column, from, to }];
      }),
    );
  }

  /** Enters them again; their values still have to be calculated. */
  repairFormulas(): readonly MemoryRepair[] {
    const repairs = this.repairs();
    repairs.forEach(({ row, column, to }) => this.putFormula(row, column, to, undefined));
    return repairs;
  }

  /** The cells of an area, blanks as null; a whole column or row ends with the sheet. */
  read({ row, column, rows, columns }: Area): Cell[][] {
    const height = rows === SHEET_SIZE.rows ? Math.max(1, this.rows.length) : rows;
    const width = columns === SHEET_SIZE.columns ? Math.max(1, this.width()) : columns;
    return Array.from({ length: height }, (_row, r) =>
      Array.from({ length: width }, (_cell, c) => this.cell(row + r, column + c) ?? null),
    );
  }

  /** The current content of the sheet; later edits do not change it. */
  snapshot(): SheetCells {
    const formulas = new Map(this.formulas);
    const formats = new Map(this.formats);
    return sheetCells(
      this.name,
      this.rows.map((row) => [...row]),
      {
        formula: (row, column) => formulas.get(key(row, column)),
        numberFormat: (row, column) => formats.get(key(row, column)),
        merges: this.first.merges,
        hiddenRows: this.first.hiddenRows,
        hiddenColumns: this.first.hiddenColumns,
        tables: this.first.tables,
      },
    );
  }

  private width(): number {
    return this.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  }
}

const key = (row: number, column: number) => `${row},${column}`;
