import type { Serial } from "../core/calendar/civil";
import type { Argument } from "../core/evaluate";
import type { Fault } from "../core/fault";
import type { AnyIndicator } from "../core/indicator";
import type { Remark } from "./remark";
import type { Words } from "../core/words";

/** A call of a public function: what stands in the pane can be explained, and typed into a cell, from this alone. */
export interface Call {
  readonly of: AnyIndicator;
  readonly args: readonly Argument[];
}

/** What a call answered. Every figure of a standing is one, so that it is the same here and in a cell. */
export interface Figure<T = number> {
  readonly call: Call;
  readonly answer: T | Fault;
}

/** Something that was looked for. */
export interface Wanted {
  /** The kind of sheet, as people call it. */
  readonly title: Words;
  /** Headers of its columns, as the template writes them; any one of them would have done. */
  readonly columns: readonly string[];
}

/** An office as titles name it, with its sheets. */
export interface OfficeSheets {
  readonly name: string;
  readonly sheets: readonly string[];
}

/** Why a part, or a figure of one, is not there. */
export type Missing =
  | { readonly missing: "SHEET"; readonly lookedFor: readonly Wanted[] }
  /** The sheet is there; none of these columns is, or none has a figure. */
  | { readonly missing: "COLUMN"; readonly lookedFor: readonly Wanted[]; readonly sheet: string }
  /** The titles name more than one office, whose figures nobody may add up. */
  | { readonly missing: "OFFICES"; readonly offices: readonly OfficeSheets[] }
  /** The rows of a sheet are counted from several bases, which nobody may add up. */
  | { readonly missing: "BASES"; readonly bases: readonly BaseName[]; readonly sheet: string }
  /** A column that ought to hold what each day gave only rises: it holds what was reached by then. */
  | { readonly missing: "CUMULATIVE"; readonly column: string; readonly sheet: string }
  /** No row can be dated. */
  | { readonly missing: "DAY"; readonly sheet?: string }
  /** No target is known for this year. */
  | { readonly missing: "TARGET"; readonly year?: number }
  /** A figure that it rests on was refused. */
  | { readonly missing: "REFUSED"; readonly figure: Figure }
  /** A setting that no sheet has. */
  | { readonly missing: "SETTING"; readonly setting: "LEAD_TIME" | "PRINTER_CAPACITY" };

export type Maybe<T> = T | Missing;

export function isMissing(part: object): part is Missing {
  return "missing" in part;
}

/** Figure per working day, with the way it was found. */
export type Pace =
  | { readonly by: "AVERAGE"; readonly perDay: number; readonly figure: Figure }
  /** All that was done between two days, by its working days. */
  | {
      readonly by: "SPAN";
      readonly perDay: number;
      readonly total: number;
      readonly from: Serial;
      readonly to: Serial;
      readonly workingDays: Figure;
    };

export interface Receipt {
  readonly day: Serial;
  readonly cards: number;
}

/** A time of more demand, such as an election. */
export interface AgendaEvent {
  readonly name: string;
  readonly from: Serial;
  readonly to: Serial;
  /** What use is multiplied by. */
  readonly factor: number;
}

export interface DayFigure {
  readonly day: Serial;
  readonly value: number;
}

/** The stock day by day, and on to the day on which it runs out. */
export interface DepletionLine {
  /** As the sheets say. */
  readonly known: readonly DayFigure[];
  /** Expected, from the last known day on; ends on the first day that falls short. Empty without a run-out day. */
  readonly expected: readonly DayFigure[];
  readonly receipts: readonly Receipt[];
}

/** Where the blank cards stand. */
export interface BlankoStanding {
  readonly sheets: readonly string[];
  readonly stock: number;
  /** The figure was written as an approximate one. */
  readonly approximate: boolean;
  readonly day: Serial;
  /** Use a working day. */
  readonly use: Maybe<Pace>;
  /** BLANKO_RUNWAY. */
  readonly runway: Maybe<Figure>;
  /** BLANKO_HABIS, with the receipts that are written down. */
  readonly runsOut: Maybe<Figure>;
  /**
   * The days between which it runs out in eight of ten cases; without a last one it may last for more than two years. `spread`
   * is what use may lie off either way, in cards a working day.
   */
  readonly range?: { readonly from: Figure; readonly to?: Figure; readonly spread: number };
  /** Working days that a forecast of 20 counted days ago was wrong by; above zero where the cards went faster. */
  readonly missed?: number;
  readonly receipts: readonly Receipt[];
  /** The next delivery, where the stock does not reach it: working days without cards, and the quota that would reach it. */
  readonly gap?: { readonly receipt: Receipt; readonly daysWithout: Figure; readonly quota: Figure };
  /** The next event, and the run-out day with its demand and the deliveries (BLANKO_HABIS with an agenda). */
  readonly event?: { readonly event: AgendaEvent; readonly runsOut?: Figure };
  /** Where cards are rationed: cards printed a day in that time, of how many days, and BLANKO_HABIS at that. */
  readonly quota?: { readonly perDay: number; readonly days: number; readonly runsOut: Figure };
  /** Cards that rationed, sold-out, closed and disturbed days of the last four weeks probably left unprinted. */
  readonly unmet?: { readonly days: number; readonly cards: number; readonly from: Serial; readonly to: Serial };
  readonly request: Maybe<RequestStanding>;
  readonly line: DepletionLine;
}

/** What the number of cards to ask for was computed from. */
export interface Need {
  readonly printReady: number;
  /** Cards printed a day, without those spoiled. */
  readonly perDay: number;
  readonly firstPrints: number;
  /** True where `perDay` holds reprints only; false where it is the whole use and first prints are in it. */
  readonly reprintsApart: boolean;
  /** Share spoiled while printing, where it is known. */
  readonly spoiled?: number;
}

export interface RequestStanding {
  readonly need: Need;
  /** BLANKO_USULAN. */
  readonly cards: Figure;
  /** Working days from asking to delivery; `measured` where the receipts say so. */
  readonly lead?: { readonly days: number; readonly measured: boolean; readonly deviation?: number };
  /** Working days that the delivery is to last once it has come; none where nothing is used daily. */
  readonly coverDays?: number;
  /** BLANKO_AMAN: cards kept against chance, where use or waiting time varies. */
  readonly reserve?: Figure;
  /** BLANKO_TITIK_PESAN: ask when no more than this is left. */
  readonly reorderPoint?: Figure;
  /** BLANKO_HABIS of what lies above the reorder point: the last day to ask. */
  readonly askBy?: Figure;
}

export type BaseName = "rekam" | "wajib" | "penduduk";

/** What is to be reached, by when, and who says so. */
export interface Target {
  readonly indicator: "perekaman" | "ikd";
  readonly year: number;
  /** A share of the base, or a number of people. */
  readonly goal: { readonly share: number } | { readonly people: number };
  readonly base?: BaseName;
  readonly deadline: Serial;
  readonly source: Words;
  readonly from: "SHEET" | "SETTINGS" | "PUBLISHED";
}

/** Results day by day up to the goal. */
export interface BurnUp {
  readonly known: readonly DayFigure[];
  /** From the last known figure to the goal on the deadline. */
  readonly needed: readonly DayFigure[];
  readonly goal: number;
}

/** How far a target is, and whether the pace will do. */
export interface TargetStanding {
  readonly target: Target;
  /** The goal in people. */
  readonly goal: Figure;
  /** What is left: REKAM_TARGET_GAP or IKD_TARGET_GAP. */
  readonly gap: Figure;
  /** TARGET_LAJU; refused when the deadline has passed. */
  readonly needed: Figure;
  /** What the sheets saw a day. */
  readonly observed: Maybe<{ readonly pace: Pace; readonly best: DayFigure }>;
  /** TARGET_STATUS. */
  readonly status: Maybe<Figure<string>>;
  readonly burnUp: BurnUp;
}

export interface PerekamanStanding {
  readonly sheets: readonly string[];
  /** The period of the figures, as `2023-S1`. */
  readonly period?: string;
  readonly recorded: number;
  readonly required: number;
  /** REKAM_PERSEN. */
  readonly coverage: Figure;
  /** REKAM_SISA; below zero where more are recorded than required. */
  readonly left: Figure;
  /** People not yet recorded where some areas have more recorded than required: those do not make up for the others. */
  readonly backlog?: { readonly people: number; readonly areas: number };
  readonly target: Maybe<TargetStanding>;
}

export interface IkdStanding {
  readonly sheets: readonly string[];
  readonly period?: string;
  readonly active: number;
  /** The base that every percentage is of. Without a name the sheet does not say what it counts. */
  readonly base: { readonly name?: BaseName; readonly value: number };
  /** IKD_PERSEN. */
  readonly share: Figure;
  /** Its attainment is IKD_CAPAIAN: another percentage than the share. */
  readonly target: Maybe<TargetStanding & { readonly attainment: Figure }>;
}

export interface CetakStanding {
  readonly sheets: readonly string[];
  readonly printers?: {
    readonly working: number;
    readonly weak: number;
    readonly broken: number;
    readonly inRepair: number;
    readonly lost: number;
  };
  /** CETAK_KAPASITAS, cards a working day. */
  readonly capacity: Maybe<Figure>;
  /** The days that the limits are compared over. */
  readonly period?: { readonly until: Serial; readonly workingDays: Figure };
  /** CETAK_BATAS over the period: cards, and what stops the office there. */
  readonly limit: Maybe<Figure<readonly [cards: number, by: string]>>;
}

/** Where the office stands on a day. */
export interface Standing {
  /** The day it is about: as asked for, else the last day in the sheets. */
  readonly asOf?: Serial;
  /** The day on which it is read, where that is known. */
  readonly today?: Serial;
  /** The day of a row that is left out because its year is probably mistyped. */
  readonly oddDay?: Serial;
  readonly blanko: Maybe<BlankoStanding>;
  readonly perekaman: Maybe<PerekamanStanding>;
  readonly ikd: Maybe<IkdStanding>;
  readonly cetak: Maybe<CetakStanding>;
  readonly remarks: readonly Remark[];
}
