import { plain } from "./plain";
import { readDate } from "./readDate";
import { isDoubt } from "./reading";

/**
 * Whether a text that its reader can make nothing of may be the header of a column, standing first in a range.
 *
 * One that begins with a digit, such as "120 (rusak 3)" or "12 Agstus 2009", is an entry with something wrong in it: passed
 * over as a header it would be missing from the sum without a word. Only a day may head a column of figures.
 */
export function mayBeHeader(text: string): boolean {
  if (!/^\d/.test(plain(text))) return true;
  const date = readDate(text);
  return isDoubt(date) && date.doubt !== "NOT_A_DATE";
}
