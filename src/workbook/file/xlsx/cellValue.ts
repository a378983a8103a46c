import type { Cell } from "../../../core/cells/cell";
import { isCivilDate, serialOf } from "../../../core/calendar/civil";
import { UnreadableFile } from "../failure";
import { unescapeText } from "./sharedStrings";
import { isTrue } from "./walkXml";

/** What the cells of one workbook share. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** Number format by cell style; undefined for "General". */
  readonly formats: readonly (string | undefined)[];
  /** Whether days are counted from 1 January 1904, as old workbooks from a Macintosh do. */
  readonly from1904: boolean;
}

/** Days between the two ways of counting. */
export const DAYS_BEFORE_1904 = 1462;

/** The value written in a cell's `v`, by the cell's type; a number stays the number it is, dates included. */
export function cellValue(type: string | undefined, text: string, { strings }: WorkbookContext): Cell {
  switch (type) {
    case undefined:
    case "n":
      return text.trim() === "" ? null : numberIn(text);
    case "s": {
      const string = strings[Number(text)];
      if (string === undefined) throw new UnreadableFile("DAMAGED");
      return string;
    }
    case "b":
      return isTrue(text.trim());
    case "e":
      return { error: text.trim() };
    case "d":
      return isoDate(text.trim());
    default:
      return unescapeText(text);
  }
}

function numberIn(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new UnreadableFile("DAMAGED");
  return value;
}

/** `2023-11-13` or `2023-11-13T08:30:00` as a serial; anything else stays text. */
function isoDate(text: string): Cell {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/.exec(text);
  if (!match) return text;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const date = { year: year as number, month: month as number, day: day as number };
  return isCivilDate(date) ? serialOf(date) + (hours * 3600 + minutes * 60 + seconds) / 86_400 : text;
}
