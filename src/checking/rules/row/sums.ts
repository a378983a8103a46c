import type { FindingCode, FindingDetails, Mismatch, Severity } from "../../../contract/finding";
import { columnsOf, isApproximate, STATE, valueOrNaN, valueOrZero } from "../../../reading/table";
import type { Table, TableColumn } from "../../../reading/table";
import type { RelationName, RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { relationRule, type AnyRelationRule, type RuleInfo } from "../../rule";

/** A figure that should be the sum of others. */
interface Sum {
  readonly total: TableColumn;
  readonly parts: readonly TableColumn[];
  /** Figures taken away from the parts. */
  readonly less?: readonly TableColumn[];
  /** True for what is missing or left, which offices write as zero where there is more than enough. */
  readonly floored?: boolean | undefined;
  /** Set where the sheet makes it less serious than the rule. */
  readonly severity?: Severity | undefined;
}

/** R04: men plus women equal both. */
export const sexesMismatch = sumRule(
  { id: "R04", code: "SEXES_MISMATCH", severity: "error", relation: "SEXES" },
  (table, { male, female, both }) => sumOf(table, both, [male, female]),
);

/**
 * R10: the cards by service add up to all cards printed; only a warning if the sheet also has other services. Also any sum
 * across a row that the rows of a table prove, and what is left after what went.
 */
export const servicesMismatch = sumRule(
  { id: "R10", code: "SERVICES_MISMATCH", severity: "error", relation: "SERVICES" },
  (table, { parts, total, other, less = [], floored }) => {
    const taken = columnsOf(table, less);
    const sum = sumOf(table, total, other === undefined ? parts : [...parts, other], taken);
    const hasOther = other !== undefined && table.columns.has(other);
    return sum && { ...sum, floored, severity: hasOther ? "warning" : undefined };
  },
);

/** R11: the devices by condition add up to all devices. */
export const conditionsMismatch = sumRule(
  { id: "R11", code: "CONDITIONS_MISMATCH", severity: "error", relation: "CONDITIONS" },
  (table, { parts, total }) => sumOf(table, total, parts),
);

function sumOf(
  table: Table,
  total: string,
  parts: readonly string[],
  less: readonly TableColumn[] = [],
): Sum | undefined {
  const accused = table.columns.get(total);
  const found = columnsOf(table, parts);
  return accused && found.length + less.length > 1 ? { total: accused, parts: found, less } : undefined;
}

type MismatchCode = { [C in FindingCode]: Mismatch extends FindingDetails[C] ? C : never }[FindingCode];

/**
 * Makes a rule that a figure is the sum of others. Reported on the sum. A row is skipped if it lacks the figure or all of its
 * parts, or has an unreadable part.
 */
function sumRule<N extends RelationName>(
  info: RuleInfo<MismatchCode> & { readonly relation: N },
  find: (table: Table, relation: RelationOf<N>) => Sum | undefined,
): AnyRelationRule {
  return relationRule<N, MismatchCode>({
    ...info,
    bind(table, relation, report, { tolerance }) {
      const sum = find(table, relation);
      if (!sum) return undefined;
      const { total, parts, less = [], floored, severity } = sum;
      const approximate = (i: number) => isApproximate([total, ...parts, ...less], i);
      const expected = (i: number) => added(parts, i) - less.reduce((all, column) => all + valueOrZero(column, i), 0);
      return {
        visit(i) {
          const [sought, written] = [expected(i), valueOrNaN(total, i)];
          if (floored && written === 0 && sought < 0) return;
          const difference = Math.abs(sought - written);
          if (difference > tolerance) report(total, i, { severity: approximate(i) ? "warning" : severity });
        },
        detail: ({ i }) => mismatchOf(expected(i), valueOrNaN(total, i), approximate(i)),
      };
    },
  });
}

/** The sum of a row's parts; NaN if all are blank or one is unreadable. */
function added(parts: readonly TableColumn[], i: number): number {
  let sum = 0;
  let filled = 0;
  for (const part of parts) {
    sum += valueOrZero(part, i);
    if (part.states[i] !== STATE.BLANK) filled++;
  }
  return filled === 0 ? Number.NaN : sum;
}
