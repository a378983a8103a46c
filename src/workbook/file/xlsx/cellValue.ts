import type { UnreadCode } from "../../../contract/unreadPlace";
import type { Cell } from "../../../core/cells/cell";
import { isCivilDate, serialOf } from "../../../core/calendar/civil";
import { unescapeText } from "../xml/richText";
import { isTrue } from "../xml/walkPart";

/** Data that the cells of a workbook share. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** Number format by cell style; undefined for "General". */
  readonly formats: readonly (string | undefined)[];
  /** True if days are counted from 1 January 1904, as in old Macintosh workbooks. */
  readonly from1904: boolean;
}

/** A value as stored in its cell. */
export interface StoredValue {
  readonly type: string | undefined;
  readonly text: string;
  /** True if the cell's number format shows a day. */
  readonly isDate: boolean;
}

/** Days between the two calendars. */
export const DAYS_BEFORE_1904 = 1462;

/** A cell whose content cannot be read. */
export interface Unread {
  readonly unread: UnreadCode;
}

const NUMBER_UNCLEAR: Unread = { unread: "NUMBER_UNCLEAR" };
const TEXT_MISSING: Unread = { unread: "TEXT_MISSING" };

/** What such a cell shows. */
const UNKNOWN: Cell = { error: "#REF!" };

/**
 * The value in a cell's `v`, by the cell's type. Days are counted from 1900 whatever the file does; a written-out day
 * (`2025-11-03`) does not depend on it.
 */
export function cellValue({ type, text, isDate }: StoredValue, { strings, from1904 }: WorkbookContext): Cell | Unread {
  switch (type) {
    case undefined:
    case "n": {
      if (text.trim() === "") return null;
      const value = Number(text);
      if (!Number.isFinite(value)) return NUMBER_UNCLEAR;
      return from1904 && isDate ? value + DAYS_BEFORE_1904 : value;
    }
    case "s":
      return text.trim() === "" ? null : (strings[Number(text)] ?? TEXT_MISSING);
    case "b":
      return text.trim() === "" ? null : isTrue(text.trim());
    case "e":
      return { error: text.trim() };
    case "d":
      return text.trim() === "" ? null : isoDate(text.trim());
    default:
      return unescapeText(text);
  }
}

export const isUnread = (value: Cell | Unread): value is Unread =>
  typeof value === "object" && value !== null && "unread" in value;

/** The value that the cell shows. */
export const shownValue = (value: Cell | Unread): Cell => (isUnread(value) ? UNKNOWN : value);

/** `2023-11-13` or `2023-11-13T08:30:00` as a serial; anything else stays text. */
function isoDate(text: string): Cell {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/.exec(text);
  if (!match) return text;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const date = { year: year as number, month: month as number, day: day as number };
  return isCivilDate(date) ? serialOf(date) + (hours * 3600 + minutes * 60 + seconds) / 86_400 : text;
}
