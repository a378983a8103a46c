import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { sheetCells } from "../../../core/cells/sheetCells";
import { UnreadableFile } from "../failure";
import type { FileSheet } from "../workbookFile";
import { CellGrid } from "../xlsx/cellGrid";
import { cellValue, FORMATS } from "./cellReader";
import { excelFormula } from "./formula";

/** An element's attributes by local name. */
export type Attributes = Readonly<Record<string, string>>;

/** The most filled cells that one element may repeat; blank ones are not stored and may fill a whole sheet. */
const MOST_REPEATED = 1_000_000;

/** Builds a sheet as its rows arrive. */
export class SheetBuilder {
  private readonly grid = new CellGrid();
  private readonly formulas = new Map<number, string>();
  private readonly uncalculated = new Set<number>();
  private readonly formats = new Map<number, string>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private columns = 0;
  private row = 0;
  private rowsRepeated = 1;
  private column = 0;

  constructor(
    private readonly name: string,
    private readonly isHidden: boolean,
  ) {}

  addColumns(attributes: Attributes): void {
    const count = countOf(attributes["number-columns-repeated"], SHEET_SIZE.columns);
    if (isInvisible(attributes)) for (let i = 0; i < count; i++) this.hiddenColumns.add(this.columns + i);
    this.columns += count;
  }

  beginRow(attributes: Attributes): void {
    this.rowsRepeated = countOf(attributes["number-rows-repeated"], SHEET_SIZE.rows);
    this.column = 0;
    // A row that is hidden down to the sheet's end hides no content.
    if (isInvisible(attributes) && this.rowsRepeated <= MOST_REPEATED)
      for (let i = 0; i < this.rowsRepeated; i++) this.hiddenRows.add(this.row + i);
  }

  endRow(): void {
    this.row += this.rowsRepeated;
  }

  addCell(attributes: Attributes, text: string): void {
    const count = countOf(attributes["number-columns-repeated"], SHEET_SIZE.columns);
    const value = cellValue({ attributes, text });
    const formula = attributes.formula === undefined ? undefined : excelFormula(attributes.formula);
    const format = FORMATS[attributes["value-type"] ?? ""];
    if (value !== null || formula !== undefined) this.fill(count, value ?? null, formula, value === undefined, format);
    const [rows, columns] = [
      countOf(attributes["number-rows-spanned"], SHEET_SIZE.rows),
      countOf(attributes["number-columns-spanned"], SHEET_SIZE.columns),
    ];
    if (rows > 1 || columns > 1) this.merges.push({ row: this.row, column: this.column, rows, columns });
    this.column += count;
  }

  done(): FileSheet {
    return {
      ...sheetCells(this.name, this.grid.cells(), {
        formula: (row, column) => this.formulas.get(keyOf(row, column)),
        isUncalculated: (row, column) => this.uncalculated.has(keyOf(row, column)),
        numberFormat: (row, column) => this.formats.get(keyOf(row, column)),
        merges: this.merges,
        hiddenRows: this.hiddenRows,
        hiddenColumns: this.hiddenColumns,
      }),
      visibility: this.isHidden ? "hidden" : "visible",
    };
  }

  private fill(
    count: number,
    value: Cell,
    formula: string | undefined,
    isUncalculated: boolean,
    format: string | undefined,
  ): void {
    if (count * this.rowsRepeated > MOST_REPEATED) throw new UnreadableFile("TOO_MUCH");
    for (let row = this.row; row < this.row + this.rowsRepeated; row++)
      for (let column = this.column; column < this.column + count; column++) {
        this.grid.set(row, column, value);
        const key = keyOf(row, column);
        if (formula !== undefined) this.formulas.set(key, formula);
        if (formula !== undefined && isUncalculated) this.uncalculated.add(key);
        if (format !== undefined) this.formats.set(key, format);
      }
  }
}

const keyOf = (row: number, column: number) => row * SHEET_SIZE.columns + column;

const isInvisible = ({ visibility }: Attributes) => visibility === "collapse" || visibility === "filter";

function countOf(written: string | undefined, most: number): number {
  const count = Number(written ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > most) throw new UnreadableFile("DAMAGED");
  return count;
}
