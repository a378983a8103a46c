import type { DoubtCode } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import type { Column } from "../sheets/sheetKind";
import type { DoubtLog } from "./doubtLog";
import type { Figures } from "./figures";
import type { Reader } from "./percentScale";
import type { RecognisedTable } from "./recognise/recognised";

/** The result of reading a cell. */
export const STATE = {
  /** Not read, because the row is not a data row. */
  SKIPPED: 0,
  BLANK: 1,
  /** A value, plain or with a harmless doubt. */
  VALUE: 2,
  /** A value that the user wrote as approximate; rules report at most a warning on it. */
  APPROXIMATE: 3,
  /** No value to calculate with. */
  UNREADABLE: 4,
} as const;

/**
 * One column of a table, read once into numbers. `values[i]` belongs to the row `firstRow + i` of the sheet. Words are numbered
 * in the order they are first met, so that rules compare only numbers. For identity numbers `values` is empty unless a relation
 * compares them.
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
  /** All kinds of doubt that cells of the column raised. */
  readonly doubts: ReadonlySet<DoubtCode>;
  /**
   * Rows whose cell probably means something else: a count that lost its thousands, a misspelt name. `values` holds the
   * probable value.
   */
  readonly restored: readonly number[];
}

/** A recognised table with its cells read. */
export interface Table {
  readonly sheet: SheetCells;
  readonly found: RecognisedTable;
  /** The role of each row, from the first row under the header. */
  readonly roles: Uint8Array;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** All doubts about cells. */
  readonly doubts: DoubtLog;
  /** Computes something about the table on the first call and caches it: `table.once(isNewestFirst)`. */
  once<T>(make: (table: Table) => T): T;
  /** The same for something computed from a part of the table: named columns, a relation. */
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

/** Those of the columns that the sheet has. */
export function columnsOf(table: Table, keys: readonly string[]): TableColumn[] {
  return keys.flatMap((key) => table.columns.get(key) ?? []);
}

/** The columns, if the sheet has all of them. */
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

/** The header of a column, as the sheet writes it. */
export function headerOf({ found }: Table, { key }: TableColumn): string {
  return found.columns.find((column) => column.key === key)?.header ?? key;
}

/** The value of a row: 0 where an optional figure is blank, NaN where there is no value to calculate with. */
export function valueOrZero(column: TableColumn, i: number): number {
  const state = column.states[i];
  if (state === STATE.VALUE || state === STATE.APPROXIMATE) return column.values[i] as number;
  return state === STATE.BLANK ? 0 : Number.NaN;
}

/** The value of a row; NaN for a blank or an unreadable cell. */
export function valueOrNaN(column: TableColumn, i: number): number {
  const state = column.states[i];
  return state === STATE.VALUE || state === STATE.APPROXIMATE ? (column.values[i] as number) : Number.NaN;
}

/** True where one of these figures is only approximate. */
export function isApproximate(columns: readonly TableColumn[], i: number): boolean {
  return columns.some(({ states }) => states[i] === STATE.APPROXIMATE);
}

/** The word of a row in a word column; undefined where there is none. */
export function wordAt(column: TableColumn, i: number): string | undefined {
  return column.states[i] === STATE.VALUE ? column.words[column.values[i] as number] : undefined;
}
