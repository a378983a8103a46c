import { placedFaultTables } from "../../catalogue/training/layout";
import { plantedFaults, type FaultId, type PlantedFault } from "../../catalogue/training/plantedFaults";
import { faultsLeft, type FindingPlace } from "../../catalogue/training/progress";
import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";

/** A fault of the exercise sheet, with the learner's progress on it. */
export interface HuntedFault {
  readonly fault: PlantedFault;
  readonly isFound: boolean;
  readonly isFixed: boolean;
}

/** The faults that the checker no longer reports because the cell's content changed; a cell made blank is not correct. */
export function fixedFaults({ cells }: SheetCells, findings: readonly FindingPlace[]): readonly FaultId[] {
  const left = new Set(faultsLeft(findings).map(({ id }) => id));
  const isFilled = ({ row, column }: { readonly row: number; readonly column: number }) =>
    !isEmptyCell(cells[row]?.[column]);
  return plantedFaults
    .filter((fault) => !left.has(fault.id) && isFilled(fault) && isFilled(fault.fix))
    .map(({ id }) => id);
}

/** A corrected fault counts as found: the learner saw it. */
export function huntedFaults(found: readonly FaultId[], fixed: readonly FaultId[]): readonly HuntedFault[] {
  return plantedFaults.map((fault) => {
    const isFixed = fixed.includes(fault.id);
    return { fault, isFixed, isFound: isFixed || found.includes(fault.id) };
  });
}

export type CellVerdict =
  | { readonly is: "hit" | "again"; readonly fault: PlantedFault }
  | { readonly is: "near" | "miss"; readonly fault?: undefined };

/** What to say when the learner points at a cell: it is the reported cell or the one to correct, in the same row, or neither. */
export function judgeCell(hunted: readonly HuntedFault[], row: number, column: number): CellVerdict {
  const isAt = (place: { readonly row: number; readonly column: number }) =>
    place.row === row && place.column === column;
  const meant = hunted.filter(({ fault }) => isAt(fault) || isAt(fault.fix));
  const hit = meant.find(({ isFound }) => !isFound) ?? meant[0];
  if (hit) return { is: hit.isFound ? "again" : "hit", fault: hit.fault };
  return { is: hunted.some(({ fault, isFound }) => !isFound && fault.row === row) ? "near" : "miss" };
}

/** The title above a fault's table, by the table's name. */
export function tableOf({ row }: PlantedFault): string {
  const table = placedFaultTables.find(({ headerRow, rows }) => row > headerRow && row <= headerRow + rows.length);
  return table?.name ?? "";
}
