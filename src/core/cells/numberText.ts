import { DASH, doubt, EMPTY, type Blank, type Doubt, type DoubtCode } from "./reading";
import { hasHiddenCharacters, isDash, isErrorText, plain } from "./plain";

/** A number found in a text, with everything about its spelling that somebody may want to know. */
export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
  readonly remark: DoubtCode;
  readonly alternative?: number;
}

/*
 * Suffixes and prefixes are taken off one at a time until a bare number is left, so that
 * "sekitar 5 ribuan jiwa" and "2.000-an keping" need no pattern of their own.
 */
const SUFFIXES: readonly (readonly [RegExp, DoubtCode, number])[] = [
  [/ ?(?:keping|kpg|lembar|lbr|buah|bh|blangko|blanko|jiwa|orang|org|unit|sesi|kartu|hari)\.?$/, "UNIT_SUFFIX", 1],
  [/ ?(?:jutaan|juta-an|juta an)$/, "APPROXIMATE", 1e6],
  [/ ?(?:ribuan|ribu-an|ribu an|rb-an|rban)$/, "APPROXIMATE", 1e3],
  [/ ?(?:ratusan|ratus-an)$/, "APPROXIMATE", 1e2],
  [/ ?(?:-an| an|lebih|lbh|kurang lebih|\+)$/, "APPROXIMATE", 1],
  [/ ?(?:juta|jt)$/, "SCALE_WORD", 1e6],
  [/ ?(?:ribu|rb)$/, "SCALE_WORD", 1e3],
];
const PREFIX =
  /^(?:±|\+\/-|~|≈|>=?|<=?|≥|≤|sekitar|sekira|kira-kira|kurang lebih|lebih kurang|lebih dari|kurang dari|hampir|k\.?l\.?|l\.?k\.?)\s*/;
const PERCENT = / ?(?:%|persen|prosen)$/;

const GRAVITY: readonly DoubtCode[] = [
  "AMBIGUOUS_SEPARATOR",
  "LOOK_ALIKE",
  "APPROXIMATE",
  "UNIT_SUFFIX",
  "HIDDEN_CHARACTERS",
  "SCALE_WORD",
  "TEXT_NUMBER",
];

/** Digits at most that Excel keeps: a longer text is an identity number, not a quantity. */
const LONGEST = 15;

/**
 * Reads a number as Indonesian offices write it: `.` groups, `,` decimals, units, percent signs, "± 4.091",
 * "2.000-an", "88 ribu", "1O5".
 *
 * One comma before exactly three digits can be either, so it is never decided here. A dot before exactly three digits
 * is a group, for a text was typed by somebody and in id-ID the dot groups; a *number* with three decimals is another
 * matter (`readCount`).
 */
export function readNumberText(raw: string): NumberText | Blank | Doubt {
  const text = plain(raw);
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  if (isErrorText(text)) return doubt("ERROR_CELL", text.toUpperCase());

  const remarks = new Set<DoubtCode>(["TEXT_NUMBER"]);
  if (hasHiddenCharacters(raw)) remarks.add("HIDDEN_CHARACTERS");
  const { rest, scale, percent } = stripWords(text.toLowerCase().replace(/^'/, ""), remarks);

  const digits = /\d/.test(rest) ? rest.replace(/o/g, "0").replace(/[li|]/g, "1") : rest === "o" ? "0" : rest;
  if (digits !== rest) remarks.add("LOOK_ALIKE");

  const negative = /^-|^\(.*\)$/.test(digits);
  const body = digits.replace(/^[+-] ?|^\(|\)$/g, "");
  if (!/^\d[\d., ]*$/.test(body)) return doubt("NOT_A_NUMBER", raw);
  if (body.replace(/\D/g, "").length > LONGEST) return doubt("TOO_LARGE", raw);

  const found = separate(body);
  if (found === undefined) return doubt("BAD_GROUPING", raw);
  if (found.alternative !== undefined) remarks.add("AMBIGUOUS_SEPARATOR");

  const factor = (negative ? -scale : scale) * (percent ? 0.01 : 1);
  const scaled = (value: number) => Number((value * factor).toPrecision(15));
  return {
    value: scaled(found.value),
    percent,
    remark: GRAVITY.find((code) => remarks.has(code)) as DoubtCode,
    ...(found.alternative === undefined ? {} : { alternative: scaled(found.alternative) }),
  };
}

function stripWords(text: string, remarks: Set<DoubtCode>): { rest: string; scale: number; percent: boolean } {
  let rest = text;
  let scale = 1;
  let percent = false;
  if (PREFIX.test(rest)) {
    remarks.add("APPROXIMATE");
    rest = rest.replace(PREFIX, "");
  }
  for (let going = true; going;) {
    going = false;
    if (!percent && PERCENT.test(rest)) {
      rest = rest.replace(PERCENT, "");
      percent = going = true;
    }
    for (const [pattern, remark, factor] of SUFFIXES) {
      if (!/\d/.test(rest) || !pattern.test(rest)) continue;
      rest = rest.replace(pattern, "");
      remarks.add(remark);
      scale *= factor;
      going = true;
    }
  }
  return { rest, scale, percent };
}

const GROUPED_BY: Readonly<Record<string, RegExp>> = {
  ".": /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ",": /^[1-9]\d{0,2}(?:,\d{3})+$/,
  " ": /^[1-9]\d{0,2}(?: \d{3})+$/,
};

/** The value of a body of digits, dots, commas and spaces; `alternative` where a comma could be either. */
function separate(body: string): { value: number; alternative?: number } | undefined {
  const ungrouped = (text: string, by: string) => (GROUPED_BY[by]?.test(text) ? text.split(by).join("") : undefined);
  const plainDigits = (text: string) => (/^\d+$/.test(text) ? text : undefined);
  const whole = (text: string) =>
    plainDigits(text) ?? ungrouped(text, " ") ?? ungrouped(text, ".") ?? ungrouped(text, ",");

  const dots = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (dots === 0 && commas === 1) {
    const groups = ungrouped(body, ",");
    if (groups !== undefined) return { value: Number(groups), alternative: Number(body.replace(",", ".")) };
  }
  const integer = whole(body);
  if (integer !== undefined) return { value: Number(integer) };

  const mark = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
  if (mark < 0) return undefined;
  const decimals = plainDigits(body.slice(mark + 1));
  const head = body.slice(0, mark);
  const before = head.includes(body[mark] as string) ? undefined : whole(head);
  return decimals === undefined || before === undefined ? undefined : { value: Number(`${before}.${decimals}`) };
}
