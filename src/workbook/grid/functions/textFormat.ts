import { numfmt } from "@univerjs/core";
import { civilOf, FIRST_SERIAL, LAST_SERIAL, weekdayOf } from "../../../core/calendar/civil";
import { monthName, shortMonthName, weekdayName } from "./indonesian";

/** Characters that a format shows unchanged. */
const LITERAL = String.raw`(?:"[^"]*"|[-+() /])*`;
const DAY_FORMAT = /^(?:"[^"]*"|d{1,4}|m{1,4}|yyyy|yy|[-/. ])+$/i;
const NUMBER_FORMAT = new RegExp(
  String.raw`^${LITERAL}(?<whole>[#0]+|#\.##0|#\.###\.##0|(?:0\.)?000\.000)(?:,(?<decimals>[0#]+))?(?<percent>%?)${LITERAL}$`,
);

/** A number in a format as Indonesian Excel writes it, "#.##0,00"; undefined if it may not look the same. */
export function formatted(value: number, format: string): string | undefined {
  if (/[dmy]/i.test(format.replace(/"[^"]*"/g, ""))) return dayIn(value, format);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (sections.length > 3 || Math.abs(value) >= 1e15 || !sections.every(isNumberFormat)) return undefined;
  const english = sections.map((section) => section.replace(/"[^"]*"|[.,]/g, swapped)).join(";");
  return numfmt.format(english, value, { locale: "id" });
}

const swapped = (piece: string) => (piece === "." ? "," : piece === "," ? "." : piece);

/** "#,##0" is three decimals in Indonesia and thousands elsewhere; thousands are meant. */
function isNumberFormat(section: string): boolean {
  const found = NUMBER_FORMAT.exec(section)?.groups;
  if (!found) return false;
  const isGrouped = found["whole"]?.includes(".") ?? false;
  return isGrouped || found["decimals"]?.length !== 3;
}

function dayIn(value: number, format: string): string | undefined {
  if (!DAY_FORMAT.test(format) || value < FIRST_SERIAL || value > LAST_SERIAL) return undefined;
  const { year, month, day } = civilOf(value);
  const two = (number: number) => String(number).padStart(2, "0");
  const shown: Readonly<Record<string, string | undefined>> = {
    d: String(day),
    dd: two(day),
    dddd: weekdayName(weekdayOf(value)),
    m: String(month),
    mm: two(month),
    mmm: shortMonthName(month),
    mmmm: monthName(month),
    yy: two(year % 100),
    yyyy: String(year),
  };
  const pieces = format.match(/"[^"]*"|d+|m+|y+|[-/. ]/gi) ?? [];
  const texts = pieces.map((piece) =>
    /^[dmy]/i.test(piece) ? shown[piece.toLowerCase()] : piece.replace(/^"|"$/g, ""),
  );
  return texts.includes(undefined) ? undefined : texts.join("");
}
