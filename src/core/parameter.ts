import type { Cell, Range } from "./cells/cell";
import { isCellError } from "./cells/cell";
import { mayBeHeader } from "./cells/headerText";
import { isDash, plain } from "./cells/plain";
import { readCount, readRate, readShare, readSignedCount } from "./cells/readNumber";
import { readDate } from "./cells/readDate";
import { doubt, EMPTY, isDoubt, settle, type DoubtCode, type Reading } from "./cells/reading";
import { readWeek, type Week } from "./calendar/week";
import type { Unit } from "./unit";
import type { Words } from "./words";

/** What the user is told about a parameter. The Indonesian name is the key in the entry. */
export interface ParamText {
  /** English name, UPPER_SNAKE's lower-case sister: `book_balance`. */
  readonly en: string;
  readonly says: Words;
  readonly unit?: Unit;
}

export type Kind =
  | "jumlah"
  | "selisih"
  | "laju"
  | "pecahan"
  | "tanggal"
  | "teks"
  | "nik"
  | "angka"
  | "hari kerja"
  | "deret"
  | "status"
  | "libur"
  | "rencana"
  | "argumen";

/** A parameter of which each call, or each row of a spill, gets one value. */
export interface ScalarParam<T> extends ParamText {
  readonly kind: Kind;
  readonly whole: false;
  readonly optional: boolean;
  /** An optional parameter whose blank or zero cell is a limit of zero instead of "not given". */
  readonly zeroCounts: boolean;
  readonly fallback?: T;
  readonly read: (cell: Cell) => Reading<T>;
  /** What a blank cell stands for; a parameter without it declines blanks. */
  readonly blank?: T;
  /** Whether this cell, standing first in a range, is the column's header. */
  readonly isHeader: (cell: Cell) => boolean;
}

/** A parameter that is one range however many cells it has: a series, a list of holidays. */
export interface RangeParam<T extends Range | undefined> extends ParamText {
  readonly kind: Kind;
  readonly whole: true;
  readonly optional: boolean;
  /** Never read: carries the type of what the indicator receives. */
  readonly receives?: T;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of parameters mixes every type of value
export type Param = ScalarParam<any> | RangeParam<any>;
export type Params = Readonly<Record<string, Param>>;

/** What an indicator's `compute` receives, by parameter name. */
export type Scalars<P extends Params> = {
  [K in keyof P as P[K] extends ScalarParam<unknown> ? K : never]: P[K] extends ScalarParam<infer T> ? T : never;
};

/** What an indicator's `prepare` receives, by parameter name. */
export type Ranges<P extends Params> = {
  [K in keyof P as P[K] extends RangeParam<Range | undefined> ? K : never]: P[K] extends RangeParam<infer T>
    ? T
    : never;
};

const UNREADABLE: ReadonlySet<DoubtCode> = new Set(["NOT_A_NUMBER", "NOT_A_DATE", "UNKNOWN_CHOICE", "BAD_WEEK"]);

/** A text that the reader can make nothing of; a doubtful number such as "4,091" is no header. */
const headerFor = (read: (cell: Cell) => Reading<unknown>) => (cell: Cell) => {
  if (typeof cell !== "string") return false;
  const reading = read(cell);
  return isDoubt(reading) && UNREADABLE.has(reading.doubt) && mayBeHeader(cell);
};
const hasNoDigit = (cell: Cell) =>
  typeof cell === "string" && !/\d/.test(cell) && !isDash(plain(cell)) && plain(cell) !== "";

function scalar<T>(kind: Kind, read: (cell: Cell) => Reading<T>, blank?: { readonly blank: T }) {
  return (text: ParamText): ScalarParam<T> => ({
    ...text,
    ...blank,
    kind,
    whole: false,
    optional: false,
    zeroCounts: false,
    read,
    isHeader: headerFor(read),
  });
}

/** A count of cards, people or days; a blank cell counts as 0. */
export const jumlah = scalar("jumlah", readCount, { blank: 0 });
/** A count that may be below zero. */
export const selisih = scalar("selisih", readSignedCount, { blank: 0 });
/** A rate such as cards a day; decimals are normal, a blank cell counts as 0. */
export const laju = scalar("laju", readRate, { blank: 0 });
/** A share, 25% or 0,25. Of zero it counts as blank, written as a text too. */
export const pecahan = scalar<number>("pecahan", (cell) => {
  const share = readShare(cell);
  return settle(share) === 0 ? EMPTY : share;
});
/** A day. */
export const tanggal = scalar("tanggal", readDate);
/** A word or code as it stands. */
export const teks = scalar<string>("teks", readWord);
/** The working week: 5, 6 or seven characters from Monday on. */
export const hariKerja = scalar<Week>("hari kerja", readWeek);

/** A cell handed over untouched, in a wrapper that no reading can be mistaken for. */
export interface RawCell {
  readonly cell: Cell;
}

function raw(kind: Kind) {
  return (text: ParamText): ScalarParam<RawCell> => ({
    ...scalar<RawCell>(kind, (cell) => ({ cell }))(text),
    isHeader: hasNoDigit,
  });
}

/** A NIK, as text: sixteen digits are more than Excel keeps in a number. */
export const nik = raw("nik");
/** Any cell that may hold a date, with whatever is wrong with it. */
export const tanggalTertulis = (text: ParamText): ScalarParam<RawCell> => ({
  ...raw("tanggal")(text),
  isHeader: headerFor(readDate),
});
/** Any cell that may hold a number, with whatever is wrong with it. */
export const angka = raw("angka");

function whole(kind: Kind) {
  return (text: ParamText): RangeParam<Range> => ({ ...text, kind, whole: true, optional: false });
}

/** A series, one cell per day or per row. */
export const deret = whole("deret");
/** A range beside a series: the status of each day, or its opening stock. */
export const statusHari = whole("status");
/** A list of days off, or TANPA. */
export const libur = whole("libur");
/** Two columns: day and quantity. */
export const rencana = whole("rencana");
/** Any argument of another function. */
export const argumen = whole("argumen");

/** The same parameter, which may be left out; a blank or zero cell then means `fallback`. */
export function optional<T>(param: ScalarParam<T>): ScalarParam<T | undefined>;
export function optional<T>(param: ScalarParam<T>, fallback: T): ScalarParam<T>;
export function optional(param: RangeParam<Range>): RangeParam<Range | undefined>;
export function optional(param: Param, fallback?: unknown): Param {
  return { ...param, optional: true, ...(fallback === undefined ? {} : { fallback }) } as Param;
}

/** The same parameter as a limit: left out there is no limit, a blank or zero cell is a limit of zero. */
export function limit(param: ScalarParam<number>): ScalarParam<number | undefined> {
  return { ...param, optional: true, zeroCounts: true };
}

function readWord(cell: Cell): Reading<string> {
  if (cell === 0 || cell === null || cell === undefined) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  if (typeof cell === "object" || (typeof cell === "number" && !Number.isFinite(cell)))
    return doubt("UNKNOWN_CHOICE", cell);
  const text = plain(String(cell));
  return text === "" ? EMPTY : text;
}
