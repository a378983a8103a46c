import type { Cell } from "./cells/cell";
import type { Explain, Note } from "./explain";
import type { Fault, FaultCode } from "./fault";
import type { Params, Ranges, Scalars } from "./parameter";
import type { Unit } from "./unit";
import type { Words } from "./words";

/** What a result is, so that it is shown alike everywhere. */
export interface Gives {
  readonly kind: "jumlah" | "laju" | "pecahan" | "tanggal" | "teks" | "ya" | "baris" | "kolom" | "penjelasan";
  readonly unit?: Unit;
  /** How many cells side by side a result takes; 1 if left out. */
  readonly columns?: number;
  readonly says: Words;
}

/** The office work a function belongs to; the pane groups by it. */
export type Task = "blanko" | "cetak" | "perekaman" | "ikd" | "target" | "jemput bola" | "nik" | "pencocokan" | "alat";

export type Value = number | string | boolean;

/** What a call of `of` noted while computing. */
export interface Explanation {
  readonly of: AnyIndicator;
  readonly notes: readonly Note[];
}

/** A result as high as its range. */
export interface Rows {
  readonly rows: readonly (readonly Value[])[];
}

/** One call's result: a value, a row or rows of values, a refusal, or the explanation of another call. */
export type Result = Value | readonly Value[] | Rows | Fault | Explanation;

/** An argument as written in an example: a cell, a column, rows, or left out. */
export type ExampleArgument = Cell | readonly Cell[] | readonly (readonly Cell[])[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** A value, a column of values, a row as `[[a, b]]`, or the refusal. */
  readonly gives: Value | readonly Value[] | readonly (readonly Value[])[] | { readonly fault: FaultCode };
  /** The source of the figures, if they are an office's own. */
  readonly says?: Words;
}

/** One public function: its name, words, parameters, formula and examples. Everything else is derived from it. */
export interface Indicator<P extends Params = Params, S = Ranges<P>> {
  readonly name: string;
  readonly task: Task;
  readonly says: Words;
  readonly params: P;
  readonly gives: Gives;
  readonly faults: readonly FaultCode[];
  readonly examples: readonly Example[];
  /**
   * Runs once per call on the ranges as read, so that a spill over many rows does not repeat it. If left out, `compute`
   * gets the ranges themselves.
   */
  readonly prepare?: (ranges: Ranges<P>, explain?: Explain) => S;
  /** Runs once per row. The first argument is reused from row to row and must not be kept. */
  readonly compute: (scalars: Scalars<P>, prepared: S, explain?: Explain) => Result;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the list mixes indicators of every parameter type
export type AnyIndicator = Indicator<any, any>;

export function indicator<P extends Params, S = Ranges<P>>(entry: Indicator<P, S>): Indicator<P, S> {
  return entry;
}
