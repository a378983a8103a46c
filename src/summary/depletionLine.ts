import type { Serial } from "../core/calendar/civil";
import { project } from "../core/stock/projection";
import type { DayFigure, DepletionLine } from "../contract/standing";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { closingDay } from "./pace";
import type { StockFacts } from "./rationing";
import type { StockDays } from "./read/stockDays";

/** Past days that a small chart shows. */
const KNOWN_DAYS = 60;

/** The stock by day up to the first day of shortage. Deliveries on the way count from their first open day. */
export function depletionLine(
  found: StockDays,
  perDay: number | undefined,
  runsOut: Serial | undefined,
  { receipts, events }: StockFacts,
  { days: calendar }: OfficeCalendar,
): DepletionLine {
  const last = closingDay(found);
  const known = found.days.slice(-KNOWN_DAYS).map(({ day, stock }, i, shown) => ({
    day: i === shown.length - 1 ? last : day,
    value: stock,
  }));
  const expected: DayFigure[] = [];
  if (perDay !== undefined && runsOut !== undefined) {
    const stock = known.at(-1)?.value ?? 0;
    expected.push({ day: last, value: stock });
    for (const { day, left } of project({ stock, asOf: last, calendar, use: perDay, receipts, events })) {
      if (day > runsOut) break;
      expected.push({ day, value: left });
    }
  }
  return { known, expected, receipts };
}
