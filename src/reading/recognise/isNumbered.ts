import type { Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { SheetKind } from "../../sheets/sheetKind";
import type { MatchedColumn } from "./recognised";

/**
 * True when a column of codes or days only numbers its rows or the days of a month, names weeks by their days, or tells the
 * time of day.
 */
export function isNumbered(
  sheet: SheetCells,
  firstRow: number,
  kind: SheetKind,
  { key, column }: Pick<MatchedColumn, "key" | "column">,
): boolean {
  const type = kind.columns[key]?.type.name;
  if (type === "kode wilayah") return isRunningNumber(sheet, firstRow, column);
  if (type === "periode") return isDayOfMonth(sheet, firstRow, column) && !isMonths(sheet, firstRow, column);
  if (type !== "tanggal") return false;
  return [isDayOfMonth, isRangeOfDays, isTimeOfDay].some((is) => is(sheet, firstRow, column));
}

/** Rows that show whether days or codes are written as 1, 2, 3. */
const DAYS_LOOKED_AT = 20;

/** True for rows numbered 1, 2, 3 under KODE: these are not area codes. */
function isRunningNumber(sheet: SheetCells, firstRow: number, column: number): boolean {
  const cells = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).map((row) => row[column]);
  const numbers = cells.flatMap((cell) => numberIn(cell) ?? []);
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

/** A number, typed as one or as text. */
function numberIn(cell: Cell | undefined): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : undefined;
}

/** True for a column that numbers the days of the title's month: these are not dates to calculate with. */
function isDayOfMonth(sheet: SheetCells, firstRow: number, column: number): boolean {
  const cells = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).map((row) => row[column]);
  const days = cells.flatMap((cell) => numberIn(cell) ?? []);
  return days.length > 1 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31);
}

/** True for rows of the twelve months by number. */
function isMonths(sheet: SheetCells, firstRow: number, column: number): boolean {
  const cells = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).map((row) => row[column]);
  return cells.every((cell) => (numberIn(cell) ?? 0) <= 12);
}

/** A week by its days: "1 - 7 Sept 2026", "8 s/d 14 September". */
const WEEK = /^\s*\d{1,2}(?: +\p{L}{3,})? *(?:-|–|s ?[/.]? ?d\.?|sampai) *\d{1,2} +\p{L}{3,}/iu;

function isRangeOfDays(sheet: SheetCells, firstRow: number, column: number): boolean {
  const texts = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).flatMap((row) => row[column] ?? []);
  const weeks = texts.filter((cell) => typeof cell === "string" && WEEK.test(cell));
  return weeks.length > 1 && weeks.length * 2 > texts.length;
}

const TIME = /^\s*(?:(?:pukul|jam|pkl\.?) *)?(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?(?: *wi(?:b|ta|t))?\s*$/i;

/** True for times under MULAI and SELESAI: the day stands in a column of its own. */
function isTimeOfDay(sheet: SheetCells, firstRow: number, column: number): boolean {
  const cells = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).flatMap((row) => row[column] ?? []);
  const times = cells.filter((cell) => (typeof cell === "string" ? TIME.test(cell) : isPartOfDay(cell)));
  return times.length > 1 && times.length * 2 > cells.length;
}

const isPartOfDay = (cell: Cell): boolean => typeof cell === "number" && cell > 0 && cell < 1;
