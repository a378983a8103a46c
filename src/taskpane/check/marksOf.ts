import { SEVERITIES } from "../../contract/finding";
import type { Mark } from "../../workbook/workbook";
import type { CheckedSheet } from "./runCheck";
import { groupsOf } from "./groupOfTable";

/** The most marks on one sheet. */
export const MOST_MARKS = 2_000;

/** A mark for each cell with findings, the most serious first, up to the limit of a sheet. */
export function marksOf(checked: CheckedSheet): { readonly marks: readonly Mark[]; readonly isBounded: boolean } {
  const marks = new Map<string, Mark>();
  const groups = groupsOf(checked);
  for (const severity of SEVERITIES)
    for (const { severity: own, indexes, table } of groups) {
      if (own !== severity) continue;
      for (const index of indexes) {
        const { row, column } = table.report.place(index);
        const key = `${row},${column}`;
        if (marks.has(key)) continue;
        if (marks.size === MOST_MARKS) return { marks: [...marks.values()], isBounded: true };
        marks.set(key, { sheet: checked.sheet, row, column, severity });
      }
    }
  return { marks: [...marks.values()], isBounded: false };
}
