import type { Excess, FindingCode, FindingDetails, Severity } from "../../../contract/finding";
import {
  columnsOf,
  isApproximate,
  type Table,
  type TableColumn,
  valueOrNaN,
  valueOrZero,
  wordAt,
} from "../../../reading/table";
import { fold } from "../../../sheets/columnType";
import type { RelationName, RelationOf } from "../../../sheets/relation";
import { relationRule, type AnyRelationRule, type RuleInfo } from "../../rule";
import { firstFilled } from "./firstFilled";

/** Figures whose sum may not exceed another. */
interface Bound {
  readonly parts: readonly TableColumn[];
  readonly bound: TableColumn;
  /** The severity in a row, where it differs from the rule's. */
  readonly severityAt?: (i: number) => Severity;
}

/**
 * R06: more people recorded than required. Always a warning: offices serve outsiders and record pupils of sixteen, and about 67
 * regencies and cities stood at or above 100 % in semester I 2024 (Antara News).
 */
export const recordedExceedsRequired = boundRule(
  { id: "R06", code: "RECORDED_EXCEEDS_REQUIRED", severity: "warning", relation: "RECORDED_WITHIN" },
  (table, { recorded, required }) => boundOf(table, [recorded], required),
);

/** R07: printed, ready and waiting cards all belong to recorded people. */
export const stagesExceedRecorded = boundRule(
  { id: "R07", code: "STAGES_EXCEED_RECORDED", severity: "error", relation: "STAGES" },
  (table, { stages, recorded }) => boundOf(table, stages, recorded),
);

/**
 * R08: an IKD is activated for a recorded person. An error where the sheet states the recorded as its base, otherwise a
 * warning, because outsiders are activated too.
 */
export const ikdExceedsRecorded = boundRule(
  { id: "R08", code: "IKD_EXCEEDS_RECORDED", severity: "warning", relation: "IKD_WITHIN" },
  (table, { active, recorded, baseName }) => {
    const base = baseName === undefined ? undefined : table.columns.get(baseName);
    const saysRecorded = (i: number) => fold((base && wordAt(base, i)) ?? "").includes("rekam");
    const found = boundOf(table, [active], recorded);
    return found && { ...found, severityAt: (i) => (saysRecorded(i) ? "error" : "warning") };
  },
);

function boundOf(table: Table, parts: readonly string[], bound: string): Bound | undefined {
  const [found, above] = [columnsOf(table, parts), table.columns.get(bound)];
  return above && found.length > 0 ? { parts: found, bound: above } : undefined;
}

type ExcessCode = { [C in FindingCode]: Excess extends FindingDetails[C] ? C : never }[FindingCode];

/** Makes a rule that the sum of some figures does not exceed another. Reported on the first of them that is filled. */
function boundRule<N extends RelationName>(
  info: RuleInfo<ExcessCode> & { readonly relation: N },
  find: (table: Table, relation: RelationOf<N>) => Bound | undefined,
): AnyRelationRule {
  return relationRule<N, ExcessCode>({
    ...info,
    bind(table, relation, report, { tolerance }) {
      const found = find(table, relation);
      if (!found) return undefined;
      const { parts, bound, severityAt } = found;
      return {
        visit(i) {
          if (!(added(parts, i) - valueOrNaN(bound, i) > tolerance)) return;
          const accused = firstFilled(parts, i);
          const approximate = isApproximate([...parts, bound], i);
          if (accused) report(accused, i, { severity: approximate ? "warning" : severityAt?.(i) });
        },
        detail: ({ i }) => ({ bound: valueOrNaN(bound, i), found: added(parts, i) }),
      };
    },
  });
}

function added(parts: readonly TableColumn[], i: number): number {
  let sum = 0;
  for (const part of parts) sum += valueOrZero(part, i);
  return sum;
}
