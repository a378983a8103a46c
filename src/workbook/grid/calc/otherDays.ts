import { showsDate } from "../../file/xlsx/numberFormats";
import { fileSheet, type GridContext } from "../context";
import type { Span } from "./dependents";

/** Functions that convert between days and numbers. */
const OF_DAYS: ReadonlySet<string> = new Set(
  (
    "DATE DATEVALUE TODAY NOW DAY MONTH YEAR WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH WORKDAY WORKDAY.INTL NETWORKDAYS " +
    "NETWORKDAYS.INTL DATEDIF DAYS360 YEARFRAC TEXT VALUE"
  ).split(" "),
);

/**
 * True if a formula works with days in a file that counts them from 1904. The grid counts from 1900, so a day in a cell without
 * a date format would be four years off. Our own functions handle days correctly.
 */
export function countsOtherDays(
  context: GridContext,
  home: Span,
  functions: readonly string[],
  looksAt: readonly Span[],
) {
  if (!context.file.from1904 || functions.some((name) => name.startsWith("DUKCAPIL."))) return false;
  return functions.some((name) => OF_DAYS.has(name)) || [home, ...looksAt].some((span) => showsDays(context, span));
}

function showsDays(context: GridContext, { sheet, area }: Span): boolean {
  const file = fileSheet(context, sheet);
  if (!file) return false;
  for (let row = area.row; row < Math.min(area.row + area.rows, file.cells.length); row++) {
    const width = Math.max(1, file.cells[row]?.length ?? 0);
    for (
      let column = area.column;
      column < Math.min(area.column + area.columns, Math.max(width, area.column + 1));
      column++
    )
      if (showsDate(file.numberFormat(row, column) ?? "")) return true;
  }
  return false;
}
