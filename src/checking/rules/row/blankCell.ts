import type { Table } from "../../../reading/table";
import { relationRule, type AnyRelationRule } from "../../rule";
import { fullOf, isMissing, tripleSaid, valueAt } from "./missingFigures";

/** C22: the sum of both sexes is blank beside men and women, or one sex beside the other two figures. */
export const sexBlank = blankRule("SEXES");

/** C22: one of whole, part and remainder is blank beside the other two. */
export const remainderBlank = blankRule("REMAINDER");

/**
 * Makes a rule for a blank cell in an otherwise full column, where the rest of its row gives it a value other than zero.
 * Reported on the blank.
 */
function blankRule<N extends "SEXES" | "REMAINDER">(relation: N): AnyRelationRule {
  return relationRule<N, "BLANK_CELL">({
    id: "C22",
    code: "BLANK_CELL",
    severity: "warning",
    relation,
    bind(table, said, report) {
      const triple = tripleSaid(table, said);
      if (!triple) return undefined;
      const columns = fullOf(table, triple);
      const reported = table.once(reportedIn);
      return {
        visit(i) {
          for (const column of columns) {
            const cell = `${column.column} ${i}`;
            if (!isMissing(triple, column, i) || reported.has(cell)) continue;
            reported.add(cell);
            report(column, i);
          }
        },
        detail: ({ column, i }) => ({ value: valueAt(triple, column, i) }),
      };
    },
  });
}

/** Cells reported already: two sums may lack the same figure. */
function reportedIn(_table: Table): Set<string> {
  return new Set();
}
