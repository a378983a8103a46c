import type { ICellData, IMutationInfo } from "@univerjs/core";
import type { Formula } from "../calc/formulas";
import type { GridContext } from "../context";
import { putCells } from "./putCells";

/** Makes formulas show the results that they show now: those that wait for Excel are not recalculated when a step is undone. */
export function resultsNow({ grid }: GridContext, formulas: readonly Formula[]): readonly IMutationInfo[] {
  const sheets = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { sheet: id, row, column } of formulas) {
    const { v, t } = grid.getSheetBySheetId(id)?.getCellRaw(row, column) ?? {};
    const cells = sheets.get(id) ?? {};
    (cells[row] ??= {})[column] = { v: v ?? null, t: t ?? null };
    sheets.set(id, cells);
  }
  return [...sheets].map(([subUnitId, cells]) => putCells({ unitId: grid.getUnitId(), subUnitId }, cells));
}
