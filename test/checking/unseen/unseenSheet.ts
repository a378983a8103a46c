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

/** Rows written as lines, their cells parted by a bar. */
export const rowsOf = (lines: string): readonly (readonly Cell[])[] =>
  lines.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    return [
      line.split("|").map((part) => {
        const text = part.trim();
        if (text === "") return null;
        return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
      }),
    ];
  });
