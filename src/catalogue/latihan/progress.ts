import type { FindingCode } from "../../contract/finding";
import { plantedFaults, type PlantedFault } from "./plantedFaults";

/** As much of a finding on the exercise sheet as tells which fault it is. */
export interface FindingPlace {
  readonly code: FindingCode;
  readonly row: number;
  readonly column: number;
}

/** The planted faults that a check of the exercise sheet still reports; the others were put right. */
export function faultsLeft(findings: readonly FindingPlace[]): readonly PlantedFault[] {
  return plantedFaults.filter(({ code, row, column }) =>
    findings.some((finding) => finding.code === code && finding.row === row && finding.column === column),
  );
}
