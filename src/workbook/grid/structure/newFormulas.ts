import type { ICellData, IMutationInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { shiftFormula } from "../../file/xlsx/sharedFormula";
import type { Shift } from "../../formula/shift/shift";
import { SheetCellsIn } from "../cells/cellIn";
import { BARE } from "../cells/writeCells";
import { fileSheet, type GridContext } from "../context";
import { tablesIn } from "../tables/tablesIn";

/** Rows inserted between those of a table get the formulas of its calculated columns, as in Excel. */
export function newFormulas(
  context: GridContext,
  sheetId: string,
  { axis, kind, at, count }: Shift,
): { readonly redos: readonly IMutationInfo[]; readonly incomplete: readonly string[] } {
  const sheet = context.grid.getSheetBySheetId(sheetId);
  if (!sheet || axis === "columns" || kind === "delete") return { redos: [], incomplete: [] };
  const present = new SheetCellsIn(context, sheet);
  const columns = fileSheet(context, sheetId)?.look.tableColumns;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const incomplete = new Set<string>();
  for (const { name, area, headerRow, totalRow } of tablesIn(context, sheetId)) {
    const first = area.row + (headerRow ? 1 : 0);
    const end = area.row + area.rows - (totalRow ? 1 : 0);
    if (at < first || at + count > end) continue;
    columns?.get(name)?.forEach(({ isCalculated }, n) => {
      if (!isCalculated) return;
      const column = area.column + n;
      const source = nearest(present, column, at, at + count, first, end);
      if (!source) incomplete.add(name);
      for (let row = at; source && row < at + count; row++)
        (cellValue[row] ??= {})[column] = { ...BARE, f: `=${shiftFormula(source.formula, row - source.row, 0)}` };
    });
  }
  const params = { unitId: context.grid.getUnitId(), subUnitId: sheetId, cellValue };
  const redos = Object.keys(cellValue).length === 0 ? [] : [{ id: SetRangeValuesMutation.id, params }];
  return { redos, incomplete: [...incomplete] };
}

/** The nearest formula of a column, above first. */
function nearest(present: SheetCellsIn, column: number, from: number, to: number, first: number, end: number) {
  const rows = [
    ...Array.from({ length: from - first }, (_row, n) => from - 1 - n),
    ...Array.from({ length: end - to }, (_row, n) => to + n),
  ];
  for (const row of rows) {
    const { formula, spilled } = present.at(row, column);
    if (formula !== undefined && !spilled) return { formula, row };
  }
  return undefined;
}
