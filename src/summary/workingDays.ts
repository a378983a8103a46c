import type { Calendar } from "../core/calendar/calendar";
import type { StockDay } from "./read/stockDay";

/** A working day of a card, with what its status has to be for its use to count. */
export type CardDay = Pick<StockDay, "day" | "use" | "spoiled" | "status">;

/** Rows further apart than this are no days but weeks or months. */
const LONGEST_GAP = 4;

/** Status of a day on which the cards ran out: what was printed is less than what was asked for. */
const SOLD_OUT = "kosong";

/** The working days of a card that is kept by the day; undefined where the rows are weeks or months, or none can be read. */
export function dailyUse(days: readonly StockDay[], calendar: Calendar): readonly CardDay[] | undefined {
  const read = days.filter(({ use }) => !Number.isNaN(use));
  return read.length === 0 || !isDaily(read) ? undefined : workingDays(read, calendar);
}

/** Whether most rows are days apart, and not weeks or months. */
export function isDaily(days: readonly StockDay[]): boolean {
  const gaps = days.length - 1;
  let short = 0;
  for (let i = 0; i < gaps; i++) if ((days[i + 1] as StockDay).day - (days[i] as StockDay).day <= LONGEST_GAP) short++;
  return gaps < 1 || short > Math.floor(gaps / 2);
}

/**
 * The working days of a card kept by the day. A day off is none, whatever its status says: what was printed on it is added
 * to the working day before, from whose stock it came. A day that ended without cards shows no demand.
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

/** True for a day whose use is what was asked for. */
export function isFree({ status }: CardDay): boolean {
  return status === undefined || status === "normal";
}
