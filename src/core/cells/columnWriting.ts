import type { Range } from "./cell";
import { readNumberText } from "./numberText";
import { beforeLostThousands } from "./readNumber";
import type { Writing } from "./separators";

/** What the cells of a column show about how its numbers were written, to settle the ambiguous ones. */
export interface ColumnWriting {
  /** The habits its text cells show. */
  readonly habits: ReadonlySet<Writing>;
  /**
   * What its number cells show. LOST_THOUSANDS: some look like counts whose thousands dot was read as a decimal point,
   * such as 4.091. DECIMALS: some have decimals that no such count can have, more than three or above 999.
   */
  readonly numbers: "UNKNOWN" | "LOST_THOUSANDS" | "DECIMALS";
}

/** A column about which nothing is known. */
export const UNKNOWN_WRITING: ColumnWriting = { habits: new Set(), numbers: "UNKNOWN" };

/** Looks through a column, or any range, once. */
export function columnWriting(range: Range): ColumnWriting {
  const habits = new Set<Writing>();
  let lost = false;
  let decimals = false;
  for (const row of range) {
    for (const cell of row) {
      if (typeof cell === "string" && cell !== "") {
        const text = readNumberText(cell);
        if ("writing" in text) habits.add(text.writing);
      } else if (typeof cell === "number" && !Number.isInteger(cell)) {
        if (beforeLostThousands(cell) !== undefined) lost = true;
        else if (Math.abs(cell) >= 1000 || hasMoreThanThreeDecimals(cell)) decimals = true;
      }
    }
  }
  return { habits, numbers: decimals ? "DECIMALS" : lost ? "LOST_THOUSANDS" : "UNKNOWN" };
}

function hasMoreThanThreeDecimals(value: number): boolean {
  return !Number.isInteger(Number((value * 1000).toPrecision(15)));
}
