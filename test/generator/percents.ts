import type { DataRow } from "./draft";
import type { Random } from "./random";

/** How an office writes percentages, with two decimals: as shares or in percent. */
export interface PercentStyle {
  readonly format: string;
  readonly inPoints: boolean;
}

export function percentStyle(random: Random): PercentStyle {
  return random.chance(0.7) ? { format: "0.00%", inPoints: false } : { format: "0.00", inPoints: true };
}

/** Part ÷ base to four digits; blank without a base. */
export function shareOf(part: number, base: number): number | null {
  return base === 0 ? null : Math.round((part / base) * 1e4) / 1e4;
}

/** Writes the shares of these columns in the office's style. */
export function writePercents(rows: readonly DataRow[], keys: readonly string[], { inPoints }: PercentStyle): void {
  for (const row of rows)
    for (const key of keys) {
      const means = row.figures.get(key)?.means;
      if (inPoints && typeof means === "number") row.figures.set(key, { cell: Math.round(means * 1e4) / 100, means });
    }
}
