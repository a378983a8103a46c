import type { IMutationInfo, Worksheet } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../core/cells/area";
import { shiftedArea, type Shift } from "../../formula/shift/shift";
import { areaOf, rangeOf } from "../open/rangeOf";
import type { ShownMutations } from "./shownMutations";

/** Moves merged cells of a sheet with its rows and columns, also those not in any file yet; `isBack` for undoing. */
export function mergeMutations(unitId: string, sheet: Worksheet, shift: Shift, isBack = false): ShownMutations {
  const target = { unitId, subUnitId: sheet.getSheetId() };
  const now = sheet.getMergeData().map(areaOf);
  const after = now.flatMap((area) => shiftedArea(area, shift) ?? []).filter(isSeveral);
  if (JSON.stringify(now) === JSON.stringify(after)) return { goes: [], comes: [] };
  const of = (id: string, areas: readonly Area[]): readonly IMutationInfo[] =>
    areas.length === 0 ? [] : [{ id, params: { ...target, ranges: areas.map(rangeOf) } }];
  const [from, to] = isBack ? [after, now] : [now, after];
  return { goes: of(RemoveWorksheetMergeMutation.id, from), comes: of(AddWorksheetMergeMutation.id, to) };
}

/** A single cell cannot be merged. */
const isSeveral = ({ rows, columns }: Area) => rows * columns > 1;
