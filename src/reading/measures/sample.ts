import { isCellError, type Cell } from "../../core/cells/cell";
import { isBlank, isDoubt } from "../../core/cells/reading";
import { readAnyNumber } from "../../core/cells/readNumber";
import type { SheetCells } from "../../core/cells/sheetCells";
import { hasSign } from "../percentHabit";

/** Rows under a header whose figures may settle what its words leave open. */
const ROWS = 120;

/** The figures of one column in the first rows of a table; NaN for a cell without one. */
export interface Sample {
  readonly values: Float64Array;
  /** Half a unit of the last digit shown, by row: 0.005 for "95,00". */
  readonly halves: Float64Array;
  /** Numbers of filled cells, of cells with a figure, and of cells with a percent sign or percent format. */
  readonly filled: number;
  readonly figures: number;
  readonly signs: number;
  /** The number of dates, which Excel keeps as numbers. */
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

/** The decimals of a figure as shown: two for "95,00", two for 95 under `0.00`, and two for 0.95 under `0%`. */
function decimalsOf(cell: Cell, format: string | undefined): number {
  const ofFormat = format === undefined || format === "General" ? undefined : /0(?:\.(0+))?(?:\\? )*(%?)/.exec(format);
  if (ofFormat) return (ofFormat[1]?.length ?? 0) + (ofFormat[2] === "%" ? 2 : 0);
  const text = String(cell);
  const digits = typeof cell === "string" ? text.replace(",", ".").replace(/[^\d.]/g, "") : text;
  const shown = digits.split(".")[1]?.length ?? 0;
  return Math.min(10, shown) + (typeof cell === "string" && hasSign(cell) ? 2 : 0);
}

/** True for a column of figures: most filled cells are numbers, and none are dates. */
export function holdsFigures({ filled, figures, days }: Sample): boolean {
  return figures > 0 && figures * 10 >= filled * 6 && days * 2 < figures;
}

/** True for a column of consecutive row numbers. */
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

/** The number of rows that could confirm a claim, and of those that do. */
export interface Proof {
  readonly rows: number;
  readonly fits: number;
}

/** Counts the rows in which a difference is zero. A row where it is NaN is not counted. */
export function prove(rows: number, isOff: (i: number) => number, least = 0): Proof {
  let [testable, fits] = [0, 0];
  for (let i = 0; i < rows; i++) {
    const off = isOff(i);
    if (Number.isNaN(off)) continue;
    testable++;
    if (Math.abs(off) <= least + 1e-9) fits++;
  }
  return { rows: testable, fits };
}

/**
 * True when at least two rows and at least 60 % of the testable rows confirm a claim: the proof needed when no word makes the
 * claim.
 */
export function isProven({ rows, fits }: Proof): boolean {
  return fits >= 2 && fits * 10 >= rows * 6;
}

/**
 * True when there are at least four testable rows and more than half of them fail: the column was misread, a clerk's slip
 * cannot explain it.
 */
export function isBelied({ rows, fits }: Proof): boolean {
  return rows >= 4 && (rows - fits) * 2 > rows;
}
