import type { Cell } from "./cell";
import { plain } from "./plain";
import { readDate } from "./readDate";
import { isDoubt, type DoubtCode, type Reading } from "./reading";

const UNREADABLE: ReadonlySet<DoubtCode> = new Set(["NOT_A_NUMBER", "NOT_A_DATE", "UNKNOWN_CHOICE", "BAD_WEEK"]);

/** Whether the first cell of a range is its header: a text that its reader cannot interpret. "4,091" is not a header. */
export const headerFor = (read: (cell: Cell) => Reading<unknown>) => (cell: Cell) => {
  if (typeof cell !== "string") return false;
  const reading = read(cell);
  return isDoubt(reading) && UNREADABLE.has(reading.doubt) && mayBeHeader(cell);
};

/**
 * One that begins with a digit, such as "120 (rusak 3)" or "12 Agstus 2009", is an entry with a mistake in it: skipped as a
 * header, it would be missing from the sum without a word. Only a day may head a column of figures.
 */
function mayBeHeader(text: string): boolean {
  if (!/^\d/.test(plain(text))) return true;
  const date = readDate(text);
  return isDoubt(date) && date.doubt !== "NOT_A_DATE";
}
