import { fold } from "../../sheets/columnType";
import { ROW } from "../../reading/recognise/recognised";
import { columnsOf, STATE, valueOrNaN, wordAt, type Table, type TableColumn } from "../../reading/table";

/** The rows of a table by key. */
export interface KeyedRows {
  readonly rows: ReadonlyMap<string, number>;
  /** Rows whose key occurred before; the last one counts. */
  readonly repeated: number;
  /** The row in its own words; undefined for a person. */
  readonly label: (i: number) => string | undefined;
}

/** Column types that state a row's time. Two reports of the same areas differ only in these. */
const TIMES = ["periode", "tahun", "tanggal"];
const CODE = "kode wilayah";
const PERSON = "nik";

/** A code identifies rows if nearly all rows have one. */
const NEARLY_ALL = 0.8;

/**
 * The rows of two tables of one kind by key. In a daily sheet days are part of the key; elsewhere they only identify the
 * report. Codes are preferred to names, whose spelling varies.
 */
export function keyedRows(before: Table, after: Table): readonly [before: KeyedRows, after: KeyedRows] {
  const tables = [before, after];
  const keys = keyColumnsOf(after).filter((key) => tables.every(({ columns }) => columns.has(key)));
  const codes = keys.filter((key) => after.columns.get(key)?.definition.type.name === CODE);
  const haveCodes = codes.length > 0 && tables.every((table) => filledShare(table, codes) >= NEARLY_ALL);
  const names = keys.filter((key) => !codes.includes(key));
  const chosen = haveCodes ? codes : names.length > 0 ? names : codes;
  return [rowsBy(before, chosen, names), rowsBy(after, chosen, names)];
}

/** True where rows are days and not areas, people or things. */
export function isByDay({ found: { kind } }: Table): boolean {
  return kind.relations.some(({ relation }) => relation === "DAILY");
}

/** True where people are listed, who are never named. */
export function isByPerson({ columns }: Table): boolean {
  return [...columns.values()].some(({ definition }) => definition.type.name === PERSON);
}

function keyColumnsOf(table: Table): readonly string[] {
  const { relations, columns } = table.found.kind;
  const key = relations.flatMap((each) => (each.relation === "KEY" ? each.columns : []));
  const byDay = isByDay(table);
  return key.filter((name) => byDay || key.length === 1 || !TIMES.includes(columns[name]?.type.name ?? ""));
}

function filledShare(table: Table, keys: readonly string[]): number {
  const columns = columnsOf(table, keys);
  let rows = 0;
  let filled = 0;
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA) continue;
    rows++;
    if (columns.some(({ states }) => states[i] === STATE.VALUE)) filled++;
  }
  return rows === 0 ? 0 : filled / rows;
}

function rowsBy(table: Table, keys: readonly string[], names: readonly string[]): KeyedRows {
  const columns = columnsOf(table, keys);
  const rows = new Map<string, number>();
  let repeated = 0;
  for (let i = 0; i < table.roles.length; i++) {
    const role = table.roles[i];
    if (role !== ROW.DATA && role !== ROW.PARENT) continue;
    const said = columns.map((column) => partOf(table, column, i));
    if (said.every((part) => part === "")) continue;
    const key = said.join("|");
    if (rows.has(key)) repeated++;
    rows.set(key, i);
  }
  const shown = columnsOf(table, names.length > 0 ? names : keys);
  const label = (i: number) => {
    const words = shown.map((column) => wordAt(column, i) ?? "").filter((word) => word !== "");
    return isByPerson(table) || words.length === 0 ? undefined : words.join(", ");
  };
  return { rows, repeated, label };
}

function partOf(table: Table, column: TableColumn, i: number): string {
  const word = wordAt(column, i);
  if (word !== undefined && column.definition.type.stored === "word") return fold(word);
  const value = valueOrNaN(column, i);
  if (!Number.isNaN(value)) return String(value);
  // An identity number is compared but never stored.
  const cell = table.sheet.cells[table.found.firstRow + i]?.[column.column];
  return typeof cell === "string" ? fold(cell) : typeof cell === "number" ? String(cell) : "";
}
