import type { Serial } from "../core/calendar/civil";
import type { DayFigure, DepletionLine, Receipt } from "../contract/standing";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { closingDay } from "./pace";
import type { StockDays } from "./read/stockDays";

/** Days of the past that a small chart shows. */
const KNOWN_DAYS = 60;

/** The stock day by day, on to the day that falls short; deliveries on the way are counted from their first open day. */
export function depletionLine(
  found: StockDays,
  perDay: number | undefined,
  runsOut: Serial | undefined,
  receipts: readonly Receipt[],
  { days: calendar }: OfficeCalendar,
): DepletionLine {
  const last = closingDay(found);
  const known = found.days.slice(-KNOWN_DAYS).map(({ day, stock }, i, shown) => ({
    day: i === shown.length - 1 ? last : day,
    value: stock,
  }));
  const expected: DayFigure[] = [];
  if (perDay !== undefined && runsOut !== undefined) {
    let stock = known.at(-1)?.value ?? 0;
    let next = 0;
    expected.push({ day: last, value: stock });
    for (let day = calendar.openDayAfter(last, 1); day !== undefined && day <= runsOut;) {
      for (let receipt = receipts[next]; receipt && receipt.day <= day; receipt = receipts[++next])
        stock += receipt.cards;
      stock = Math.max(0, stock - perDay);
      expected.push({ day, value: stock });
      day = calendar.openDayAfter(day, 1);
    }
  }
  return { known, expected, receipts };
}
