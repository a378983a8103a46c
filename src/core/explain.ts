import type { Doubt } from "./cells/reading";
import type { Fault } from "./fault";
import type { AreaCheck } from "./areas/readArea";
import type { Holding } from "./attainment/holdings";
import type { NikCheck } from "./nik/readNik";
import type { CardCause } from "./stock/cardCauses";

/** A piece of a formula written out with its numbers: a number, or a sign between numbers. */
export type Token = number | string;

/** Why a day was left out of an average. */
export type LeftOut = "kuota" | "prioritas" | "kosong" | "tutup" | "gangguan" | "NO_USE" | "NO_STATUS" | "NO_STOCK";

/**
 * What an indicator may say about the way it came to its answer. Notes are made by the computing path itself, so an
 * explanation cannot drift from the number; the words live in `text/notes.ts`.
 */
interface NoteDetails {
  /** The answer of the call that is explained: its values beside each other, or the refusal. */
  RESULT: readonly (number | string | boolean)[] | Fault;
  /** An argument as it was read. */
  ARGUMENT: { readonly param: string; readonly value: number | string };
  /** An argument left out, and what stands in for it. */
  DEFAULT: { readonly param: string; readonly value: number | string };
  /** A range that was read as one series or list. */
  RANGE_ARGUMENT: { readonly param: string; readonly rows: number; readonly columns: number };
  /** A cell that was read in spite of a harmless doubt. */
  READ_AS: { readonly param: string; readonly doubt: Doubt };
  /** The result of each row of a range that is answered as a whole. */
  EACH_ROW: readonly number[];
  /** Only this row of the spilled ranges is explained. */
  SPILLED_ROW: { readonly row: number; readonly rows: number };
  FORMULA: readonly Token[];
  AVERAGE: number;
  METHOD: "MEAN" | "ALL_DAYS" | "MEDIAN";
  DAYS_COUNTED: number;
  DAYS_LEFT_OUT: { readonly why: LeftOut; readonly days: number };
  /** Only the latest so many counted days were used. */
  WINDOW: number;
  WORK_WEEK: string;
  CLOSURES: "decrees" | "own" | "none";
  UNDECREED_YEARS: readonly number[];
  YEARS_NOT_LISTED: readonly number[];
  OPEN_DAYS: number;
  /** Days of the span that are off although the week is open on them. */
  DAYS_OFF: number;
  /** Figures of a series that were stored as texts. */
  TEXTS_READ: number;
  /** Which way the result was rounded, and to multiples of what. */
  ROUNDED: { readonly to: "UP" | "DOWN"; readonly multiple: number };
  /** Working days on which everything asked for can be printed. */
  DAYS_MET: number;
  /** Planned deliveries that arrive in time to count. */
  RECEIPTS_COUNTED: { readonly receipts: number; readonly cards: number };
  /** Planned deliveries that come after the stock has run out. */
  RECEIPTS_LATE: number;
  /** Planned deliveries dated no later than the stock figure, which holds them already. */
  RECEIPTS_ALREADY_IN: number;
  /** Outreach sessions with a result. */
  SESSIONS_COUNTED: number;
  BASE: { readonly name: string; readonly value: number };
  TARGET: number;
  /** A base and how far the given figure is from its target. */
  BASE_DISTANCE: { readonly name: string; readonly target: number; readonly distance: number };
  LIMIT: { readonly name: string; readonly cards: number };
  SAFETY_STOCK: number;
  NEED: number;
  RATIO: number;
  DIFFERENCE: number;
  LEAP_DAY_RULE: undefined;
  CENTURY: number;
  /** Full years of age. */
  AGE: number;
  /** Days of birth found in a list. */
  BIRTHS_READ: number;
  /** What is wrong with a government area's code. */
  AREA_CHECK: AreaCheck;
  /** What a document's holders are counted from. */
  HOLDERS_OF: Holding;
  /** Draws from the history, and the seed that they come from. */
  DRAWS: { readonly draws: number; readonly seed: number };
  /** Whether a score lies above its threshold. */
  THRESHOLD: { readonly threshold: number; readonly isAbove: boolean };
  /** Median and spread that a score is measured by. */
  MEDIAN: number;
  SPREAD: { readonly by: "MAD" | "MEAN_DEVIATION"; readonly value: number };
  /** Causes in the order in which cards are given out. */
  POLICY: readonly CardCause[];
  /** How long every place lasts after the cards have moved. */
  EVEN_RUNWAY: number;
  /** Places without use, which keep what they have. */
  PLACES_LEFT_OUT: number;
  /** What is wrong with a NIK. */
  NIK_CHECK: NikCheck;
}

export type NoteCode = keyof NoteDetails;

export type Note = { [C in NoteCode]: { readonly note: C; readonly detail: NoteDetails[C] } }[NoteCode];

/** Handed to an indicator only when somebody asked for an explanation; `explain?.()` costs nothing otherwise. */
export type Explain = <C extends NoteCode>(note: C, detail: NoteDetails[C]) => void;
