import { FIRST_SERIAL, isCivilDate, serialOf } from "../../../core/calendar/civil";
import type { Cell } from "../../../core/cells/cell";
import { isErrorText } from "../../../core/cells/plain";

/** The attributes of a cell by local name, and the text that it shows. */
export interface OdsCell {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Number formats by kind of value, as needed for reading. */
export const FORMATS: Readonly<Record<string, string>> = { date: "dd/mm/yyyy", percentage: "0.00%", time: "hh:mm" };

/** The value of a cell (OpenDocument 1.3 part 3, 19.385); dates as Excel's serials. Undefined if its type has no value. */
export function cellValue({ attributes, text }: OdsCell): Cell | undefined {
  switch (attributes["value-type"]) {
    case undefined:
      return attributes.formula === undefined ? null : undefined;
    case "float":
    case "percentage":
    case "currency":
      return numberOf(attributes.value);
    case "date":
      return dateOf(attributes["date-value"] ?? "");
    case "time":
      return timeOf(attributes["time-value"] ?? "");
    case "boolean":
      return attributes["boolean-value"] === "true";
    default:
      return textOf(attributes["string-value"] ?? text, text);
  }
}

function numberOf(written: string | undefined): number | undefined {
  const value = Number(written);
  return written === undefined || written.trim() === "" || !Number.isFinite(value) ? undefined : value;
}

/** `2025-11-03` or `2025-11-03T08:30:00`. A day before Excel's calendar stays text. */
function dateOf(written: string): Cell | undefined {
  const [, year, month, day, time] = /^(-?\d{4,})-(\d\d)-(\d\d)(?:T(.*))?$/.exec(written) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === undefined || !isCivilDate(date)) return undefined;
  const serial = serialOf(date);
  if (serial < FIRST_SERIAL) return written;
  const [, hours = "0", minutes = "0", seconds = "0"] = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/.exec(time ?? "") ?? [];
  return serial + dayShare(hours, minutes, seconds);
}

/** `PT08H30M00S` as a fraction of a day. */
function timeOf(written: string): number | undefined {
  const found = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(written);
  if (!found) return undefined;
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = found;
  return (sign === "-" ? -1 : 1) * (Number(days) + dayShare(hours, minutes, seconds));
}

const dayShare = (hours: string, minutes: string, seconds: string) =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;

/** A text, or the error that the cell shows instead of a result; LibreOffice numbers some errors of its own. */
function textOf(value: string, shown: string): Cell {
  if (isErrorText(shown)) return { error: shown.toUpperCase() };
  if (/^Err:\d{3}$/.test(shown)) return { error: shown === "Err:508" ? "#NAME?" : "#VALUE!" };
  return value === "" ? null : value;
}
