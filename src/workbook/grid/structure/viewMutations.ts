import type { IMutationInfo, Worksheet } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/preset-sheets-core";
import { SetSheetsFilterRangeMutation, SheetsFilterService } from "@univerjs/preset-sheets-filter";
import type { NotShifted } from "../../../contract/notShifted";
import { shiftedArea, type Shift } from "../../formula/shift/shift";
import type { GridContext } from "../context";
import { areaOf, rangeOf } from "../open/rangeOf";
import type { Mutations } from "./formulaMutations";

/** Frozen rows and columns, and the range with a filter, as they are on the screen; or why they cannot follow. */
export function viewMutations(context: GridContext, sheet: Worksheet, shift: Shift): Mutations | NotShifted {
  const target = { unitId: context.grid.getUnitId(), subUnitId: sheet.getSheetId() };
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  const { xSplit, ySplit } = sheet.getFreeze();
  const size = shift.axis === "rows" ? ySplit : xSplit;
  const { at, count, kind } = shift;
  const inside = Math.max(0, Math.min(at + count, size) - at);
  const after = kind === "delete" ? size - inside : at < size ? size + count : size;
  if (size > 0 && after < 1) return "FROZEN";
  if (after !== size) {
    const [rows, columns] = shift.axis === "rows" ? [after, xSplit] : [ySplit, after];
    redos.push(frozen(target, rows, columns));
    undos.push(frozen(target, ySplit, xSplit));
  }
  for (let row = 0; row < sheet.getRowCount(); row++) if (sheet.getRowFiltered(row)) return "FILTER_ON";
  const range = context.injector.get(SheetsFilterService).getFilterModel(target.unitId, target.subUnitId)?.getRange();
  const moved = range && shiftedArea(areaOf(range), shift);
  if (range && !moved) return "FILTER";
  if (range && moved) {
    redos.push({ id: SetSheetsFilterRangeMutation.id, params: { ...target, range: rangeOf(moved) } });
    undos.push({ id: SetSheetsFilterRangeMutation.id, params: { ...target, range } });
  }
  return { redos, undos };
}

const frozen = (target: object, rows: number, columns: number): IMutationInfo => ({
  id: SetFrozenMutation.id,
  params: {
    ...target,
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  },
});
