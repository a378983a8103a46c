import { isCellError, type Cell } from "../cells/cell";
import { isDash, isErrorText, plain } from "../cells/plain";
import { DASH, doubt, EMPTY, type Blank, type Doubt } from "../cells/reading";

/** Seven characters from Monday to Sunday, 1 = open. Excel's own pattern means the opposite. */
export type Week = string;

/** Monday to Friday: what Perpres 21/2023 sets for government offices. */
export const FIVE_DAYS: Week = "1111100";
export const SIX_DAYS: Week = "1111110";

/** A pattern with fewer open days than this was probably written as Excel writes it, with 1 for the days off. */
const FEWEST_OPEN = 3;

/**
 * Reads *hari_kerja*: 5, 6, or seven characters of 0 and 1 from Monday on, as text or as the number Excel makes of them.
 * A blank or zero cell is blank, so that the default week applies.
 */
export function readWeek(cell: Cell): Week | Blank | Doubt {
  if (cell === null || cell === undefined || cell === 0) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const text = plain(String(cell)).replace(/^'/, "");
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  if (isErrorText(text)) return doubt("ERROR_CELL", text.toUpperCase());
  if (text === "5") return FIVE_DAYS;
  if (text === "6") return SIX_DAYS;
  if (!/^[01]{7}$/.test(text)) return doubt("BAD_WEEK", cell);
  return openDaysOf(text) < FEWEST_OPEN ? doubt("INVERTED_WEEK", cell) : text;
}

/** Open days in one week. */
export function openDaysOf(week: Week): number {
  return week.split("1").length - 1;
}
