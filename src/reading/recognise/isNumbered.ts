import type { SheetCells } from "../../core/cells/sheetCells";
import type { SheetKind } from "../../sheets/sheetKind";
import type { MatchedColumn } from "./recognised";

/** True where a column of codes or days counts its rows or the days of a month, so that it is neither. */
export function isNumbered(
  sheet: SheetCells,
  firstRow: number,
  kind: SheetKind,
  { key, column }: Pick<MatchedColumn, "key" | "column">,
): boolean {
  const type = kind.columns[key]?.type.name;
  if (type === "kode wilayah") return isRunningNumber(sheet, firstRow, column);
  return type === "tanggal" && isDayOfMonth(sheet, firstRow, column);
}

/** Rows that tell whether days or codes are written as 1, 2, 3. */
const DAYS_LOOKED_AT = 20;

/** True for rows that are numbered 1, 2, 3 under KODE: these are no codes of areas. */
function isRunningNumber(sheet: SheetCells, firstRow: number, column: number): boolean {
  const cells = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).map((row) => row[column]);
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

/** True for a column that numbers the days of the month that a title names: these are no dates to calculate with. */
function isDayOfMonth(sheet: SheetCells, firstRow: number, column: number): boolean {
  const cells = sheet.cells.slice(firstRow, firstRow + DAYS_LOOKED_AT).map((row) => row[column]);
  const days = cells.filter((cell) => typeof cell === "number");
  return days.length > 1 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31);
}
