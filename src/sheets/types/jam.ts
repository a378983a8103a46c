import { isCellError, type Cell } from "../../core/cells/cell";
import { isDash, plain } from "../../core/cells/plain";
import { DASH, doubt, EMPTY, type Reading } from "../../core/cells/reading";
import { words } from "../columnType";

const TIME = String.raw`([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?:[.:][0-5]\d)?`;
const SPAN = new RegExp(
  String.raw`^(?:PUKUL |JAM |PKL\.? ?)?${TIME}(?: (?:WIB|WITA|WIT))?(?: ?(?:-|S/?D\.?|SAMPAI(?: DENGAN)?) ?(?:${TIME}|SELESAI))?(?: ?(?:WIB|WITA|WIT))?$`,
);

/**
 * A time of day or a time span, stored as `08:00` or `08:00-12:00`. A span that ends with "selesai" (until done) keeps only its
 * start.
 */
export const jam = words(
  "jam",
  readTime,
  (cell) => typeof cell === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(cell),
);

function readTime(cell: Cell): Reading<string> {
  if (cell === null || cell === undefined) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  if (typeof cell === "number") return ofDay(cell) ?? doubt("NOT_A_TIME", cell);
  const text = plain(String(cell)).toUpperCase();
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  const [whole, hour, minute, endHour, endMinute] = SPAN.exec(text) ?? [];
  if (whole === undefined) return doubt("NOT_A_TIME", cell);
  const start = clock(hour as string, minute);
  return endHour === undefined ? start : `${start}-${clock(endHour, endMinute)}`;
}

/** A fraction of a day, as Excel stores a time; a whole number is an hour. */
function ofDay(cell: number): string | undefined {
  if (Number.isInteger(cell)) return cell >= 1 && cell <= 24 ? clock(String(cell), undefined) : undefined;
  if (!(cell > 0 && cell < 1)) return undefined;
  const minutes = Math.round(cell * 1440);
  return clock(String(Math.floor(minutes / 60)), String(minutes % 60));
}

function clock(hour: string, minute: string | undefined): string {
  return `${hour.padStart(2, "0")}:${(minute ?? "0").padStart(2, "0")}`;
}
