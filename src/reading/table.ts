import type { DoubtCode } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import type { Column } from "../sheets/sheetKind";
import type { DoubtLog } from "./doubtLog";
import type { Figures } from "./figures";
import type { Reader } from "./percentScale";
import type { RecognisedTable } from "./recognise/recognised";

/** What became of a cell when it was read. */
export const STATE = {
  /** Not read: the row is no data row. */
  SKIPPED: 0,
  BLANK: 1,
  /** A value, plain or with a harmless doubt. */
  VALUE: 2,
  /** A value the user wrote as approximate; rules on it warn at most. */
  APPROXIMATE: 3,
  /** No value to calculate with. */
  UNREADABLE: 4,
} as const;

/**
 * One column of a table, read once into numbers. `values[i]` belongs to the row `firstRow + i` of the sheet. Words are
 * numbered in the order they are first met, so that rules compare numbers only; identity numbers only where a relation
 * compares them, else `values` is empty.
 */
export interface TableColumn extends Reader {
  readonly key: string;
  readonly definition: Column;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly values: Figures;
  readonly states: Uint8Array;
  /** The words behind the numbers of a word column. */
  readonly words: readonly string[];
  /** Every doubt that some cell of the column raised. */
  readonly doubts: ReadonlySet<DoubtCode>;
  /** Rows whose cell was probably meant otherwise: thousands lost with their noughts, a name misspelt. `values` holds that. */
  readonly restored: readonly number[];
}

/** A recognised table whose cells have been read. */
export interface Table {
  readonly sheet: SheetCells;
  readonly found: RecognisedTable;
  /** What each row is, from the first row under the header on. */
  readonly roles: Uint8Array;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Every cell that is not plainly right, as its reader doubted it. */
  readonly doubts: DoubtLog;
  /** What can be worked out about a table, worked out when first asked for and kept with it: `table.once(isNewestFirst)`. */
  once<T>(make: (table: Table) => T): T;
  /** The same for what is worked out of a part of it: some columns by name, a relation. */
  once<K, T>(make: (table: Table, of: K) => T, of: K): T;
}

export function makeTable(parts: Omit<Table, "once">): Table {
  const known = new Map<unknown, Map<unknown, unknown>>();
  const table: Table = {
    ...parts,
    once<K, T>(make: (table: Table, of: K) => T, of?: K): T {
      const made = known.get(make) ?? new Map<unknown, unknown>();
      known.set(make, made);
      if (!made.has(of)) made.set(of, make(table, of as K));
      return made.get(of) as T;
    },
  };
  return table;
}

/** The columns of these keys that the sheet has. */
export function columnsOf(table: Table, keys: readonly string[]): TableColumn[] {
  return keys.flatMap((key) => table.columns.get(key) ?? []);
}

/** The columns of these keys, where the sheet has them all. */
export function allOf<const K extends readonly string[]>(
  { columns }: Table,
  ...keys: K
): { readonly [I in keyof K]: TableColumn } | undefined {
  const found = keys.map((key) => columns.get(key));
  return found.includes(undefined) ? undefined : (found as { readonly [I in keyof K]: TableColumn });
}

/** The table's column at a column of the sheet. */
export function columnAt({ columns }: Table, column: number): TableColumn {
  for (const candidate of columns.values()) if (candidate.column === column) return candidate;
  throw new Error("a finding outside the table's columns");
}

/** The header over a column, as the sheet writes it. */
export function headerOf({ found }: Table, { key }: TableColumn): string {
  return found.columns.find((column) => column.key === key)?.header ?? key;
}

/** The value of a row: 0 where an optional figure is blank, NaN where there is none to calculate with. */
export function valueOrZero(column: TableColumn, i: number): number {
  const state = column.states[i];
  if (state === STATE.VALUE || state === STATE.APPROXIMATE) return column.values[i] as number;
  return state === STATE.BLANK ? 0 : Number.NaN;
}

/** The value of a row that has one; NaN for a blank and for what cannot be read. */
export function valueOrNaN(column: TableColumn, i: number): number {
  const state = column.states[i];
  return state === STATE.VALUE || state === STATE.APPROXIMATE ? (column.values[i] as number) : Number.NaN;
}

/** True where one of these figures was only written approximately. */
export function isApproximate(columns: readonly TableColumn[], i: number): boolean {
  return columns.some(({ states }) => states[i] === STATE.APPROXIMATE);
}

/** The word of a row in a word column; undefined where there is none. */
export function wordAt(column: TableColumn, i: number): string | undefined {
  return column.states[i] === STATE.VALUE ? column.words[column.values[i] as number] : undefined;
}
