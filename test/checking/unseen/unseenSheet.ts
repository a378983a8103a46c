import type { Cell } from "../../../src/core/cells/cell";

/** A sheet as an office may keep it, what it is, and every wrong cell. */
export interface UnseenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  /** Number formats by area. */
  readonly formats?: Readonly<Record<string, string>>;
  /** An Excel table with its name. */
  readonly table?: readonly [name: string, area: string];
  /** Each table on it: its kind, and the columns by key, as letters. */
  readonly is: readonly (readonly [kind: string, columns: string])[];
  /** The findings above notes: rule and cell. */
  readonly wrong: readonly string[];
}

export const _ = null;
