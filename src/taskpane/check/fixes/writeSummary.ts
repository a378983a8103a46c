import type { CellPlace, NotWritten, WriteOutcome } from "../../../workbook/workbook";

/** The outcome of some changes: how many were written, and which cells were left as they are, by reason. */
export interface WriteSummary {
  readonly written: number;
  readonly refused: readonly { readonly why: NotWritten; readonly cells: readonly CellPlace[] }[];
}

const REASONS = ["CHANGED_MEANWHILE", "FORMULA", "PROTECTED", "SHEET_GONE"] as const satisfies readonly NotWritten[];

export function summarise(cells: readonly CellPlace[], outcomes: readonly WriteOutcome[]): WriteSummary {
  return {
    written: outcomes.filter((outcome) => outcome === "WRITTEN").length,
    refused: REASONS.map((why) => ({ why, cells: cells.filter((_cell, index) => outcomes[index] === why) })).filter(
      ({ cells: left }) => left.length > 0,
    ),
  };
}
