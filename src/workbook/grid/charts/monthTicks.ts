import { civilOf, serialOf } from "../../../core/calendar/civil";
import type { Language } from "../../../core/words";
import { formatDate } from "../../../text/format";
import { isDay } from "./figures";
import type { Ticks } from "./scale";

/** The first days of months between two days, at most `wanted` of them; undefined if the scale is not in days. */
export function monthTicks(
  low: number,
  high: number,
  format: string | undefined,
  wanted: number,
  language: Language,
): (Ticks & { readonly labels: readonly string[] }) | undefined {
  if (format === undefined || !isDay(format) || low < 61 || !Number.isFinite(high)) return undefined;
  const first = civilOf(Math.floor(low));
  const last = civilOf(Math.ceil(high));
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const every = Math.max(1, Math.ceil(months / Math.max(1, Math.floor(wanted))));
  const at: number[] = [];
  for (let i = 0; i <= months; i += every) {
    const month = first.month - 1 + i;
    const day = serialOf({ year: first.year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
    if (day >= low && day <= high) at.push(day);
  }
  const labels = at.map((day) => formatDate(day, language).split(" ").slice(1).join(" "));
  return { from: low, to: Math.max(high, low + 1), at, labels };
}
