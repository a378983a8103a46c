import { isLaidOut } from "../../catalogue/training/isLaidOut";
import type { FindingPlace } from "../../catalogue/training/progress";
import type { FaultId } from "../../catalogue/training/plantedFaults";
import type { SheetCells } from "../../core/cells/sheetCells";
import { checkSheet } from "../../checking/check";
import { fixedFaults } from "./faultHunt";

/** Checks the exercise sheet as *Periksa* does: the corrected faults, or undefined if its tables have moved. */
export async function readFaults(sheet: SheetCells): Promise<readonly FaultId[] | undefined> {
  if (!isLaidOut(sheet)) return undefined;
  const findings: FindingPlace[] = [];
  for (const report of await checkSheet(sheet))
    for (let index = 0; index < report.count; index++) findings.push(report.place(index));
  return fixedFaults(sheet, findings);
}
