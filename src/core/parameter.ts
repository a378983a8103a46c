import type { Cell, Range } from "./cells/cell";
import { isCellError } from "./cells/cell";
import { headerFor } from "./cells/header";
import { isDash, plain } from "./cells/plain";
import { readCount, readGivenRate, readRate, readShare, readSignedCount } from "./cells/readNumber";
import { readDate, readWorkday } from "./cells/readDate";
import { doubt, EMPTY, isDoubt, settle, type Doubt, type Reading } from "./cells/reading";
import { readOwnClosures, type Closures } from "./calendar/closures";
import { readWeek, type Week } from "./calendar/week";
import type { Fault } from "./fault";
import { readBirthdays, type Birthdays } from "./people/seventeenthBirthdays";
import {
  readFigures,
  readOneCount,
  readParts,
  readRates,
  readSeries,
  readSeriesOrRate,
  type Series,
} from "./series/readSeries";
import { readAgenda, type DemandEvent } from "./stock/agenda";
import { readReceipts, type Receipt } from "./stock/receipts";
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
  | "agenda"
  | "daftar"
  | "argumen";

/** A parameter with one value for each call, or for each row of a spill. */
export interface ScalarParam<T> extends ParamText {
  readonly kind: Kind;
  readonly whole: false;
  readonly optional: boolean;
  /** An optional parameter whose blank or zero cell is a limit of zero instead of "not given". */
  readonly zeroCounts: boolean;
  readonly fallback?: T;
  readonly read: (cell: Cell) => Reading<T>;
  /** The value of a blank cell; a parameter without it refuses blanks. */
  readonly blank?: T;
  /** Whether this cell, first in a range, is the column's header. */
  readonly isHeader: (cell: Cell) => boolean;
}

/** A parameter that is one range, however many cells it has: a series, a plan, a list of days off. */
export interface RangeParam<T> extends ParamText {
  readonly kind: Kind;
  readonly whole: true;
  readonly optional: boolean;
  /** Reads the range once per call, without its header; `undefined` is an omitted argument. */
  readonly read: ReadRange<T>;
  /** Whether this cell, first in the range, is its header. */
  readonly isHeader: (cell: Cell) => boolean;
}

type ReadRange<T> = (range: Range | undefined, param: string) => T | Fault;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of parameters mixes every type of value
export type Param = ScalarParam<any> | RangeParam<any>;
export type Params = Readonly<Record<string, Param>>;

/** What an indicator's `compute` receives, by parameter name. */
export type Scalars<P extends Params> = {
  [K in keyof P as P[K] extends ScalarParam<unknown> ? K : never]: P[K] extends ScalarParam<infer T> ? T : never;
};

/** What an indicator's `prepare` receives, by parameter name: what was read, or why it cannot be read. */
export type Ranges<P extends Params> = {
  [K in keyof P as P[K] extends RangeParam<unknown> ? K : never]: P[K] extends RangeParam<infer T> ? T | Fault : never;
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
/** A count without which there is no answer: with a blank as 0, the result would look like one. */
export const jumlahTerisi = scalar("jumlah", readCount);
/** A count that may be below zero. */
export const selisih = scalar("selisih", readSignedCount, { blank: 0 });
/** A rate such as cards a day; decimals are normal, a blank cell counts as 0. */
export const laju = scalar("laju", readGivenRate, { blank: 0 });
/** A figure of any kind, zero or more. */
export const besaran = scalar("laju", readRate, { blank: 0 });
/** A share, 25% or 0,25. Zero counts as blank, also when written as a text. */
export const pecahan = scalar<number>("pecahan", (cell) => {
  const share = readShare(cell);
  return settle(share) === 0 ? EMPTY : share;
});
/** A day that an office's figures or plans can have. */
export const tanggalKantor = scalar("tanggal", readWorkday);
/** Any day, such as one of birth. */
export const tanggal = scalar("tanggal", readDate);
/** A word or code as it stands. */
export const teks = scalar<string>("teks", readWord);
/** The working week: 5, 6 or seven characters from Monday on. */
export const hariKerja = scalar<Week>("hari kerja", readWeek);

/** A cell handed over untouched, in a wrapper that cannot be mistaken for a reading. */
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
/** A code of a government area. */
export const kode = raw("teks");
/** Any cell that may hold a number, with whatever is wrong with it. */
export const angka = raw("angka");

function whole<T>(kind: Kind, read: ReadRange<T>, readCell: (cell: Cell) => Reading<unknown> = readWord) {
  return (text: ParamText): RangeParam<T> => ({
    ...text,
    kind,
    whole: true,
    optional: false,
    read,
    isHeader: headerFor(readCell),
  });
}
/** One count for a call that answers a whole range. */
export const satuJumlah = whole<number>("jumlah", readOneCount, readCount);
/** A series, one cell per day or per session. */
export const deret = whole<Series>("deret", readSeries, readCount);
/** A column of figures of any kind. */
export const deretAngka = whole<Series>("deret", readFigures, readCount);
/** A column of rates. */
export const deretLaju = whole<Series>("deret", readRates, readCount);
/** The parts of a total, or the needs of several places. */
export const rincian = whole<Series>("deret", readParts, readCount);
/** One daily figure, or the series that it averages. */
export const deretAtauLaju = whole<Series | number>("deret", readSeriesOrRate, readCount);
/** The column that a cell comes from, untouched: the other cells show how its author writes numbers. */
export const kolomAsal = whole<Range | undefined>("deret", (range) => range, readCount);
/** A range beside a series: the status of each day, or its opening stock. */
export const statusHari = whole<Range | undefined>("status", (range) => range);
/** A list of days off, or TANPA; left out, the decrees. */
export const libur = whole<Closures>("libur", readOwnClosures, readDate);
/** Two columns: day and quantity, by day. */
export const rencana = whole<readonly Receipt[]>("rencana", readReceipts, readDate);
/** Three columns: first day, last day and factor. */
export const agenda = whole<readonly DemandEvent[]>("agenda", readAgenda, readDate);
/** A list of days of birth. */
export const daftarLahir = whole<Birthdays>("daftar", readBirthdays, readDate);
/** Any argument of another function. */
export const argumen = whole<Range | undefined>("argumen", (range) => range);

/** The same parameter, which asks about values that are hardly ever meant instead of computing with them. */
export function asking<T extends ScalarParam<number> | ScalarParam<number | undefined>>(
  param: T,
  ask: (value: number, found: Cell) => Doubt | undefined,
): T {
  const read = (cell: Cell) => {
    const reading = param.read(cell);
    const value = isDoubt(reading) ? settle(reading as Doubt) : reading;
    return typeof value === "number" ? (ask(value, cell) ?? reading) : reading;
  };
  return { ...param, read };
}

/** The same parameter, which may be left out; a blank or zero cell then means `fallback`. */
export function optional<T>(param: ScalarParam<T>): ScalarParam<T | undefined>;
export function optional<T>(param: ScalarParam<T>, fallback: T): ScalarParam<T>;
export function optional<T>(param: RangeParam<T>): RangeParam<T>;
export function optional(param: Param, fallback?: unknown): Param {
  return { ...param, optional: true, ...(fallback === undefined ? {} : { fallback }) } as Param;
}

/** The same parameter as a limit: if left out there is no limit; a blank or zero cell is a limit of zero. */
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
