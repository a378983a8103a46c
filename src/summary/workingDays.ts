import type { Calendar } from "../core/calendar/calendar";
import type { StockDay, StockDays } from "./read/stockDays";

/** A working day of a card, with what its status has to be for its use to count. */
export type CardDay = Pick<StockDay, "day" | "use" | "spoiled" | "status">;

/** Status of a day on which the cards ran out: what was printed is less than what was asked for. */
const SOLD_OUT = "kosong";

/**
 * The working days of a card kept by the day. A day off is none, whatever its status says: what was printed on it is added
 * to the working day before, from whose stock it came. A day that ended without cards shows no demand.
 */
export function workingDays({ days }: StockDays, calendar: Calendar): readonly CardDay[] {
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
