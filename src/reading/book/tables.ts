import { ROW } from "../recognise/recognised";
import { mayBeOneCard } from "./cardOf";
import { mayBeOneOffice } from "./officeOf";
import { ROWS_PER_STEP } from "../slices";
import { STATE, type Table, type TableColumn, valueOrNaN, valueOrZero, wordAt } from "../table";

/** Tables of one kind, given by the name of the kind. */
export function tablesOf(tables: readonly Table[], kind: string): Table[] {
  return tables.filter(({ found }) => found.kind.name === kind);
}

/** Pairs each table of one kind with each of another, except where they name two different offices or cards. */
export function pairsOf(tables: readonly Table[], kind: string, other: string): [Table, Table][] {
  const others = tablesOf(tables, other);
  return tablesOf(tables, kind).flatMap((a) =>
    others.filter((b) => mayBeOneOffice(a, b) && mayBeOneCard(a, b)).map((b): [Table, Table] => [a, b]),
  );
}

/** Sums of figures by key, with the first row of each key. */
export type Sums = ReadonlyMap<number | string, { sum: number; row: number }>;

/** Sums columns by the value of a key column over the data rows. An unreadable part makes the sum NaN. */
export function* sumBy(table: Table, key: TableColumn, columns: readonly TableColumn[]): Generator<void, Sums> {
  const sums = new Map<number | string, { sum: number; row: number }>();
  for (let i = 0; i < table.roles.length; i++) {
    if (i % ROWS_PER_STEP === 0) yield;
    if (table.roles[i] !== ROW.DATA) continue;
    const value = key.definition.type.stored === "number" ? valueOrNaN(key, i) : wordAt(key, i)?.toLowerCase();
    if (value === undefined || Number.isNaN(value)) continue;
    const entry = sums.get(value) ?? { sum: 0, row: i };
    sums.set(value, entry);
    for (const column of columns) entry.sum += valueOrZero(column, i);
  }
  return sums;
}

/** True where a table covers one site and one kind of card, so that the rows of a day can be added up. */
export function isOneSite(table: Table): boolean {
  return ["lokasi", "unit", "jenis"].every((key) => (table.columns.get(key)?.words.length ?? 1) <= 1);
}

/** The last data row with a value in this column; -1 if there is none. */
export function lastRowWith(table: Table, column: TableColumn): number {
  for (let i = table.roles.length - 1; i >= 0; i--) {
    if (table.roles[i] === ROW.DATA && column.states[i] === STATE.VALUE) return i;
  }
  return -1;
}

/** The days of a table's data rows. */
function daysOf(table: Table): ReadonlySet<number> {
  const column = table.columns.get("tanggal");
  const days = new Set<number>();
  for (let i = 0; column && i < table.roles.length; i++) {
    const day = valueOrNaN(column, i);
    if (!Number.isNaN(day)) days.add(day);
  }
  return days;
}

/** True where no other table of its kind has any of its days, so that it is the office's only one. */
export function* standsAlone(table: Table, tables: readonly Table[]): Generator<void, boolean> {
  for (const other of tablesOf(tables, table.found.kind.name)) {
    if (other === table) continue;
    const own = table.once(daysOf);
    yield;
    const others = other.once(daysOf);
    yield;
    for (const day of others) if (own.has(day)) return false;
  }
  return true;
}

/** True where two tables agree on at least half of the days that both have. */
export function agreeOnMost(here: Sums, there: Sums, tolerance: number): boolean {
  let [shared, alike] = [0, 0];
  for (const [key, { sum }] of here) {
    const other = there.get(key)?.sum;
    if (other === undefined) continue;
    shared++;
    if (Math.abs(sum - other) <= tolerance) alike++;
  }
  return alike > 0 && 2 * alike >= shared;
}
