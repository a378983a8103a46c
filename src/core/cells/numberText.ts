import { bareFigure, dotsIn, LONGEST } from "./bareText";
import { withoutWords } from "./numberWords";
import { hasHiddenCharacters, isDash, isErrorText, plain, withoutTextMark } from "./plain";
import { DASH, doubt, EMPTY, type Blank, type Doubt, type DoubtCode } from "./reading";
import { separate, type Writing } from "./separators";

/** A number found in a text, with what is notable about its spelling. */
export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
  /** The most serious remark on its spelling; an `alternative` is more serious still. */
  readonly remark: DoubtCode;
  /** The other possible value, if one separator before three digits can be either. */
  readonly alternative?: number;
  readonly writing: Writing;
}

const GRAVITY: readonly DoubtCode[] = [
  "LOOK_ALIKE",
  "APPROXIMATE",
  "UNIT_SUFFIX",
  "HIDDEN_CHARACTERS",
  "SCALE_WORD",
  "TEXT_NUMBER",
];

/**
 * Reads a number as Indonesian offices write it: `.` groups, `,` decimals, units, percent signs, "± 4.091", "2.000-an", "88
 * ribu", "1O5", "(500)", "−5".
 *
 * One comma before exactly three digits can be either, so it is never decided here. A dot before exactly three digits
 * groups, because a text was typed by a person and in id-ID the dot groups. Only in a percentage is it left open too,
 * because 99.412% is far likelier than ninety-nine thousand percent. A *number* with three decimals is another matter
 * (`readCount`). A letter O, l or I among the digits is refused with a suggestion.
 */
export function readNumberText(raw: string): NumberText | Blank | Doubt {
  const value = bareFigure(raw);
  if (Number.isNaN(value)) return readInFull(raw);
  const dots = dotsIn(raw);
  const writing = dots === 0 ? "NONE" : dots === 1 ? "ONE_DOT" : "DOT_GROUPS";
  return { value, percent: false, remark: "TEXT_NUMBER", writing };
}

function readInFull(raw: string): NumberText | Blank | Doubt {
  const text = plain(raw);
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  if (isErrorText(text)) return doubt("ERROR_CELL", text.toUpperCase());

  const remarks = new Set<DoubtCode>(["TEXT_NUMBER"]);
  if (hasHiddenCharacters(raw)) remarks.add("HIDDEN_CHARACTERS");
  const { rest, scale, percent } = withoutWords(withoutTextMark(text).toLowerCase(), remarks);
  const digits = withoutLookAlikes(rest);
  if (digits !== rest) remarks.add("LOOK_ALIKE");

  const [, enclosed, sign, unsigned] = /^(?:\((.*)\)|([+-]?) ?(.*))$/.exec(digits) ?? [];
  const body = enclosed ?? unsigned ?? "";
  if (!/^\d[\d., ]*$/.test(body)) return doubt("NOT_A_NUMBER", raw);

  const found = separate(body);
  const isWhole = found === undefined || Number.isInteger(found.value);
  if (isWhole && body.replace(/\D/g, "").length > LONGEST) return doubt("TOO_LARGE", raw);
  if (found === undefined) return doubt("BAD_GROUPING", raw);
  const open = found.writing === "ONE_COMMA" || percent ? found.asDecimal : undefined;

  const factor = (enclosed !== undefined || sign === "-" ? -scale : scale) * (percent ? 0.01 : 1);
  const scaled = (value: number) => Number((value * factor).toPrecision(LONGEST)) + 0;
  return {
    value: scaled(found.value),
    percent,
    remark: GRAVITY.find((code) => remarks.has(code)) as DoubtCode,
    ...(open === undefined ? {} : { alternative: scaled(open) }),
    writing: found.writing,
  };
}

/** The text with letters O, l and I among digits, as typewriters and scans leave them, turned into the digits they look like. */
function withoutLookAlikes(text: string): string {
  if (text === "o") return "0";
  return /\d/.test(text) ? text.replace(/o/g, "0").replace(/[li|]/g, "1") : text;
}
