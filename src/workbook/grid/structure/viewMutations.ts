import type { IMutationInfo, Worksheet } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/preset-sheets-core";
import type { NotShifted } from "../../../contract/notShifted";
import { shiftedFilter } from "../../file/filter/shiftedFilter";
import { shiftedIndex, type Shift } from "../../formula/shift/shift";
import type { GridContext } from "../context";
import { filterMutation, filtersIn } from "../filters/filters";
import type { Mutations } from "./formulaMutations";

/** Frozen rows and columns, and filters, as shown; or why they cannot follow. */
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
  for (const [table, filter] of filtersIn(context, target.subUnitId)) {
    const isOver = ({ at: first, count: n }: Shift) => filter.hidden.some((row) => row >= first && row < first + n);
    if (kind === "delete" && shift.axis === "rows" && isOver(shift)) return "FILTER_ON";
    const hidden = filter.hidden.flatMap((row) => (shift.axis === "rows" ? (shiftedIndex(row, shift) ?? []) : row));
    const filtered = filter.columns.map(({ column }) => column);
    const after = filter.area && shiftedFilter(filter.area, filtered, shift);
    if (after === "LOST") return "FILTER";
    const columns = filter.columns.map((one) => ({ ...one, column: after?.column(one.column) ?? one.column }));
    const moved = after ? { area: after.area, columns, hidden } : { ...filter, hidden };
    redos.push(filterMutation(context, target.subUnitId, table, moved));
    undos.push(filterMutation(context, target.subUnitId, table, filter));
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
