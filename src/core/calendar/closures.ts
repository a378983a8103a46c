import { isCellError, type Cell, type Range } from "../cells/cell";
import { headerFor } from "../cells/header";
import type { MisreadCell } from "../cells/misread";
import { isDash, isErrorText, plain } from "../cells/plain";
import { readDate } from "../cells/readDate";
import { doubt, isBlank, isDoubt, notAmong, settle, type Doubt } from "../cells/reading";
import { at, fault, type Fault } from "../fault";
import type { Serial } from "./civil";
import { DECREED_DAYS, DECREES } from "./decrees";

/**
 * The days on which an office is closed, or open although its week says closed.
 *
 * `decrees`: the bundled national holidays and joint leave. `own`: the user's list, which replaces them. `none`: only the
 * week counts. Make one with `makeClosures`, which sorts the days and drops repeats.
 */
export interface Closures {
  readonly source: "decrees" | "own" | "none";
  readonly closed: readonly Serial[];
  /** Days opened extra (*buka ekstra*). A day that is also closed counts as open: opening it was the later decision. */
  readonly opened: readonly Serial[];
  /** The years with a known decree; empty unless the source is the decrees. */
  readonly years: readonly number[];
}

export function makeClosures(
  source: Closures["source"],
  closed: readonly Serial[],
  opened: readonly Serial[] = [],
  years: readonly number[] = [],
): Closures {
  return { source, closed: sortedOnce(closed), opened: sortedOnce(opened), years };
}

/** The national holidays and joint leave of the years in `DECREES`. */
export const DECREED: Closures = makeClosures(
  "decrees",
  DECREED_DAYS.map((day) => day.serial),
  [],
  DECREES.map((decree) => decree.year),
);

/** No closures at all: the week alone decides. */
export const NO_CLOSURES: Closures = makeClosures("none", []);

function sortedOnce(days: readonly Serial[]): readonly Serial[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The kinds of day in the *jenis* column, and whether each opens or closes the day. */
const KINDS_OF_DAY = {
  "libur nasional": "closed",
  "cuti bersama": "closed",
  "libur daerah": "closed",
  "buka ekstra": "opened",
} as const;
const KINDS = Object.keys(KINDS_OF_DAY);
/** Written without spaces. */
const EFFECT: ReadonlyMap<string, "closed" | "opened"> = new Map(
  Object.entries(KINDS_OF_DAY).map(([kind, effect]) => [kind.replace(/ /g, ""), effect]),
);

/** A day of the list, with the place to name when it cannot be used. */
interface Entry {
  readonly date: Cell;
  readonly kind: Cell;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the argument *libur*.
 *
 * Left out, blank or zero: the bundled decrees. The text TANPA: none. Otherwise the first column holds days that replace
 * the decrees, and a second column *jenis* may say "libur nasional", "cuti bersama", "libur daerah" or "buka ekstra", which
 * opens the day; without it the day is closed. A single row of dates is a list as well. Blank cells and a header in the
 * first row are skipped.
 */
export function readClosures(range: Range | undefined): Closures | MisreadCell {
  if (range === undefined) return DECREED;
  if (isWithout(range)) return NO_CLOSURES;

  const entries = isWide(range) ? acrossRow(range[0] ?? []) : downColumn(range);
  const single = range.length === 1 && range[0]?.length === 1;
  const closed: Serial[] = [];
  const opened: Serial[] = [];
  let first = !single;
  for (const entry of entries) {
    const mayBeHeader = first;
    first = false;
    const day = settle(readDate(entry.date));
    if (isBlank(day) || (mayBeHeader && isHeader(entry.date))) continue;
    if (isDoubt(day)) return { doubt: day, row: entry.row, column: entry.column };
    const effect = readEffect(entry.kind);
    if (isDoubt(effect)) return { doubt: effect, row: entry.row, column: entry.column + 1 };
    (effect === "closed" ? closed : opened).push(day);
  }
  return closed.length + opened.length === 0 ? DECREED : makeClosures("own", closed, opened);
}

/** The argument *libur* of a function, refused with its row where a day cannot be read. */
export function readOwnClosures(range: Range | undefined, param: string): Closures | Fault {
  const closures = readClosures(range);
  return "doubt" in closures ? at(fault("CELL", closures.doubt), { param, row: closures.row }) : closures;
}

/** True when the only thing written in the range is TANPA. */
function isWithout(range: Range): boolean {
  let found = false;
  for (const row of range) {
    for (const cell of row) {
      if (cell === 0 || isBlank(readDate(cell))) continue;
      if (found || typeof cell !== "string" || plain(cell).toUpperCase() !== "TANPA") return false;
      found = true;
    }
  }
  return found;
}

/** A single row is a list of days from left to right, unless its second cell is the kind of the first. */
function isWide(range: Range): boolean {
  const [row = []] = range;
  if (range.length !== 1 || row.length < 2) return false;
  if (row.length === 2) return typeof settle(readDate(row[1])) === "number";
  return typeof row[1] !== "string" || isBlank(readDate(row[1])) || isDoubt(readEffect(row[1]));
}

function acrossRow(cells: readonly Cell[]): Entry[] {
  return cells.map((date, i) => ({ date, kind: undefined, row: 1, column: i + 1 }));
}

function* downColumn(range: Range): Generator<Entry> {
  for (let i = 0; i < range.length; i++) yield { date: range[i]?.[0], kind: range[i]?.[1], row: i + 1, column: 1 };
}

/** Only the words of a header: a day without its year, for example, is refused and not skipped. */
const isHeader = headerFor(readDate);

function readEffect(cell: Cell): "closed" | "opened" | Doubt {
  if (cell === null || cell === undefined || cell === 0) return "closed";
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const text = plain(String(cell));
  if (text === "" || isDash(text)) return "closed";
  if (isErrorText(text)) return doubt("ERROR_CELL", text.toUpperCase());
  return EFFECT.get(text.toLowerCase().replace(/[ _-]/g, "")) ?? notAmong(KINDS, cell);
}
