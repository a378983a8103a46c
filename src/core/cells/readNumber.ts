import { isCellError, type Cell } from "./cell";
import { doubt, EMPTY, isBlank, isDoubt, type Doubt, type Reading } from "./reading";
import { readNumberText } from "./numberText";

/** A larger figure cannot be a quantity of cards or people; it is an identity number or a slip. */
const LARGEST = 1e12;

type Read = (cell: Cell) => Reading<number>;

/** Reads what both counts and rates share, then hands the value to the kind's own check. */
function reader(
  check: (value: number, found: Cell, percent: boolean) => Doubt | undefined,
  sign: "unsigned" | "signed",
  tidy: (value: number) => number = (value) => value,
): Read {
  return (cell) => {
    if (typeof cell === "number") {
      const value = tidy(cell);
      return judge(value, cell, false) ?? value;
    }
    if (cell === null || cell === undefined || cell === "") return EMPTY;
    if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
    if (typeof cell === "boolean") return doubt("NOT_A_NUMBER", cell);
    const text = readNumberText(cell);
    if (isBlank(text) || isDoubt(text)) return text;
    return judge(text.value, cell, text.percent) ?? doubt(text.remark, cell, text.value, text.alternative);
  };

  function judge(value: number, found: Cell, percent: boolean): Doubt | undefined {
    if (!Number.isFinite(value)) return doubt("NOT_A_NUMBER", found);
    if (Math.abs(value) >= LARGEST) return doubt("TOO_LARGE", found);
    if (value < 0 && sign === "unsigned") return doubt("NEGATIVE", found, value);
    return check(value, found, percent);
  }
}

/** A count as a formula left it, without the noise of binary arithmetic: 2.9999999999999996 people are 3. */
function withoutNoise(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-9 * Math.max(1, Math.abs(value)) ? whole + 0 : value;
}

function fractionDoubt(value: number, found: Cell): Doubt | undefined {
  if (Number.isInteger(value)) return undefined;
  const thousand = Number((value * 1000).toPrecision(15));
  const hundred = Number((value * 100).toPrecision(15));
  if (!Number.isInteger(thousand)) return doubt("FRACTION", found);
  return doubt(Number.isInteger(hundred) ? "FRACTION" : "THREE_DECIMALS", found, thousand);
}

function countDoubt(value: number, found: Cell, percent: boolean): Doubt | undefined {
  return percent ? doubt("PERCENT_IN_COUNT", found) : fractionDoubt(value, found);
}

/**
 * Reads a *jumlah*: a count of cards, people or days, zero or more (DOMAIN 3.5).
 *
 * A number cell with exactly three decimals is never a count: 4.091 keping became 4,091 under another locale.
 */
export const readCount: Read = reader(countDoubt, "unsigned", withoutNoise);

/** Reads a count that may be below zero, such as a remainder already overtaken. */
export const readSignedCount: Read = reader(countDoubt, "signed", withoutNoise);

/** Reads a *laju*: a rate of zero or more. Decimals are normal, so a mean can be passed on. */
export const readRate: Read = reader(
  (_value, found, percent) => (percent ? doubt("PERCENT_IN_COUNT", found) : undefined),
  "unsigned",
);

/** Highest share still believed: recording may exceed 100 %, but 25 is twenty-five percent written without its sign. */
const HIGHEST_SHARE = 1.5;

const readShareValue = reader(
  (value, found, percent) =>
    value > HIGHEST_SHARE ? doubt("ABOVE_SHARE", found, percent ? undefined : value / 100) : undefined,
  "unsigned",
);

/** Reads a *pecahan*: a share such as 25 %, 0,25 or 0.25. A zero counts as blank, as older Excel hands blanks over. */
export const readShare: Read = (cell) => (cell === 0 ? EMPTY : readShareValue(cell));
