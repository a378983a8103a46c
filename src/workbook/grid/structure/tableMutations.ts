import type { IMutationInfo } from "@univerjs/core";
import { SetSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { Area } from "../../../core/cells/area";
import type { GridContext } from "../context";
import { shiftedArea, type Shift } from "../../formula/shift/shift";
import { rangeOf } from "../open/rangeOf";
import { tablesIn } from "../tables/tablesIn";
import type { Mutations } from "./formulaMutations";

/** The current tables, including those that have grown. */
export function tableMutations(context: GridContext, sheetId: string, shift: Shift): Mutations {
  const target = { unitId: context.grid.getUnitId(), subUnitId: sheetId };
  const resized = (tableId: string, area: Area): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { ...target, tableId, config: { updateRange: { newRange: rangeOf(area) } } },
  });
  const changes = tablesIn(context, sheetId).flatMap(({ name, area, headerRow }) => {
    const after = shiftedArea(area, shift);
    const moves = after && (after.row !== area.row || after.column !== area.column || after.rows !== area.rows);
    return headerRow && after && moves ? [{ name, area, after }] : [];
  });
  return {
    redos: changes.map(({ name, after }) => resized(name, after)),
    undos: changes.map(({ name, area }) => resized(name, area)),
  };
}
