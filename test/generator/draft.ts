import type { Cell } from "../../src/core/cells/cell";
import type { Severity } from "../../src/contract/finding";

/** One cell: how it is written, and what it means. */
export interface Figure {
  readonly cell: Cell;
  /** A number, a word, null for a blank, or "unreadable" if the meaning is unknown. */
  readonly means: number | string | null;
  readonly unreadable?: true;
  /** Written as "±", "sekitar", "-an", "lebih". */
  readonly approximate?: true;
  /** What is wrong with the way it is written. */
  readonly says?: { readonly rule: string; readonly severity: Severity };
}

/** A cell that states its meaning plainly. */
export function plainly(value: number | string | null): Figure {
  return { cell: value, means: value };
}

/** A row of data, by column key. Faults replace figures in it. */
export interface DataRow {
  readonly figures: Map<string, Figure>;
  /** A total row instead of data. */
  readonly total?: true;
  /** The row of an area above the rows of its parts: neither data nor a total. */
  readonly parent?: true;
}

export function dataRow(values: Readonly<Record<string, number | string | null>>): DataRow {
  return { figures: new Map(Object.entries(values).map(([key, value]) => [key, plainly(value)])) };
}

/** A finding that the checker should report, before it is known where on the sheet its row will be. */
export interface Expectation {
  readonly rule: string;
  readonly severity: Severity;
  readonly row: DataRow;
  readonly key: string;
}

/** One column of the sheet to lay out. */
export interface DraftColumn {
  /** The column's key, or a separate name for a column that no rule knows (NO, a signature). */
  readonly key: string;
  /** The header as this office writes it. */
  readonly header: string;
  /** The groups above it, topmost first, for a header of more rows: "PEREKAMAN › SUDAH". */
  readonly group?: string;
  readonly format?: string;
  /** The formula of a row's cell if the office computes the column; `at` gives the address of a column's cell. */
  readonly formula?: (at: (key: string) => string) => string;
}

/** A sheet before it is laid out: its content without positions. */
export interface Draft {
  readonly kind: string;
  readonly sheetName: string;
  readonly titles: readonly string[];
  readonly columns: readonly DraftColumn[];
  readonly rows: DataRow[];
  /** Cells of computed columns that hold a typed constant instead, as "row object → keys". */
  readonly constants: Map<DataRow, Set<string>>;
  /** The total row below the data: its label's column, and its figures. */
  readonly total?: DataRow | undefined;
  /** The total row is above the data, as a row of the parent area. */
  readonly totalFirst?: boolean;
  /** Rows below the table: place, date, name of the officer. */
  readonly foot: readonly (readonly Cell[])[];
  /** A row 1 2 3 4 under the header. */
  readonly numbered?: boolean;
  /** Repeats the header after this many rows, as at the top of a printed page. */
  readonly headerEvery?: number;
  /** The day on which the sheet is checked, as a serial. */
  readonly today: number;
}

/** The figure of a row; a blank if the sheet has none. */
export function figureOf(row: DataRow, key: string): Figure {
  return row.figures.get(key) ?? plainly(null);
}

/** The number to calculate with: 0 for a blank, undefined if it is unreadable. */
export function amount(row: DataRow, key: string): number | undefined {
  const { means, unreadable } = figureOf(row, key);
  if (unreadable || typeof means === "string") return undefined;
  return means ?? 0;
}

/** The number of a required cell: undefined for a blank as well. */
export function known(row: DataRow, key: string): number | undefined {
  return figureOf(row, key).means === null ? undefined : amount(row, key);
}

/** The word of a cell; undefined for a blank or an unreadable one. */
export function word(row: DataRow, key: string): string | undefined {
  const { means, unreadable } = figureOf(row, key);
  return unreadable || typeof means !== "string" ? undefined : means;
}

/** A wrong sum is an error, or a warning if one of its parts is approximate. */
export function severityOf(row: DataRow, keys: readonly string[], plain: Severity = "error"): Severity {
  return keys.some((key) => figureOf(row, key).approximate) ? "warning" : plain;
}

/** The rows with the figures of these columns only: what a sheet does not show cannot be checked. */
export function shown(rows: readonly DataRow[], columns: readonly DraftColumn[]): DataRow[] {
  const keys = new Set(columns.map(({ key }) => key));
  return rows.map((row) => ({ ...row, figures: new Map([...row.figures].filter(([key]) => keys.has(key))) }));
}
