import type { Serial } from "../core/calendar/civil";
import type { Doubt } from "../core/cells/reading";

export const SEVERITIES = ["error", "warning", "info"] as const;

/** `error`: the figure cannot be right. `warning`: it should be looked at. `info`: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** The most likely reason why a figure differs from what it should be. */
export type Cause =
  | "ONE_DIGIT"
  | "SWAPPED_DIGITS"
  | "TIMES_TEN"
  | "TIMES_HUNDRED"
  | "TIMES_THOUSAND"
  | "UNRECORDED_RECEIPT"
  | "UNRECORDED_USE"
  | "APPROXIMATE_PART";

/** A figure that should be another. */
export interface Mismatch {
  readonly expected: number;
  readonly found: number;
  readonly cause?: Cause;
}

/** How two other columns give a column. */
export type Fit = "SUM" | "DIFFERENCE" | "SHARE";

/** A figure above its bound. */
export interface Excess {
  readonly bound: number;
  readonly found: number;
}

/**
 * Everything the checker can report, with the data for its sentence. Sentences live in `text/findings.ts`; a code without one
 * does not compile. A finding points at a cell and never repeats an identity number.
 */
export interface FindingDetails {
  // Single cells: what the reader doubted.
  NOT_A_NUMBER: Doubt;
  TEXT_NUMBER: Doubt;
  AMBIGUOUS_SEPARATOR: Doubt;
  THREE_DECIMALS: Doubt;
  LOOK_ALIKE: Doubt;
  APPROXIMATE: Doubt;
  NEGATIVE: Doubt;
  FRACTION: Doubt;
  ERROR_CELL: Doubt;
  UNREADABLE_DATE: Doubt;
  TEXT_DATE: Doubt;
  MONTH_FIRST: Doubt;
  UNKNOWN_CHOICE: Doubt & { readonly nearest?: string };
  NIK_UNUSABLE: Doubt;
  NIK_ODD: Doubt;
  CODE_LENGTH: Doubt;
  UNIT_SUFFIX: Doubt;
  DASH_AS_MISSING: Doubt;
  HIDDEN_CHARACTERS: Doubt;

  // A cell compared with the others of its column.
  LOST_THOUSANDS: { readonly means: number };
  /** `rows`: how many cells of the column are written like this; `example` is the first. */
  ENGLISH_THOUSANDS: { readonly header: string; readonly rows: number; readonly example: string };
  MIXED_PERCENT_SCALE: Doubt;
  FORMULA_OVERWRITTEN: undefined;
  NOT_CALCULATED: undefined;
  DATE_AHEAD: { readonly date: Serial };
  DAY_MONTH_SWAPPED: { readonly date: Serial; readonly means: Serial };

  BLANK_CELL: { readonly value: number };
  NAME_BLANK: undefined;
  CHOICES_UNKNOWN: {
    readonly header: string;
    readonly unknown: number;
    readonly filled: number;
    readonly choices: readonly string[];
  };
  COLUMN_DOUBTED: { readonly others: readonly string[]; readonly fit?: Fit; readonly of?: readonly string[] };

  // Within a row.
  LEDGER_MISMATCH: Mismatch;
  OUT_EXCEEDS_STOCK: { readonly available: number; readonly out: number };
  REMAINDER_MISMATCH: Mismatch;
  SEXES_MISMATCH: Mismatch;
  SHARE_MISMATCH: Mismatch & { readonly decimals: number; readonly fits?: string };
  SHARE_ON_OTHER_BASE: {
    readonly base: string;
    /** A base, or the two columns that are one base together. */
    readonly follows: readonly string[];
    readonly fits: number;
    readonly rows: number;
  };
  RECORDED_EXCEEDS_REQUIRED: Excess;
  STAGES_EXCEED_RECORDED: Excess;
  IKD_EXCEEDS_RECORDED: Excess;
  TARGET_MISMATCH: Mismatch & { readonly base?: string };
  SERVICES_MISMATCH: Mismatch;
  CONDITIONS_MISMATCH: Mismatch;
  DAYS_REVERSED: { readonly earlier: Serial; readonly later: Serial };
  USE_ON_CLOSED_DAY: { readonly used: number; readonly status: string };
  NO_USE_ON_NORMAL_DAY: undefined;
  PARTNER_MISSING: { readonly given: string };
  SESSION_EXCEEDED: Excess & { readonly attended: boolean };
  CAPACITY_EXCEEDED: Excess;
  SAME_FIGURE: { readonly value: number; readonly column: string };
  SERIALS_MISMATCH: Mismatch;
  STOCK_COUNT_DIFFERS: Mismatch;
  PARTS_ABOVE_WHOLE: Excess;
  /** `isMost`: most rows of the column disagree; reported once. */
  NIK_AGAINST_PERSON: { readonly about: "sex" | "birth" | "area"; readonly isMost: boolean };

  // From row to row.
  CARRY_OVER_BROKEN: Mismatch & { readonly previous: string; readonly sheet?: string };
  RUNNING_TOTAL_BROKEN: Mismatch & { readonly previous: string };
  CODE_TWICE: { readonly earlier: string };
  YEARS_FILLED: { readonly first: number; readonly last: number };
  DUPLICATE_KEY: { readonly earlier: string };
  WORKING_DAY_MISSING: { readonly first: Serial; readonly days: number };
  DATES_OUT_OF_ORDER: { readonly previous: Serial; readonly date: Serial };
  CUMULATIVE_FALLS: Mismatch & { readonly previous: string };
  FIGURE_FROZEN: { readonly value: number; readonly previous: string };
  OUTLIER: { readonly found: number; readonly usual: number };
  DIGIT_SLIP: { readonly found: number; readonly usual: number; readonly factor: number };
  TOTAL_BETWEEN_ROWS: undefined;
  TOTAL_MISMATCH: Mismatch;
  RISE_WITHOUT_RECEIPT: { readonly before: number; readonly received: number; readonly found: number };

  // From sheet to sheet.
  PARTS_MISMATCH: Mismatch & { readonly sheet: string };
  RECEIPTS_DIFFER: Mismatch & { readonly sheet: string; readonly date: Serial };
  PRINTS_DIFFER: Mismatch & { readonly sheet: string; readonly date: Serial };
  STOCK_DIFFERS: Mismatch & { readonly sheet: string; readonly date: Serial };
  BASE_DIFFERS: Mismatch & { readonly sheet: string };
  SEVERAL_TARGETS: { readonly earlier: string };
  PERIOD_DIFFERS: { readonly sheet: string; readonly here: string; readonly there: string };
  BASE_NOT_RECORDED: undefined;
  NOT_REPORTED: { readonly area?: string; /** `2025-02`. */ readonly first: string; readonly months: number };
  DELIVERY_OVERDUE: { readonly due: Serial; readonly days: number };
  REQUEST_DUE: { readonly runsOut: Serial; readonly askBy: Serial; readonly lead: number };
  RUNS_OUT_FIRST: { readonly runsOut: Serial; readonly receipt: Serial };
}

export type FindingCode = keyof FindingDetails;

/** One thing the checker found, ready for its sentence. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    /** The rule's public id, such as `R01`. */
    readonly rule: string;
    readonly severity: Severity;
    /** Its cell, counted from 0 at A1. */
    readonly row: number;
    readonly column: number;
    readonly detail: FindingDetails[C];
  };
}[FindingCode];
