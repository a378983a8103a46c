import type { Doubt } from "./cells/reading";

export const SEVERITIES = ["error", "warning", "info"] as const;

/** `error`: the figure cannot stand. `warning`: somebody should look. `info`: worth knowing. */
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

/**
 * Everything the checker can say, with what a sentence needs to say it. Sentences live in `text/findings.ts`; a code
 * without one does not compile. A finding points at a cell and never repeats an identity number.
 */
export interface FindingDetails {
  /** C01–C10, C12–C13, C17–C20: a cell that is not plainly right. */
  NOT_A_NUMBER: Doubt;
  TEXT_NUMBER: Doubt;
  AMBIGUOUS_SEPARATOR: Doubt;
  THREE_DECIMALS: Doubt;
  LOOK_ALIKE: Doubt;
  NEGATIVE: Doubt;
  /** R01: closing stock is not opening + received + returned − used − spoiled − sent out. */
  LEDGER_MISMATCH: Mismatch;
  /** R02: more went out than there was. */
  OUT_EXCEEDS_STOCK: { readonly available: number; readonly out: number };
  /** X01: opening stock is not the closing stock of the row before. */
  CARRY_OVER_BROKEN: Mismatch & { readonly previous: string };
  /** X02: the same key stands in an earlier row. */
  DUPLICATE_KEY: { readonly earlier: string };
  /** X09: a total row stands between data rows. */
  TOTAL_BETWEEN_ROWS: undefined;
}

export type FindingCode = keyof FindingDetails;

/** One thing the checker found, ready to be put into words. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    /** The rule's public id, such as `R01`. */
    readonly rule: string;
    readonly severity: Severity;
    /** Where it sits, counted from 0 at A1. */
    readonly row: number;
    readonly column: number;
    readonly detail: FindingDetails[C];
  };
}[FindingCode];
