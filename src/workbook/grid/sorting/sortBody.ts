import { cellAddress, type Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { plain } from "../../../core/cells/plain";
import { looksOf } from "../calc/looks";

/** The area to sort. Rows and columns count from the top left of the sheet. */
export interface Sortable {
  readonly area: Area;
  cell(row: number, column: number): { readonly value: Cell; readonly formula?: string };
  /** True if the row is set off from plain rows by bold text or a fill. */
  isSetOff(row: number): boolean;
  /** Merged cells of the sheet. */
  readonly merges: readonly Area[];
}

/** Why rows are not sorted. */
export type NotSorted = "TOTALS_BETWEEN" | "MERGED_ROWS" | "ROWS_LEAN_ON_ROWS" | "ONE_ROW";

/** The rows between headers and totals, or what prevents sorting them, with its cell. */
export type SortBody =
  { readonly first: number; readonly last: number } | { readonly refused: NotSorted; readonly at: string };

const TOTAL = /^(sub\s*|grand\s*)?(total|jumlah|jml|jlh|rata[\s-]*rata|average|sum)\b/i;
/** Headers rarely have more rows. */
const MOST_HEADERS = 4;
/** From this share of the rows on, a kind of entry is typical for the column. */
const USUAL = 0.6;

type Shape = "blank" | "figure" | "digits" | "words";

/**
 * The part of an area that may be sorted: without the headers above, which are words where the rows below hold figures, without
 * the line of column numbers below them, and without the totals at the end.
 */
export function sortBody(given: Sortable): SortBody {
  const { area } = given;
  const end = area.row + area.rows - 1;
  const last = lastRow(given, end);
  const first = firstRow(given, last);
  const at = (row: number, column = area.column) => cellAddress(row, column);
  if (last - first < 1) return { refused: "ONE_ROW", at: at(Math.min(first, end)) };
  for (let row = first; row <= last; row++) if (isTotal(given, row)) return { refused: "TOTALS_BETWEEN", at: at(row) };
  const merged = given.merges.find((merge) => meets(merge, { ...area, row: first, rows: last - first + 1 }));
  if (merged) return { refused: "MERGED_ROWS", at: at(merged.row, merged.column) };
  const leaning = leaningCell(given, first, last);
  return leaning ? { refused: "ROWS_LEAN_ON_ROWS", at: at(leaning.row, leaning.column) } : { first, last };
}

function lastRow(given: Sortable, end: number): number {
  let last = end;
  while (last >= given.area.row && (isTotal(given, last) || isBlank(given, last))) last--;
  return last;
}

function firstRow(given: Sortable, last: number): number {
  const { row: top } = given.area;
  const most = Math.min(top + MOST_HEADERS, last);
  for (let first = most; first > top; first--) if (isHeader(given, first - 1, first, last)) return first;
  return top;
}

/** True for words above a column of figures, a row set off from the one below, or column numbers under such rows. */
function isHeader(given: Sortable, row: number, below: number, last: number): boolean {
  if (isNumbering(given, row)) return row > given.area.row && isHeader(given, row - 1, below, last);
  if (given.isSetOff(row) && !given.isSetOff(below)) return true;
  return columnsOf(given).some((column) => {
    if (shapeOf(given.cell(row, column).value) !== "words") return false;
    const usual = usualShape(given, column, below, last);
    return usual === "figure" || usual === "digits";
  });
}

/** True for `1 2 3 4` or `(1) (2) (3)`, one per column. */
function isNumbering(given: Sortable, row: number): boolean {
  const numbers = columnsOf(given).map((column) => {
    const { value } = given.cell(row, column);
    return typeof value === "number" ? value : Number(/^\(?(\d{1,2})\)?$/.exec(String(value ?? ""))?.[1]);
  });
  return numbers.length >= 3 && numbers.every((number, i) => number === (numbers[0] as number) + i && number < 100);
}

function usualShape(given: Sortable, column: number, from: number, to: number): Shape | undefined {
  const counts = new Map<Shape, number>();
  let filled = 0;
  for (let row = from; row <= to; row++) {
    const shape = shapeOf(given.cell(row, column).value);
    if (shape === "blank") continue;
    filled++;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= USUAL * filled)?.[0];
}

function shapeOf(value: Cell): Shape {
  if (value === null || value === undefined || value === "") return "blank";
  if (typeof value !== "string") return "figure";
  if (plain(value).trim() === "") return "blank";
  return /^[\s\d.,'()/%-]*\d[\s\d.,'()/%-]*$/.test(value) ? "digits" : "words";
}

/** True if the first words of a row say that it sums the others. */
function isTotal(given: Sortable, row: number): boolean {
  for (const column of columnsOf(given)) {
    const { value } = given.cell(row, column);
    if (shapeOf(value) === "words") return TOTAL.test(plain(String(value)).trim());
  }
  return false;
}

const isBlank = (given: Sortable, row: number) =>
  columnsOf(given).every((column) => shapeOf(given.cell(row, column).value) === "blank");

const columnsOf = ({ area }: Sortable) => Array.from({ length: area.columns }, (_unused, i) => area.column + i);

const meets = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A formula that refers to another of the rows: its result would differ elsewhere. */
function leaningCell(given: Sortable, first: number, last: number) {
  for (let row = first; row <= last; row++)
    for (const column of columnsOf(given)) {
      const { formula } = given.cell(row, column);
      if (formula === undefined) continue;
      const leans = looksOf(formula).looks.some(
        ({ sheet, what }) =>
          sheet === undefined &&
          "area" in what &&
          what.area.rows < last - first + 1 &&
          (what.area.row !== row || what.area.rows > 1) &&
          what.area.row <= last &&
          what.area.row + what.area.rows - 1 >= first,
      );
      if (leans) return { row, column };
    }
  return undefined;
}
