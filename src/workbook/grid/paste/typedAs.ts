import { plain } from "../../../core/cells/plain";
import type { DecimalSign, OutsideCell } from "./outsideTable";

const FIGURE = /^[+-]?[\d.,]+ ?%?$/;
const DAY = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * The text that a user would type on this page for what a cell of another program shows: decimals and days in the page's
 * notation. Undefined for a day whose order of day and month is unknown, because computers set to English use both.
 */
export function typedAs({ text, format }: OutsideCell, ofSource: DecimalSign, ofPage: DecimalSign): string | undefined {
  const shown = plain(text);
  const day = DAY.exec(shown);
  if (day) {
    const order = orderIn(format) ?? (ofSource === ofPage ? orderOf(ofPage) : likelyOrder(day, ofSource));
    return order && (order === orderOf(ofPage) ? shown : swapped(day));
  }
  if (ofSource === ofPage || !FIGURE.test(shown)) return text;
  return shown.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

type Order = "d" | "m";

/** Which comes first, the day or the month. */
const orderOf = (sign: DecimalSign): Order => (sign === "," ? "d" : "m");

const orderIn = (format = ""): Order | undefined =>
  /^([dm]){1,2}[-/. ]/i.exec(format)?.[1]?.toLowerCase() as Order | undefined;

function likelyOrder([, first, , second]: RegExpExecArray, ofSource: DecimalSign): Order | undefined {
  if (ofSource === "," || Number(first) > 12) return "d";
  return Number(second) > 12 ? "m" : undefined;
}

const swapped = ([, first = "", sign = "", second = "", year = ""]: RegExpExecArray) =>
  `${second}${sign}${first}${sign}${year}`;
