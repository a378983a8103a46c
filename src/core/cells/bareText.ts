import type { NumberText } from "./numberText";

const [DOT, ZERO, ONE, NINE] = [46, 48, 49, 57];

/** Digits at most that Excel keeps: a longer text is an identity number, not a quantity. */
export const LONGEST = 15;

/**
 * A text of digits alone, or of digits grouped by dots: by far the commonest text among figures. It is read character by
 * character, without looking for anything else; undefined leaves the text to the full reader, which says the same of it.
 */
export function bareNumber(text: string): NumberText | undefined {
  const { length } = text;
  const groups = length > 4 && text.charCodeAt(length - 4) === DOT ? (length - 1) >> 2 : 0;
  if (length === 0 || length - groups > LONGEST) return undefined;
  if (groups > 0 && (length % 4 === 0 || text.charCodeAt(0) < ONE)) return undefined;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (groups > 0 && (length - i) % 4 === 0) {
      if (code !== DOT) return undefined;
    } else if (code >= ZERO && code <= NINE) value = 10 * value + (code - ZERO);
    else return undefined;
  }
  const writing = groups === 0 ? "NONE" : groups === 1 ? "ONE_DOT" : "DOT_GROUPS";
  return { value, percent: false, remark: "TEXT_NUMBER", writing };
}

/** Day, month and year as they stand in a text. */
export interface WrittenDay {
  readonly day: number;
  /** A number, or a name in lower case. */
  readonly month: number | string;
  readonly year: number;
}

const [SPACE, HYPHEN, SLASH, LETTER_A, LETTER_Z] = [32, 45, 47, 97, 122];

/**
 * The day of `13 November 2023`, `13/11/2023` or `13-11-2023`, the commonest texts among days, character by character;
 * undefined leaves the text to the full reader. Whether there is such a day is not asked here.
 */
export function bareDay(text: string): WrittenDay | undefined {
  const dayEnd = digitsEnd(text, 0, 2);
  const yearStart = text.length - 4;
  const mark = text.charCodeAt(dayEnd);
  if (dayEnd === 0 || yearStart < dayEnd + 3 || digitsEnd(text, yearStart, 4) !== text.length) return undefined;
  if (text.charCodeAt(yearStart - 1) !== mark) return undefined;
  const month = mark === SPACE ? letters(text, dayEnd + 1, yearStart - 1) : undefined;
  if (month === undefined) {
    if (mark !== SLASH && mark !== HYPHEN) return undefined;
    if (digitsEnd(text, dayEnd + 1, 2) !== yearStart - 1) return undefined;
  }
  return {
    day: whole(text, 0, dayEnd),
    month: month ?? whole(text, dayEnd + 1, yearStart - 1),
    year: whole(text, yearStart, text.length),
  };
}

/** Where the digits that begin at a place end, so many at most. */
function digitsEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE) at++;
  return at;
}

function whole(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = 10 * value + (text.charCodeAt(i) - ZERO);
  return value;
}

function letters(text: string, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const letter = text.charCodeAt(i) | 32;
    if (letter < LETTER_A || letter > LETTER_Z) return undefined;
  }
  return text.slice(from, to).toLowerCase();
}
