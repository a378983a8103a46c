import type { Serial } from "../core/calendar/civil";
import type { Argument } from "../core/evaluate";
import type { Fault } from "../core/fault";
import type { AnyIndicator } from "../core/indicator";
import type { Remark } from "./remark";
import type { Words } from "../core/words";

/** A call of a public function. It is enough to explain a figure in the pane and to type it into a cell. */
export interface Call {
  readonly of: AnyIndicator;
  readonly args: readonly Argument[];
}

/** The answer of a call. Every figure of a standing is one, so that it is the same here and in a cell. */
export interface Figure<T = number> {
  readonly call: Call;
  readonly answer: T | Fault;
}

/** Something that was looked for. */
export interface Wanted {
  /** The kind of sheet, by its usual name. */
  readonly title: Words;
  /** Headers of its columns, as the template writes them; any one of them would do. */
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
  /** The sheet is there, but it has none of these columns, or no figure in them. */
  | { readonly missing: "COLUMN"; readonly lookedFor: readonly Wanted[]; readonly sheet: string }
  /** The titles name more than one office; their figures must not be added up. */
  | { readonly missing: "OFFICES"; readonly offices: readonly OfficeSheets[] }
  /** The rows of a sheet are shares of several bases, which must not be added up. */
  | { readonly missing: "BASES"; readonly bases: readonly BaseName[]; readonly sheet: string }
  /** Two sheets list different areas of the office, so their people must not be compared. */
  | { readonly missing: "AREAS"; readonly sheets: readonly [string, string] }
  /** A column of daily results only rises, so it holds running totals. */
  | { readonly missing: "CUMULATIVE"; readonly column: string; readonly sheet: string }
  /** No row can be dated. */
  | { readonly missing: "DAY"; readonly sheet?: string }
  /** No target is known for this year. */
  | { readonly missing: "TARGET"; readonly year?: number }
  /** A figure that it depends on was refused. */
  | { readonly missing: "REFUSED"; readonly figure: Figure }
  /** A setting that no sheet has. */
  | { readonly missing: "SETTING"; readonly setting: "LEAD_TIME" | "PRINTER_CAPACITY" };

export type Maybe<T> = T | Missing;

export function isMissing(part: object): part is Missing {
  return "missing" in part;
}

/** A figure per working day, with how it was found. */
export type Pace =
  | { readonly by: "AVERAGE"; readonly perDay: number; readonly figure: Figure }
  /** Everything done between two days, divided by the working days. */
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
  /** The factor on daily use. */
  readonly factor: number;
}

/** An event, and the cards that it takes beyond the usual use from the day of the stock on. */
export interface ComingEvent extends AgendaEvent {
  readonly extra?: number;
}

export interface DayFigure {
  readonly day: Serial;
  readonly value: number;
}

/** The stock day by day, up to the day on which it runs out. */
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
  /** The figure was written as approximate. */
  readonly approximate: boolean;
  readonly day: Serial;
  /** Use per working day. */
  readonly use: Maybe<Pace>;
  /** BLANKO_RUNWAY. */
  readonly runway: Maybe<Figure>;
  /** BLANKO_HABIS, with the recorded deliveries and the events to come. */
  readonly runsOut: Maybe<Figure>;
  /** Events that are not over, the first to begin first. */
  readonly events: readonly ComingEvent[];
  /** BLANKO_HABIS without the events, if they change the day. */
  readonly withoutEvents?: Figure;
  /**
   * The days between which it runs out in eight of ten cases; without a last one it may last for more than two years.
   * `spread` is how far use may be off either way, in cards per working day.
   */
  readonly range?: { readonly from: Figure; readonly to?: Figure; readonly spread: number };
  /** The error, in working days, of a forecast from 20 counted days ago; above zero if the cards went faster. */
  readonly missed?: number;
  readonly receipts: readonly Receipt[];
  /** The next delivery, if the stock does not last until it: working days without cards, and the quota that would last. */
  readonly gap?: { readonly receipt: Receipt; readonly daysWithout: Figure; readonly quota: Figure };
  /** If cards are rationed: cards printed per day in that time, over how many days, and BLANKO_HABIS at that rate. */
  readonly quota?: { readonly perDay: number; readonly days: number; readonly runsOut: Figure };
  /** Cards that rationed, sold-out, closed and disturbed days of the last four weeks probably left unprinted. */
  readonly unmet?: { readonly days: number; readonly cards: number; readonly from: Serial; readonly to: Serial };
  readonly request: Maybe<RequestStanding>;
  readonly line: DepletionLine;
}

/** The inputs of the number of cards to ask for. */
export interface Need {
  readonly printReady: number;
  /** Cards printed a day, without those spoiled. */
  readonly perDay: number;
  readonly firstPrints: number;
  /** True if `perDay` holds reprints only; false if it is the whole use, first prints included. */
  readonly reprintsApart: boolean;
  /** Share spoiled while printing, if known. */
  readonly spoiled?: number;
}

export interface RequestStanding {
  readonly need: Need;
  /** BLANKO_USULAN. */
  readonly cards: Figure;
  /** Working days from request to delivery; `measured` if taken from the receipts. */
  readonly lead?: { readonly days: number; readonly measured: boolean; readonly deviation?: number };
  /** Working days that the delivery should last; none if nothing is used daily. */
  readonly coverDays?: number;
  /** BLANKO_AMAN: safety stock, if use or waiting time varies. */
  readonly reserve?: Figure;
  /** BLANKO_TITIK_PESAN: ask when no more than this is left. */
  readonly reorderPoint?: Figure;
  /** BLANKO_HABIS of what lies above the reorder point: the last day to ask. */
  readonly askBy?: Figure;
}

export type BaseName = "rekam" | "wajib" | "penduduk";

/** The goal, its deadline, and its source. */
export interface Target {
  readonly indicator: "perekaman" | "ikd";
  readonly year: number;
  /** A share of the base, or a number of people. */
  readonly goal: { readonly share: number } | { readonly people: number };
  readonly base?: BaseName;
  readonly deadline: Serial;
  /** Who published it, or the letter that states it. */
  readonly source?: Words;
  readonly from: "SHEET" | "SETTINGS" | "PUBLISHED";
}

/** Results day by day up to the goal. */
export interface BurnUp {
  readonly known: readonly DayFigure[];
  /** From the last known figure to the goal on the deadline. */
  readonly needed: readonly DayFigure[];
  readonly goal: number;
}

/** How far away a target is, and whether the pace is enough. */
export interface TargetStanding {
  readonly target: Target;
  /** The goal in people. */
  readonly goal: Figure;
  /** What is left: REKAM_TARGET_GAP or IKD_TARGET_GAP. */
  readonly gap: Figure;
  /** TARGET_LAJU; refused when the deadline has passed. */
  readonly needed: Figure;
  /** The daily results in the sheets. */
  readonly observed: Maybe<{ readonly pace: Pace; readonly best: DayFigure }>;
  /** TARGET_STATUS. */
  readonly status: Maybe<Figure<string>>;
  readonly burnUp: BurnUp;
}

/** How many of its people an area has reached. */
export interface AreaShare {
  readonly area: string;
  readonly done: number;
  readonly base: number;
  /** People missing for the target's share of the base. */
  readonly gap?: number;
}

export interface PerekamanStanding {
  readonly sheets: readonly string[];
  /** The period of the figures, such as `2023-S1`. */
  readonly period?: string;
  readonly recorded: number;
  readonly required: number;
  /** REKAM_PERSEN. */
  readonly coverage: Figure;
  /** REKAM_SISA; below zero if more are recorded than required. */
  readonly left: Figure;
  /** People not yet recorded, if some areas have more recorded than required: a surplus there does not offset the others. */
  readonly backlog?: { readonly people: number; readonly areas: number };
  /** Recorded people by area, the lowest share first; empty if the sheet is not divided into areas. */
  readonly areas: readonly AreaShare[];
  readonly target: Maybe<TargetStanding>;
}

export interface IkdStanding {
  readonly sheets: readonly string[];
  readonly period?: string;
  readonly active: number;
  /** The base of every percentage. It has no name if the sheet does not say what it counts. */
  readonly base: { readonly name?: BaseName; readonly value: number };
  /** IKD_PERSEN. */
  readonly share: Figure;
  /** Active identities by area, the lowest share of the base first; empty if the sheet has no base for its areas. */
  readonly areas: readonly AreaShare[];
  /** Its attainment is IKD_CAPAIAN, which is not the share. */
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
  /** The days over which the limits are compared. */
  readonly period?: { readonly until: Serial; readonly workingDays: Figure };
  /** CETAK_BATAS over the period: cards, and what limits the office. */
  readonly limit: Maybe<Figure<readonly [cards: number, by: string]>>;
}

/** Where the office stands on a day. */
export interface Standing {
  /** Its day: the one asked for, else the last day in the sheets. */
  readonly asOf?: Serial;
  /** The day on which it is read, if known. */
  readonly today?: Serial;
  /** The day of a row that is left out because its year is probably mistyped. */
  readonly oddDay?: Serial;
  readonly blanko: Maybe<BlankoStanding>;
  readonly perekaman: Maybe<PerekamanStanding>;
  readonly ikd: Maybe<IkdStanding>;
  readonly cetak: Maybe<CetakStanding>;
  /** Other documents that sheets count, each once. */
  readonly holdings?: readonly Holding[];
  readonly remarks: readonly Remark[];
}

/** A document beside the KTP-el, and who holds it. */
export interface Holding {
  readonly document: "kia" | "akta" | "aktaLahir" | "aktaMati" | "aktaKawin" | "aktaCerai" | "kk";
  readonly holders: number;
  /** Those who should hold it, if the sheet says. */
  readonly base?: number;
  /** CAKUPAN_PERSEN of that base. */
  readonly share?: Figure;
  readonly period?: string;
  readonly sheet: string;
}
