import { plain } from "../../../core/cells/plain";
import { readDate } from "../../../core/cells/readDate";
import { isDoubt } from "../../../core/cells/reading";

/** The meaning of a typed text with Indonesian settings; a text stays text. */
export interface TypedValue {
  readonly value: number | string;
  /** The format for such a value in a cell without one. */
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;
/** `17.05` and `4.09` are a code or a slip; 4,09 is the number. */
const POINTED = /^[+-]?\d+(?:\.\d+)+ ?%?$/;
const FIGURE_DATE = /^\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})$/;
const WORD_DATE = /^\d{1,2}[- ][a-z]{3,9}[- ]\d{4}$/i;

/** Texts with one meaning in every country: a day that begins with its year, a time of day, 4,091.50 and 1,234,567. */
const ONE_MEANING = [
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
  /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/,
  /^[+-]?\d{1,3}(?:,\d{3}){2,}$/,
];

/** A longer run of digits than a number can hold is a code, such as a NIK. */
const MOST_DIGITS = 15;

const DAY = "dd/mm/yyyy";

/**
 * Reads 4.091 as four thousand and ninety-one, 5,21 with a decimal comma, 25,5% as a share and 15/08/2025 day first; codes keep
 * their zeros and points. Everything else with a digit stays text, because the grid would read `1/2` month first and `5,5 (%)`
 * without its comma. Undefined for what the grid may read itself: texts with one meaning, and plain words.
 */
export function typedValue(text: string): TypedValue | undefined {
  const typed = plain(text);
  const number = NUMBER.exec(typed);
  if (number) return typedNumber(typed, number);
  if (POINTED.test(typed)) return { value: typed };
  if (FIGURE_DATE.test(typed) || WORD_DATE.test(typed)) {
    const reading = readDate(typed);
    const day = isDoubt(reading) ? reading.means : undefined;
    if (day !== undefined) return { value: day, numberFormat: DAY };
  }
  return !/\d/.test(typed) || ONE_MEANING.some((shape) => shape.test(typed)) ? undefined : { value: text };
}

function typedNumber(typed: string, [, sign = "", whole = "", fraction = "", percent]: RegExpExecArray): TypedValue {
  const digits = whole.replace(/\./g, "");
  const isCode = (digits.length > 1 && digits.startsWith("0")) || digits.length + fraction.length > MOST_DIGITS;
  if (isCode) return { value: typed };
  const figure = Number(`${sign}${digits}.${fraction || "0"}`);
  const decimals = fraction === "" ? "" : ".00";
  if (percent) return { value: Number((figure / 100).toPrecision(MOST_DIGITS)), numberFormat: `0${decimals}%` };
  return { value: figure, ...(whole.includes(".") ? { numberFormat: `#,##0${decimals}` } : {}) };
}
