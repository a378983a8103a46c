import { civilOf, weekdayOf, type Serial } from "../core/calendar/civil";
import { bareDay } from "../core/cells/bareText";
import type { Cell } from "../core/cells/cell";
import { swappedDay } from "../core/cells/dateOrder";
import { monthNamed } from "../core/cells/dateWords";
import { couldBeMonthFirst, readDate } from "../core/cells/readDate";
import { isDoubt } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import { readNik } from "../core/nik/readNik";
import { ROW, type RecognisedTable } from "./recognise/recognised";

/** Proof that some day of a column has its month first, and what follows for the other days. */
export interface MonthFirstProof {
  /** Ambiguous cells that their content proves to have the day first. */
  readonly settled: ReadonlySet<Cell>;
  /** True when no day of the column proves the day-first order, so all ambiguous days may be swapped. */
  readonly canTurn: boolean;
  /** True when no day is ambiguous: only the days that must be month-first are. */
  readonly isAlone: boolean;
  /** The meaning of each day where the order changed once and the working days of a daily sheet show where. */
  readonly meant: ReadonlyMap<Cell, Serial>;
}

/** A day of the column as read day-first; `turned` is the alternative, read month-first. */
interface Day {
  readonly i: number;
  readonly cell: Cell;
  readonly day: Serial;
  readonly turned: Serial | undefined;
}

/** Steps of at most this many days are those of a daily sheet. */
const DAILY_STEP = 5;
/** This many daily steps show an order if they are also this many times as many as in the other order. */
const STEPS = 3;
/** When day-first days are this many times as many, month-first days are exceptions and ambiguous days are day-first. */
const FAR_MORE = 2;
/** This many month-first days without a day-first day between them are rows pasted from elsewhere. */
const BLOCK = 2;

/** Rows searched for the order of the days or the title's month; a telling order shows early. */
const ROWS_LOOKED_AT = 4_096;

/**
 * Looks for a month-first day in a column of days; undefined if none is proven. All texts are read, and each birth date beside
 * its NIK; the rest only after a proof.
 */
export function monthFirstProof(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  key: string,
  column: number,
): MonthFirstProof | undefined {
  const nik = key === "lahir" ? found.columns.find((match) => match.key === "nik")?.column : undefined;
  const isDaily = found.kind.relations.some((relation) => relation.relation === "DAILY" && relation.date === key);
  const cellAt = (i: number): Cell => sheet.cells[i + found.firstRow]?.[column];
  const thirteenth = rowsOfMonthFirst(roles, cellAt);
  const looked = nik === undefined && thirteenth.length === 0 ? (isDaily ? ROWS_LOOKED_AT : 0) : roles.length;
  const prove = (rows: number) => {
    const days = daysIn(roles, cellAt, rows);
    const either = days.filter(({ turned }) => turned !== undefined);
    const settled = new Set<Cell>();
    const byNik = new Set<Cell>();
    if (nik !== undefined) byIdentity(either, (i) => sheet.cells[i + found.firstRow]?.[nik], settled, byNik);
    const byMonth = isDaily ? byTitle(either, titleMonth(sheet, found), settled) : 0;
    const byOrder = isDaily ? stepsInOtherOrder(days) : 0;
    return { proofs: thirteenth.length + byNik.size + byMonth + byOrder, days, settled, byNik };
  };
  let proven = prove(looked);
  if (proven.proofs === 0) return undefined;
  if (looked < roles.length) proven = prove(roles.length);
  const { proofs, days, settled, byNik } = proven;
  const certain = days.filter(isCertain).length;
  if (certain >= FAR_MORE * proofs) settleOthers(days, thirteenth, byNik, settled);
  const isWhole = isDaily && thirteenth.length === 0 && byNik.size === 0 && settled.size === 0;
  return {
    settled,
    meant: isWhole ? meantByOrder(days) : new Map(),
    canTurn: certain === 0 && settled.size === 0,
    isAlone: days.every(({ cell, turned }) => turned === undefined || settled.has(cell)),
  };
}

/** True for a day that can only be day-first, or that names its month. */
const isCertain = ({ day, turned }: Day) => turned === undefined && civilOf(day).day > 12;

/** Rows of texts that can only be month-first days. */
function rowsOfMonthFirst(roles: Uint8Array, cellAt: (i: number) => Cell): readonly number[] {
  const rows: number[] = [];
  for (let i = 0; i < roles.length; i++) {
    const cell = roles[i] === ROW.DATA ? cellAt(i) : undefined;
    if (typeof cell !== "string" || !Number.isNaN(bareDay(cell))) continue;
    const reading = readDate(cell);
    if (isDoubt(reading) && reading.doubt === "MONTH_FIRST") rows.push(i);
  }
  return rows;
}

function daysIn(roles: Uint8Array, cellAt: (i: number) => Cell, rows: number): readonly Day[] {
  const days: Day[] = [];
  for (let i = 0; i < Math.min(rows, roles.length); i++) {
    const day = roles[i] === ROW.DATA ? dayOf(cellAt(i), i) : undefined;
    if (day) days.push(day);
  }
  return days;
}

/** A day written in digits, or one that Excel made from digits; undefined for anything else. */
function dayOf(cell: Cell, i: number): Day | undefined {
  if (typeof cell === "number") {
    const day = readDate(cell);
    return typeof day === "number" ? { i, cell, day, turned: swappedDay(day) } : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const reading = readDate(cell);
  if (!isDoubt(reading) || reading.doubt !== "TEXT_DATE" || reading.means === undefined) return undefined;
  if (!/^\D*\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?\d/.test(cell)) return undefined;
  const turned = couldBeMonthFirst(cell) ? swappedDay(reading.means) : undefined;
  return { i, cell, day: reading.means, turned };
}

/** Birth dates that their row's NIK gives in the other order. Those that it gives in this order are settled. */
function byIdentity(either: readonly Day[], nikAt: (i: number) => Cell, settled: Set<Cell>, turned: Set<Cell>): void {
  for (const { i, cell, day } of either) {
    const read = readNik(nikAt(i));
    if (typeof read === "string") continue;
    const written = civilOf(day);
    if (read.birth.year !== written.year % 100) continue;
    if (read.birth.day === written.day && read.birth.month === written.month) settled.add(cell);
    else if (read.birth.day === written.month && read.birth.month === written.day) turned.add(cell);
  }
}

interface TitleMonth {
  readonly year: number;
  readonly month: number;
}

/** Rows above a header that may name the month of its days. */
const TITLE_ROWS = 6;

/** Days of a daily sheet that fall in the month of the title when swapped, if most do. */
function byTitle(either: readonly Day[], month: TitleMonth | undefined, settled: Set<Cell>): number {
  if (month === undefined) return 0;
  const inMonth = (day: Serial) => civilOf(day).year === month.year && civilOf(day).month === month.month;
  const turned = either.filter(({ turned }) => inMonth(turned as Serial)).length;
  if (turned * 2 <= either.length) return 0;
  for (const { cell, day } of either) if (inMonth(day)) settled.add(cell);
  return turned;
}

function titleMonth({ cells, name }: SheetCells, { headerRow }: RecognisedTable): TitleMonth | undefined {
  const above = cells.slice(Math.max(0, headerRow - TITLE_ROWS), headerRow).flat();
  for (const text of [...above.reverse(), name]) {
    if (typeof text !== "string") continue;
    for (const [, word = "", year] of text.toLowerCase().matchAll(/([a-z]{3,})[-. ]*(?:tahun )?((?:19|20)\d{2})/g)) {
      const month = monthNamed(word);
      if (month !== undefined) return { month, year: Number(year) };
    }
  }
  return undefined;
}

/** The number of steps that are daily when swapped and avoid Sundays, where hardly any are as they stand; else 0. */
function stepsInOtherOrder(days: readonly Day[]): number {
  let asWritten = 0;
  let turned = 0;
  const either = days.filter((day) => day.turned !== undefined);
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (!before || (before.turned === undefined && day.turned === undefined)) continue;
    if (isDailyStep(before.day, day.day)) asWritten++;
    if (isDailyStep(before.turned ?? before.day, day.turned ?? day.day)) turned++;
  }
  if (turned < STEPS || turned < STEPS * asWritten) return 0;
  // Monthly reports on the first, or on any fixed day, look alike; swapped, they are not consecutive working days.
  const onSunday = (of: (day: Day) => Serial) => either.some((day) => weekdayOf(of(day)) === SUNDAY);
  return onSunday(({ day }) => day) && !onSunday((day) => day.turned as Serial) ? turned : 0;
}

/**
 * The meaning of the days in a column whose order changed once: at exactly one place, with enough steps on either side, the
 * change makes them consecutive working days. Empty if there is no such place or there are several.
 */
function meantByOrder(days: readonly Day[]): ReadonlyMap<Cell, Serial> {
  if (days.length > ROWS_LOOKED_AT) return new Map();
  const found: (readonly Serial[])[] = [];
  for (const turnedFirst of [true, false]) {
    const read = (cut: number) => days.map(({ day, turned }, at) => (at < cut === turnedFirst ? (turned ?? day) : day));
    const breaks = (serials: readonly Serial[]) =>
      serials.findIndex(
        (day, at) => weekdayOf(day) === SUNDAY || (at > 0 && !isDailyStep(serials[at - 1] as Serial, day)),
      );
    // A break in the first part stays a break for every later cut, so the search ends there.
    const first = days.map(({ day, turned }) => (turnedFirst ? (turned ?? day) : day));
    const last = breaks(first) < 0 ? days.length : breaks(first);
    for (let cut = STEPS; cut <= Math.min(last, days.length - STEPS); cut++) {
      const serials = read(cut);
      if (breaks(serials) < 0) found.push(serials);
    }
  }
  // A day that reads the same in both orders may be on either side of the cut.
  const [only] = found;
  const isOne = only !== undefined && found.every((other) => other.every((day, at) => day === only[at]));
  if (!isOne) return new Map();
  const meant = new Map<Cell, Serial>();
  for (const [at, { cell }] of days.entries()) {
    // If one text stands for two days, its meaning is unknown.
    if (meant.has(cell)) return new Map();
    meant.set(cell, only[at] as Serial);
  }
  return meant;
}

const SUNDAY = 6;

const isDailyStep = (before: Serial, day: Serial) => day > before && day - before <= DAILY_STEP;

/**
 * Settles the ambiguous days, except those that their NIK contradicts and those among month-first rows pasted from elsewhere.
 */
function settleOthers(
  days: readonly Day[],
  monthFirst: readonly number[],
  turnedByNik: ReadonlySet<Cell>,
  settled: Set<Cell>,
): void {
  const rows = [...days, ...monthFirst.map((i) => ({ i, day: undefined }))].sort((a, b) => a.i - b.i);
  let open: Cell[] = [];
  let others = 0;
  const endBlock = () => {
    if (others < BLOCK) for (const cell of open) if (!turnedByNik.has(cell)) settled.add(cell);
    open = [];
    others = 0;
  };
  for (const row of rows) {
    if (row.day === undefined) others++;
    else if (row.turned !== undefined) open.push(row.cell);
    else if (isCertain(row)) endBlock();
  }
  endBlock();
}
