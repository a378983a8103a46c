import { SEVERITIES, type FindingCode, type Severity } from "../../contract/finding";
import type { TableReport } from "../../checking/check";

/** Findings of one cause: their indexes in the report, in sheet order. */
export interface FindingGroup {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly indexes: readonly number[];
  /** The sheet's column of each finding, from 0. */
  readonly columns: readonly number[];
}

const PER_STEP = 2_000;

/** Groups findings by cause, the most serious first; in steps, because there may be a hundred thousand. */
export function* groupFindings(
  report: Pick<TableReport, "count" | "place">,
  table = 0,
): Generator<number, readonly FindingGroup[]> {
  const groups = new Map<string, FindingGroup & { readonly indexes: number[]; readonly columns: number[] }>();
  for (let index = 0; index < report.count; index++) {
    const { code, severity, column } = report.place(index);
    const key = `${table}-${severity}-${code}`;
    const group = groups.get(key);
    if (group) {
      group.indexes.push(index);
      group.columns.push(column);
    } else groups.set(key, { key, code, severity, indexes: [index], columns: [column] });
    if (index % PER_STEP === PER_STEP - 1) yield index / report.count;
  }
  return [...groups.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
