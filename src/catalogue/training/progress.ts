import type { FindingCode } from "../../contract/finding";
import { plantedFaults, type PlantedFault } from "./plantedFaults";

/** The part of a finding on the exercise sheet that identifies the fault. */
export interface FindingPlace {
  readonly code: FindingCode;
  readonly row: number;
  readonly column: number;
}

/** The planted faults that a check of the exercise sheet still reports; the others were corrected. */
export function faultsLeft(findings: readonly FindingPlace[]): readonly PlantedFault[] {
  return plantedFaults.filter(({ code, row, column }) =>
    findings.some((finding) => finding.code === code && finding.row === row && finding.column === column),
  );
}
