import type { Cell } from "../../src/core/cells/cell";
import type { Severity } from "../../src/contract/finding";

/** One cell: how it is written, and what it stands for. */
export interface Figure {
  readonly cell: Cell;
  /** A number, a word, null for nothing there, or "unreadable" where nobody can tell. */
  readonly means: number | string | null;
  readonly unreadable?: true;
  /** Written as "±", "sekitar", "-an", "lebih". */
  readonly approximate?: true;
  /** What is wrong with how it is written. */
  readonly says?: { readonly rule: string; readonly severity: Severity };
}

/** A cell that says plainly what it means. */
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

/** A finding that the checker is expected to report, before anybody knows where on the sheet its row will stand. */
export interface Expectation {
  readonly rule: string;
  readonly severity: Severity;
  readonly row: DataRow;
  readonly key: string;
}

/** One column of the sheet to be laid out. */
export interface DraftColumn {
  /** The column's key, or a name of its own for a column that no rule knows (NO, a signature). */
  readonly key: string;
  /** The header as this office writes it. */
  readonly header: string;
  /** The group above it, for a header of two rows. */
  readonly group?: string;
  readonly format?: string;
  /** The formula of a row's cell, where the office computes the column; `at` gives the address of a column's cell. */
  readonly formula?: (at: (key: string) => string) => string;
}

/** A sheet before it is laid out: what it says, not yet where. */
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
  /** The total row stands above the data, as a row of the parent area. */
  readonly totalFirst?: boolean;
  /** Rows below the table: place, date, name of the officer. */
  readonly foot: readonly (readonly Cell[])[];
  /** A row 1 2 3 4 under the header. */
  readonly numbered?: boolean;
  /** The header again after so many rows, as at the top of a printed page. */
  readonly headerEvery?: number;
  /** The day on which the sheet is checked, as a serial. */
  readonly today: number;
}

/** The figure of a row, a blank where the sheet has none. */
export function figureOf(row: DataRow, key: string): Figure {
  return row.figures.get(key) ?? plainly(null);
}

/** The number to calculate with: 0 for a blank, undefined where nobody can tell. */
export function amount(row: DataRow, key: string): number | undefined {
  const { means, unreadable } = figureOf(row, key);
  if (unreadable || typeof means === "string") return undefined;
  return means ?? 0;
}

/** The number of a cell that has to be there: undefined for a blank as well. */
export function known(row: DataRow, key: string): number | undefined {
  return figureOf(row, key).means === null ? undefined : amount(row, key);
}

/** The word of a cell; undefined for a blank or an unreadable one. */
export function word(row: DataRow, key: string): string | undefined {
  const { means, unreadable } = figureOf(row, key);
  return unreadable || typeof means !== "string" ? undefined : means;
}

/** A sum that does not come out is an error, and a warning where one of its parts is approximate. */
export function severityOf(row: DataRow, keys: readonly string[], plain: Severity = "error"): Severity {
  return keys.some((key) => figureOf(row, key).approximate) ? "warning" : plain;
}

/** The rows with the figures of these columns only: what a sheet does not show, nobody can check. */
export function shown(rows: readonly DataRow[], columns: readonly DraftColumn[]): DataRow[] {
  const keys = new Set(columns.map(({ key }) => key));
  return rows.map((row) => ({ ...row, figures: new Map([...row.figures].filter(([key]) => keys.has(key))) }));
}
