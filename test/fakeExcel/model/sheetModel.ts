import type { Area } from "../../../src/core/cells/area";
import { shiftedIndex, type Shift } from "../../../src/workbook/formula/shift/shift";
import { shiftedFormula } from "../../../src/workbook/formula/shift/shiftedFormula";
import { HostError } from "../protocol";
import type { ChartModel } from "./chartModel";
import type { ConditionalFormatModel } from "./conditionalFormatModel";
import { enteredAs, type CellValue } from "./entry";
import type { TableModel } from "./tableModel";

/** One worksheet: sparse cells, and what lies on them. Rows and columns count from 0. */
export class SheetModel {
  isProtected = false;
  /** Without it a protected sheet cannot be unprotected. */
  password: string | undefined;
  /** What its protection allows. */
  protectionOptions: { readonly allowFormatCells?: boolean } = { allowFormatCells: false };
  visibility = "Visible";
  /** The number of pivot tables; what they show are plain values. */
  pivotTables = 0;
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly tables: TableModel[] = [];
  readonly validations: { area: Area; rule: unknown }[] = [];
  readonly charts: ChartModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  /** Column widths that were set, in points. */
  readonly widths = new Map<number, number>();
  readonly boldRows = new Set<number>();
  /** The page setup, as far as it was set. */
  readonly paper: { size?: string; orientation?: string; zoom?: object } = {};
  private readonly rows: CellValue[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly formats = new Map<number, string>();
  private readonly fills = new Map<number, string>();
  private readonly unlocked = new Set<number>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly calculate: (formula: string, sheet: SheetModel, row: number, column: number) => CellValue,
  ) {}

  value(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? "";
  }

  /** The formula with its equals sign, or the value of a constant. */
  formulaOrValue(row: number, column: number): CellValue {
    return this.formulas.get(key(row, column)) ?? this.value(row, column);
  }

  format(row: number, column: number): string {
    return this.formats.get(key(row, column)) ?? "General";
  }

  fill(row: number, column: number): string {
    return this.fills.get(key(row, column)) ?? "#FFFFFF";
  }

  isLocked(row: number, column: number): boolean {
    return !this.unlocked.has(key(row, column));
  }

  /** Stores a value unchanged, regardless of formats. */
  put(row: number, column: number, value: CellValue): void {
    this.show(row, column, value);
    this.formulas.delete(key(row, column));
  }

  /** Enters something as Excel takes it from `values`, `formulas` or the keyboard; null leaves the cell alone. */
  enter(row: number, column: number, given: CellValue | null): void {
    if (given === null) return;
    const { formula, value } = enteredAs(given, this.format(row, column));
    this.put(row, column, value);
    if (formula === undefined) return;
    this.formulas.set(key(row, column), formula);
    this.show(row, column, this.calculate(formula, this, row, column));
  }

  /** Shows a formula's result, leaving the formula. */
  show(row: number, column: number, value: CellValue): void {
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push("");
    cells[column] = value;
  }

  setFormat(row: number, column: number, format: string | null): void {
    if (format !== null) this.formats.set(key(row, column), format);
  }

  setFill(row: number, column: number, color: string): void {
    this.fills.set(key(row, column), color);
  }

  setLocked(row: number, column: number, locked: boolean): void {
    if (locked) this.unlocked.delete(key(row, column));
    else this.unlocked.add(key(row, column));
  }

  /** @throws HostError AccessDenied if the sheet is protected and a cell of the area is locked. */
  assertWritable(area: Area): void {
    if (!this.isProtected) return;
    for (const [row, column] of placesOf(area)) {
      if (this.isLocked(row, column)) throw new HostError("AccessDenied", "The worksheet is protected.");
    }
  }

  /** @throws HostError AccessDenied if the protection forbids changing formats, whether or not the cells are locked. */
  assertFormats(): void {
    if (this.isProtected && !this.protectionOptions.allowFormatCells)
      throw new HostError("AccessDenied", "The worksheet is protected.");
  }

  /** The smallest area around everything filled, or also formatted; undefined for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const box = new Box();
    this.rows.forEach((cells, row) => cells.forEach((cell, column) => cell !== "" && box.take(row, column)));
    if (!valuesOnly) for (const at of [...this.formats.keys(), ...this.fills.keys()]) box.take(...placeOf(at));
    for (const at of this.formulas.keys()) box.take(...placeOf(at));
    return box.area();
  }

  /** Copies the content of another sheet. */
  take(other: SheetModel): void {
    for (const [row, column, given, format] of other.all()) {
      this.setFormat(row, column, format);
      this.enter(row, column, given);
    }
  }

  /** Inserts or deletes rows; formulas of the sheet follow as in Excel. */
  shiftRows(kind: Shift["kind"], at: number, count: number): void {
    const shift: Shift = { sheet: this.name, axis: "rows", kind, at, count };
    const before = [...this.all()];
    this.rows.length = 0;
    this.formulas.clear();
    this.formats.clear();
    for (const [row, column, given, format] of before) {
      const moved = shiftedIndex(row, shift);
      if (moved === undefined) continue;
      this.setFormat(moved, column, format);
      const isFormula = typeof given === "string" && given.startsWith("=");
      if (isFormula) this.enter(moved, column, `=${shiftedFormula(given.slice(1), this.name, shift)}`);
      else this.put(moved, column, given);
    }
  }

  private *all(): Iterable<readonly [row: number, column: number, given: CellValue, format: string]> {
    for (const [row, cells] of this.rows.entries())
      for (const column of (cells ?? []).keys())
        yield [row, column, this.formulaOrValue(row, column), this.format(row, column)];
  }

  /** Every formula with its place. */
  *allFormulas(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [at, formula] of this.formulas) {
      const [row, column] = placeOf(at);
      yield { row, column, formula };
    }
  }
}

const WIDTH = 16_384;
const key = (row: number, column: number) => row * WIDTH + column;
const placeOf = (at: number): [number, number] => [Math.floor(at / WIDTH), at % WIDTH];

export function* placesOf({ row, column, rows, columns }: Area): Iterable<[number, number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}

class Box {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  take(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  area(): Area | undefined {
    if (this.bottom < 0) return undefined;
    const { top: row, left: column } = this;
    return { row, column, rows: this.bottom - row + 1, columns: this.right - column + 1 };
  }
}
