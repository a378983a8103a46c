import { calendar, type Calendar } from "../core/calendar/calendar";
import { civilOf, daysInMonth, serialOf, weekdayOf, type Serial } from "../core/calendar/civil";
import { SIX_DAYS } from "../core/calendar/week";
import type { Cell } from "../core/cells/cell";
import { readWorkday } from "../core/cells/readDate";
import { settle } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import type { NoNewMonth } from "../contract/newMonth";
import { monthIn, type Month } from "./monthText";

/** The rows of a sheet with one day each, from the first to the last. */
export interface DayRows {
  readonly column: number;
  readonly first: number;
  readonly days: readonly Serial[];
  /** Days as dates, or as plain day numbers. */
  readonly as: "date" | "number";
  readonly month: Month;
}

/** The fewest rows of a list of days. */
const FEWEST = 5;

/** Finds the rows of days, or the reason why there are none. */
export function dayRowsIn(sheet: SheetCells): DayRows | NoNewMonth {
  const width = Math.max(0, ...sheet.cells.map((line) => line.length));
  let best: DayRows | undefined;
  let hasNoMonth = false;
  for (let column = 0; column < width; column++)
    for (const run of runsIn(sheet, column)) {
      if (run.length < FEWEST || run.length <= (best?.days.length ?? 0)) continue;
      const [{ row, day, as }] = run as [Dated, ...Dated[]];
      const month = as === "date" ? civilOf(day) : saidMonth(sheet);
      if (!month) hasNoMonth = true;
      else
        best = {
          column,
          first: row,
          days: run.map((one) => serialIn(one, month)),
          as,
          month: { year: month.year, month: month.month },
        };
    }
  if (!best) return hasNoMonth ? "NO_MONTH" : "NO_DAYS";
  return faultIn(sheet, best) ?? best;
}

interface Dated {
  readonly row: number;
  readonly day: number;
  readonly as: DayRows["as"];
}

const serialIn = ({ day, as }: Dated, { year, month }: Month): Serial =>
  as === "date" ? day : serialOf({ year, month, day });

/** Runs of consecutive days of one month, downwards. */
function runsIn({ cells }: SheetCells, column: number): readonly (readonly Dated[])[] {
  const runs: Dated[][] = [];
  cells.forEach((line, row) => {
    const found = dayOf(line[column]);
    const last = runs.at(-1)?.at(-1);
    if (!found) return;
    const dated = { row, ...found };
    const follows = last?.row === row - 1 && last.as === dated.as && last.day < dated.day && isSameMonth(last, dated);
    if (follows) runs.at(-1)?.push(dated);
    else runs.push([dated]);
  });
  return runs.filter((run) => run[0]?.as === "date" || isDayNumbers(cells, column, run));
}

function dayOf(cell: Cell): Pick<Dated, "day" | "as"> | undefined {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= 31) return { day: cell, as: "number" };
  const day = settle(readWorkday(cell));
  return typeof day === "number" ? { day: Math.floor(day), as: "date" } : undefined;
}

function isSameMonth(one: Dated, other: Dated): boolean {
  if (one.as === "number") return true;
  const [a, b] = [civilOf(one.day), civilOf(other.day)];
  return a.year === b.year && a.month === b.month;
}

/** True for numbers from 1 on under a header about days; other numbers only count rows. */
function isDayNumbers(cells: SheetCells["cells"], column: number, [first]: readonly Dated[]): boolean {
  if (!first) return false;
  return [1, 2, 3].some((up) => /^\s*(tanggal|tgl|hari)\b/i.test(textOf(cells[first.row - up]?.[column])));
}

const textOf = (cell: Cell) => (typeof cell === "string" ? cell : "");

/** The year may be in a separate cell. */
const said = (cell: Cell) =>
  typeof cell === "number" && cell >= 2000 && cell < 2100 && Number.isInteger(cell) ? String(cell) : textOf(cell);

/** The month that a title or the sheet's name states. */
function saidMonth({ name, cells }: SheetCells): Month | undefined {
  const texts = [...cells.slice(0, 12).flat().map(said), name];
  const year = texts.map((text) => /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]).find((found) => found !== undefined);
  for (const text of texts) {
    const found = monthIn(text);
    const of = found?.year ?? (year === undefined ? undefined : Number(year));
    if (found && of !== undefined) return { year: of, month: found.month };
  }
  return undefined;
}

/**
 * A single day elsewhere in the column is a title or the date of a signature; several, or one right after the rows, are days
 * too.
 */
function faultIn({ cells }: SheetCells, { column, first, days, as, month }: DayRows): NoNewMonth | undefined {
  const known = new Set(days);
  const end = first + days.length;
  const others = cells.flatMap((line, row) => {
    const found = dayOf(line[column]);
    if (found?.as !== as || (row >= first && row < end)) return [];
    if (as === "number") return row === end ? [{ row, day: serialOf({ ...month, day: found.day }) }] : [];
    const at = civilOf(found.day);
    return at.year === month.year && at.month === month.month ? [{ row, day: found.day }] : [];
  });
  if (others.length < 2 && !others.some(({ row }) => row === end)) return undefined;
  return others.some(({ day }) => known.has(day)) ? "SEVERAL_PER_DAY" : "DAYS_APART";
}

/** All days of a month, or its working days, like the list of another month. */
export function daysLater(
  { days, month }: DayRows,
  to: Month,
  office: Calendar,
): { readonly days: readonly Serial[]; readonly isWorking: boolean } {
  const own = daysInMonth(month.year, month.month);
  const isSixDays = !days.some((day) => weekdayOf(day) === 6) && days.some((day) => weekdayOf(day) === 5);
  const used = isSixDays ? calendar(SIX_DAYS, office.closures) : office;
  const isWorking = days.length < own && days.every((day) => used.isOpen(day));
  const all = Array.from({ length: daysInMonth(to.year, to.month) }, (_day, n) => serialOf({ ...to, day: n + 1 }));
  return { days: isWorking ? all.filter((day) => used.isOpen(day)) : all, isWorking };
}
