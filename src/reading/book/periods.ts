import { daysInMonth, serialOf, type Serial } from "../../core/calendar/civil";
import { readDate } from "../../core/cells/readDate";
import { isBlank, isDoubt, settle } from "../../core/cells/reading";
import { periode } from "../../sheets/types";
import { columnsOf, type Table, valueOrNaN, wordAt } from "../table";

/** The period that figures describe. */
export interface Period {
  /** As the column type writes it: `2023-S1`, `2023-11`, `2023-11-13`. */
  readonly key: string;
  /** The last day of the period. */
  readonly end: Serial;
}

/** The period of a table's rows: from their own columns, else from the lines above the table. */
export function periodReader(table: Table): (i: number) => Period | undefined {
  const columns = columnsOf(table, ["periode", "tahun", "semester"]);
  const title = readTitle(table);
  const known = new Map<string, Period | undefined>();
  return (i) => {
    const written = columns.map(({ states, values }) => `${states[i]} ${values[i]}`).join("|");
    if (!known.has(written)) known.set(written, ownPeriod(table, i) ?? title);
    return known.get(written);
  };
}

function ownPeriod({ columns }: Table, i: number): Period | undefined {
  const [time, years, halves] = ["periode", "tahun", "semester"].map((key) => columns.get(key));
  const year = years ? valueOrNaN(years, i) : Number.NaN;
  const half = halves && wordAt(halves, i);
  const key = time && wordAt(time, i);
  if (key !== undefined) return periodOf(/^\d{2}$/.test(key) && !Number.isNaN(year) ? `${year}-${key}` : key);
  if (Number.isNaN(year)) return undefined;
  return periodOf(half === undefined ? String(year) : `${year}-S${half}`);
}

/** A period with its last day; undefined for a month without a year. */
export function periodOf(key: string): Period | undefined {
  const [, yearText, letter, part, day] = /^(\d{4})(?:-([ST])?(\d{1,2})(?:-(\d{2}))?)?$/.exec(key) ?? [];
  if (yearText === undefined) return undefined;
  const year = Number(yearText);
  const number = part === undefined ? 12 : Number(part);
  const month = letter === "S" ? number * 6 : letter === "T" ? number * 3 : number;
  return { key, end: serialOf({ year, month, day: day === undefined ? daysInMonth(year, month) : Number(day) }) };
}

/** Lines above a table that may state its period. */
const TITLE_ROWS = 6;
const PATTERNS: readonly RegExp[] = [
  /\b\d{1,2} [a-z]+ \d{4}\b/i,
  /\b(?:semester|smt) (?:i{1,2}|[12]) (?:tahun )?\d{4}\b/i,
  /\b(?:triwulan|tw) (?:i{1,3}|iv|[1-4]) (?:tahun )?\d{4}\b/i,
  /\b[a-z]+ (?:tahun )?\d{4}\b/i,
];

function readTitle({ sheet, found }: Table): Period | undefined {
  for (let row = found.headerRow - 1; row >= Math.max(0, found.headerRow - TITLE_ROWS); row--) {
    const texts = (sheet.cells[row] ?? []).filter((cell) => cell !== null && cell !== undefined && cell !== "");
    if (texts.length > 2) return undefined;
    for (const text of texts) {
      const period = typeof text === "string" ? periodIn(text) : undefined;
      if (period) return period;
    }
  }
  return undefined;
}

/** "KEADAAN 31 DESEMBER 2023", "SEMESTER II TAHUN 2022", "BULAN JUNI 2021". */
function periodIn(text: string): Period | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text.replace(/\s+/g, " "))?.[0];
    if (found === undefined) continue;
    const day = settle(readDate(found));
    if (typeof day === "number") return { key: isoKey(day), end: day };
    const key = periode.read(found);
    if (!isBlank(key) && !isDoubt(key)) return periodOf(key);
  }
  return undefined;
}

function isoKey(day: Serial): string {
  const key = periode.read(day);
  return typeof key === "string" ? key : String(day);
}
