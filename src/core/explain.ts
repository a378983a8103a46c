import type { Doubt } from "./cells/reading";
import type { Fault } from "./fault";
import type { AreaCheck } from "./areas/readArea";
import type { Holding } from "./attainment/holdings";
import type { NikCheck } from "./nik/readNik";
import type { CardCause } from "./stock/cardCauses";

/** A piece of a formula written out with its numbers: a number, or an operator between numbers. */
export type Token = number | string;

/** Why a day was left out of an average. */
export type LeftOut = "kuota" | "prioritas" | "kosong" | "tutup" | "gangguan" | "NO_USE" | "NO_STATUS" | "NO_STOCK";

/**
 * What an indicator may note about how it came to its answer. Notes are made by the computing path itself, so an
 * explanation cannot drift from the number; the words live in `text/notes.ts`.
 */
interface NoteDetails {
  /** The answer of the explained call: its values side by side, or the refusal. */
  RESULT: readonly (number | string | boolean)[] | Fault;
  /** An argument as it was read. */
  ARGUMENT: { readonly param: string; readonly value: number | string };
  /** An omitted argument, and its default. */
  DEFAULT: { readonly param: string; readonly value: number | string };
  /** A range read as one series or list. */
  RANGE_ARGUMENT: { readonly param: string; readonly rows: number; readonly columns: number };
  /** A cell that was read despite a harmless doubt. */
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
  /** Only this many of the latest counted days were used. */
  WINDOW: number;
  WORK_WEEK: string;
  CLOSURES: "decrees" | "own" | "none";
  UNDECREED_YEARS: readonly number[];
  YEARS_NOT_LISTED: readonly number[];
  OPEN_DAYS: number;
  /** Days off in the span that the week has open. */
  DAYS_OFF: number;
  /** Figures of a series that were stored as texts. */
  TEXTS_READ: number;
  /** How the result was rounded: the direction, and the multiple. */
  ROUNDED: { readonly to: "UP" | "DOWN"; readonly multiple: number };
  /** Working days on which the whole demand can be printed. */
  DAYS_MET: number;
  /** Planned deliveries that arrive in time to count. */
  RECEIPTS_COUNTED: { readonly receipts: number; readonly cards: number };
  /** Planned deliveries that come after the stock has run out. */
  RECEIPTS_LATE: number;
  /** Planned deliveries dated on or before the stock figure, which already includes them. */
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
  /** The base of a document's holders. */
  HOLDERS_OF: Holding;
  /** The number of draws from the history, and their seed. */
  DRAWS: { readonly draws: number; readonly seed: number };
  /** Whether a score lies above its threshold. */
  THRESHOLD: { readonly threshold: number; readonly isAbove: boolean };
  /** The median and spread behind a score. */
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

/** Handed to an indicator only when an explanation was asked for; otherwise `explain?.()` costs nothing. */
export type Explain = <C extends NoteCode>(note: C, detail: NoteDetails[C]) => void;
