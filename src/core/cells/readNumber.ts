import { isCellError, type Cell } from "./cell";
import { readNumberText } from "./numberText";
import { doubt, EMPTY, isBlank, isDoubt, isHarmless, type Doubt, type Reading } from "./reading";

/** A larger figure cannot be a quantity of cards or people; it is an identity number or a mistake. */
const LARGEST = 1e12;

type Read = (cell: Cell) => Reading<number>;
type Check = (value: number, found: Cell, percent: boolean) => Doubt | undefined;

/** Reads what all numbers share, then hands the value to the kind's own check. */
function reader(check: Check, tidy: (value: number) => number = (value) => value): Read {
  return (cell) => {
    if (typeof cell === "number") {
      const value = tidy(cell);
      return judge(value, cell, false) ?? value;
    }
    if (cell === null || cell === undefined || cell === "") return EMPTY;
    if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
    if (typeof cell !== "string") return doubt("NOT_A_NUMBER", cell);
    const text = readNumberText(cell);
    if (isBlank(text) || isDoubt(text)) return text;
    const { value, alternative, percent, remark } = text;
    const wrong = judge(value, cell, percent);
    if (alternative === undefined) return wrong ?? doubt(remark, cell, value);
    if (wrong && judge(alternative, cell, percent)) return wrong;
    return wrong && percent ? doubt(remark, cell, alternative) : doubt("AMBIGUOUS_SEPARATOR", cell, value, alternative);
  };

  function judge(value: number, found: Cell, percent: boolean): Doubt | undefined {
    if (!Number.isFinite(value)) return doubt("NOT_A_NUMBER", found);
    if (Math.abs(value) >= LARGEST) return doubt("TOO_LARGE", found);
    return check(value, found, percent);
  }
}

const unsigned =
  (check: Check): Check =>
  (value, found, percent) =>
    value < 0 ? doubt("NEGATIVE", found, value) : check(value, found, percent);

/** A count as a formula left it, without the noise of binary arithmetic: 2.9999999999999996 people are 3. */
function withoutNoise(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-9 + 4e-15 * Math.abs(value) ? whole + 0 : value;
}

/**
 * The count that a number with exactly three decimals was before another locale read its thousands dot as a decimal
 * point: 4,091 for 4.091. Undefined for any other number.
 */
export function beforeLostThousands(value: number): number | undefined {
  const thousand = thousandfold(value);
  return thousand !== undefined && thousand % 10 !== 0 ? thousand : undefined;
}

/** The same for a number whose zeros went with the dot, 4,520 for 4.52: only its column can tell. */
export function beforeLostNoughts(value: number): number | undefined {
  const thousand = thousandfold(value);
  return thousand !== undefined && thousand % 10 === 0 && thousand % 1000 !== 0 ? thousand : undefined;
}

/** A thousand times a number, if a dot may have stood before its last three digits. */
function thousandfold(value: number): number | undefined {
  const size = Math.abs(value);
  const thousand = Number((value * 1000).toPrecision(15));
  return size >= 1 && size < 1000 && Number.isInteger(thousand) ? thousand : undefined;
}

const countCheck: Check = (value, found, percent) => {
  if (percent) return doubt("PERCENT_IN_COUNT", found);
  if (Number.isInteger(value)) return undefined;
  const thousand = typeof found === "number" ? beforeLostThousands(value) : undefined;
  return thousand === undefined ? doubt("FRACTION", found) : doubt("THREE_DECIMALS", found, thousand);
};

/**
 * Reads a *jumlah*: a count of cards, people or days, zero or more.
 *
 * A number cell with exactly three decimals is never a count: 4.091 keping is 4,091 that another locale misread. A number
 * that a formula left just beside a whole one is that whole one.
 */
export const readCount: Read = reader(unsigned(countCheck), withoutNoise);

/** Reads a count that may be below zero, such as a remainder already overtaken. */
export const readSignedCount: Read = reader(countCheck, withoutNoise);

/** Reads a *laju*: a rate of zero or more. Decimals are normal, so a mean can be passed on. */
export const readRate: Read = reader(
  unsigned((_value, found, percent) => (percent ? doubt("PERCENT_IN_COUNT", found) : undefined)),
);

/**
 * Reads a rate that a user hands to a function. In a text the dot of "86.125" may group or mark decimals: in a count it
 * groups, in a rate it is ambiguous.
 */
export const readGivenRate: Read = (cell) => {
  const rate = readRate(cell);
  if (typeof cell !== "string" || !isDoubt(rate) || !isHarmless(rate.doubt)) return rate;
  const text = readNumberText(cell);
  if (isBlank(text) || isDoubt(text) || text.writing !== "ONE_DOT") return rate;
  return doubt("AMBIGUOUS_SEPARATOR", cell, text.value, Number((text.value / 1000).toPrecision(15)));
};

/** Reads any number, with or without a percent sign, whatever it counts. */
export const readAnyNumber: Read = reader(() => undefined);

/** The highest share that is believed: recording may exceed 100 %, but 25 is twenty-five percent written without its sign. */
const HIGHEST_SHARE = 1.5;

const readShareValue = reader(
  unsigned((value, found, percent) =>
    value > HIGHEST_SHARE
      ? doubt("ABOVE_SHARE", found, percent ? undefined : Number((value / 100).toPrecision(15)))
      : undefined,
  ),
);

/**
 * Reads a *pecahan*: a share such as 25 %, 0,25 or 0.25. A zero counts as blank, as older Excel hands blanks over. In a
 * percentage with three digits after its separator, "99,412%", the separator marks decimals.
 */
export const readShare: Read = (cell) => (cell === 0 ? EMPTY : readShareValue(cell));
