import { isCellError, type Cell } from "../../core/cells/cell";
import { isBlank, isDoubt } from "../../core/cells/reading";
import { readAnyNumber } from "../../core/cells/readNumber";
import type { SheetCells } from "../../core/cells/sheetCells";
import { hasSign } from "../percentHabit";

/** Rows under a header whose figures may settle what its words leave open. */
const ROWS = 120;

/** The figures of one column in the first rows of a table; NaN where there is none. */
export interface Sample {
  readonly values: Float64Array;
  /** Half of what the last digit shown stands for, by row: 0.005 for "95,00". */
  readonly halves: Float64Array;
  /** Cells that are filled, those that hold a figure, and those with a percent sign or format. */
  readonly filled: number;
  readonly figures: number;
  readonly signs: number;
  /** Dates that Excel keeps as numbers. */
  readonly days: number;
}

export function sampleOf(sheet: SheetCells, firstRow: number, endRow: number, column: number): Sample {
  const rows = Math.max(0, Math.min(endRow, firstRow + ROWS) - firstRow);
  const values = new Float64Array(rows).fill(Number.NaN);
  const halves = new Float64Array(rows);
  let [filled, figures, signs, days] = [0, 0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const cell = sheet.cells[firstRow + i]?.[column];
    if (cell === null || cell === undefined || cell === "" || isCellError(cell)) continue;
    filled++;
    const value = numberAt(cell);
    if (Number.isNaN(value)) continue;
    figures++;
    const format = typeof cell === "number" ? sheet.numberFormat(firstRow + i, column) : undefined;
    if (format !== undefined && /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) days++;
    if (format?.includes("%") || (typeof cell === "string" && hasSign(cell))) signs++;
    values[i] = value;
    halves[i] = 0.5 * 10 ** -decimalsOf(cell, format);
  }
  return { values, halves, filled, figures, signs, days };
}

function numberAt(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell.length > 24) return Number.NaN;
  const reading = readAnyNumber(cell);
  if (isBlank(reading)) return Number.NaN;
  if (!isDoubt(reading)) return reading;
  return typeof reading.means === "number" ? reading.means : Number.NaN;
}

/** Decimals of a figure as it is shown: two for "95,00", for 95 under `0.00`, and for 0.95 under `0%` two as well. */
function decimalsOf(cell: Cell, format: string | undefined): number {
  const ofFormat = format === undefined || format === "General" ? undefined : /0(?:\.(0+))?(?:\\? )*(%?)/.exec(format);
  if (ofFormat) return (ofFormat[1]?.length ?? 0) + (ofFormat[2] === "%" ? 2 : 0);
  const text = String(cell);
  const digits = typeof cell === "string" ? text.replace(",", ".").replace(/[^\d.]/g, "") : text;
  const shown = digits.split(".")[1]?.length ?? 0;
  return Math.min(10, shown) + (typeof cell === "string" && hasSign(cell) ? 2 : 0);
}

/** True for a column of figures: most of what is filled are numbers, and none of them days. */
export function holdsFigures({ filled, figures, days }: Sample): boolean {
  return figures > 0 && figures * 10 >= filled * 6 && days * 2 < figures;
}

/** True for rows numbered one after the other. */
export function numbersRows({ values, figures }: Sample): boolean {
  if (figures < 3) return false;
  let [steps, before] = [0, Number.NaN];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value === before + 1) steps++;
    before = value;
  }
  return (
    (steps === figures - 1 || (figures >= 12 && steps >= figures - 2)) &&
    (values.find((value) => !Number.isNaN(value)) ?? 0) <= 1
  );
}

/** Rows that prove a claim and rows that could have. */
export interface Proof {
  readonly rows: number;
  readonly fits: number;
}

/** Counts the rows in which a difference is nought; rows where it is NaN tell nothing. */
export function prove(rows: number, isOff: (i: number) => number, least = 0): Proof {
  let [told, fits] = [0, 0];
  for (let i = 0; i < rows; i++) {
    const off = isOff(i);
    if (Number.isNaN(off)) continue;
    told++;
    if (Math.abs(off) <= least + 1e-9) fits++;
  }
  return { rows: told, fits };
}

/** At least two rows and at least 60 % of those that could: what a claim needs that no word makes. */
export function isProven({ rows, fits }: Proof): boolean {
  return fits >= 2 && fits * 10 >= rows * 6;
}

/** Half of four or more rows fail: no slip of a clerk, but a column taken for what it is not. */
export function isBelied({ rows, fits }: Proof): boolean {
  return rows >= 4 && (rows - fits) * 2 > rows;
}
