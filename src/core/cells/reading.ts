/**
 * The result of reading a cell: the value itself, nothing, or a named doubt.
 *
 * A plain number cell reads as a bare number, so the common case allocates nothing. Everything that is not plainly right is
 * a `Doubt`: a *harmless* one has a single possible meaning (`means`) and the functions go on with it; the others are
 * refused, because guessing would give a plausible wrong number. The checker reports both.
 */
export type Reading<T> = T | Blank | Doubt;

/** Nothing there. A dash or "nihil" says so; the value is missing, not zero. */
export interface Blank {
  readonly blank: "empty" | "dash";
}

export const EMPTY: Blank = { blank: "empty" };
export const DASH: Blank = { blank: "dash" };

/** True: one meaning only, go on with `means`. False: refuse. */
const HARMLESS = {
  // numbers
  TEXT_NUMBER: true,
  UNIT_SUFFIX: true,
  HIDDEN_CHARACTERS: true,
  SCALE_WORD: true,
  APPROXIMATE: false,
  AMBIGUOUS_SEPARATOR: false,
  MIXED_SEPARATORS: false,
  BAD_GROUPING: false,
  LOOK_ALIKE: false,
  THREE_DECIMALS: false,
  LOST_THOUSANDS: false,
  FRACTION: false,
  NEGATIVE: false,
  TOO_LARGE: false,
  NOT_A_NUMBER: false,
  PERCENT_IN_COUNT: false,
  // shares
  ABOVE_SHARE: false,
  // dates
  TEXT_DATE: true,
  NOT_A_DATE: false,
  YEAR_MISSING: false,
  DAY_MISSING: false,
  YEAR_ONLY: false,
  IMPOSSIBLE_DATE: false,
  MONTH_FIRST: false,
  MIXED_DATE_ORDER: false,
  WEEKDAY_MISMATCH: false,
  DATE_OUT_OF_RANGE: false,
  DAY_NOT_NOW: false,
  // values that are hardly ever meant
  DAY_IN_RATE: false,
  LOW_SERVICE: false,
  HIGH_SPOILAGE: false,
  TIME_IN_HOURS: false,
  SHORT_WINDOW: false,
  NO_VALUE: false,
  // closed lists
  UNKNOWN_CHOICE: false,
  BAD_WEEK: false,
  INVERTED_WEEK: false,
  // areas, periods, times
  CODE_LENGTH: false,
  NOT_A_PERIOD: false,
  NOT_A_TIME: false,
  // population numbers
  NIK_AS_NUMBER: false,
  NIK_NOT_DIGITS: false,
  NIK_LENGTH: false,
  NIK_AREA: true,
  NIK_BIRTH: true,
  NIK_SERIAL: true,
  // any
  DASH: true,
  ERROR_CELL: false,
} as const;

export type DoubtCode = keyof typeof HARMLESS;

/** Why a cell is not clearly right. */
export interface Doubt {
  readonly doubt: DoubtCode;
  /** The cell's content. Never printed as it is: `text/` masks long digit runs. */
  readonly found: string;
  /** The most likely value, if there is one. */
  readonly means?: number;
  /** The other possible value of an ambiguous text. */
  readonly alternative?: number;
  /** What the cell may hold, if the list is closed. */
  readonly choices?: readonly string[];
  /** The column counts percentages in hundreds, 95.2 for 95.2 %; `means` is the share, 0.952. */
  readonly inHundreds?: true;
}

// Each shape is written out: a sheet may hold a doubt in every cell, and spreading costs five times as much.
export function doubt(code: DoubtCode, found: unknown, means?: number, alternative?: number): Doubt {
  const text = isWritable(found) ? String(found) : "…";
  if (alternative !== undefined)
    return { doubt: code, found: text, ...(means !== undefined && { means }), alternative };
  return means === undefined ? { doubt: code, found: text } : { doubt: code, found: text, means };
}

/** A doubt about a percentage in a column that counts in hundreds. */
export function doubtInHundreds(code: DoubtCode, found: unknown, share: number): Doubt {
  return { ...doubt(code, found, share), inHundreds: true };
}

/** A word that is not in a closed list. */
export function notAmong(choices: readonly string[], found: unknown): Doubt {
  return { ...doubt("UNKNOWN_CHOICE", found), choices };
}

/** What cannot stay in a cell as it is does not belong in a sentence either. */
function isWritable(found: unknown): boolean {
  return typeof found === "number" ? Number.isFinite(found) : typeof found !== "object";
}

export function isBlank(reading: unknown): reading is Blank {
  return typeof reading === "object" && reading !== null && "blank" in reading;
}

export function isDoubt(reading: unknown): reading is Doubt {
  return typeof reading === "object" && reading !== null && "doubt" in reading;
}

export function isHarmless(code: DoubtCode): boolean {
  return HARMLESS[code];
}

/** The value to calculate with, or the reading itself if there is none: blanks and refusals. */
export function settle(reading: Reading<number>): Reading<number> {
  return isDoubt(reading) && HARMLESS[reading.doubt] ? (reading.means as number) : reading;
}
