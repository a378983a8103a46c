import type { Calendar } from "../core/calendar/calendar";
import type { StockDay } from "./read/stockDay";

/** A working day of a card, with the status that decides whether its use counts. */
export type CardDay = Pick<StockDay, "day" | "use" | "spoiled" | "status">;

/** Rows further apart than this are weeks or months, not days. */
const LONGEST_GAP = 4;

/** Status of a day on which the cards ran out: fewer were printed than requested. */
const SOLD_OUT = "kosong";

/** The working days of a daily card; undefined if the rows are weeks or months, or none is readable. */
export function dailyUse(days: readonly StockDay[], calendar: Calendar): readonly CardDay[] | undefined {
  const read = days.filter(({ use }) => !Number.isNaN(use));
  return read.length === 0 || !isDaily(read) ? undefined : workingDays(read, calendar);
}

/** True if most rows are days apart, not weeks or months. */
export function isDaily(days: readonly StockDay[]): boolean {
  const gaps = days.length - 1;
  let short = 0;
  for (let i = 0; i < gaps; i++) if ((days[i + 1] as StockDay).day - (days[i] as StockDay).day <= LONGEST_GAP) short++;
  return gaps < 1 || short > Math.floor(gaps / 2);
}

/**
 * The working days of a daily card. A day off is not one, whatever its status: its prints are added to the working day before,
 * whose stock they came from. A day that ended without cards does not show demand.
 */
function workingDays(days: readonly StockDay[], calendar: Calendar): readonly CardDay[] {
  const kept: CardDay[] = [];
  for (const { day, use, spoiled, status, stock } of days) {
    if (calendar.isOpen(day)) {
      kept.push({ day, use, spoiled, status: stock <= 0 ? SOLD_OUT : status });
      continue;
    }
    const before = kept.at(-1);
    if (before && use > 0)
      kept[kept.length - 1] = { ...before, use: before.use + use, spoiled: before.spoiled + spoiled };
  }
  return kept;
}

/** True for a day whose use equals the demand. */
export function isFree({ status }: CardDay): boolean {
  return status === undefined || status === "normal";
}
