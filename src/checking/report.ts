import { SEVERITIES, type Finding, type FindingCode, type Severity } from "../contract/finding";
import type { CheckedTable } from "./checkTable";
import { ROWS_PER_STEP } from "../reading/slices";
import { columnAt, type Table } from "../reading/table";

/** What a finding is and where it sits, told without looking at the sheet again. */
export interface Place {
  readonly code: FindingCode;
  /** The rule's public id, such as `R01`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
}

/** What the checker says of one table. Finding `index` is counted in the order of the sheet's rows. */
export interface TableReport {
  readonly table: Table;
  readonly count: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** For grouping, marking and counting: as cheap as reading a few numbers. */
  place(index: number): Place;
  /** The finding with all that its sentence needs, worked out now: for what is shown. */
  at(index: number): Finding;
  /** Bytes that the findings take. */
  readonly bytes: number;
}

/**
 * Puts the findings of a table in the order of its rows; yields between steps. Findings come rule by rule, and counting
 * them per row orders them without comparing any two.
 */
export function* reportOf({ table, checks, findings }: CheckedTable): Generator<number, TableReport> {
  const { firstRow } = table.found;
  const starts = new Uint32Array(table.roles.length + 1);
  const order = new Uint32Array(findings.count);
  for (let k = 0; k < findings.count; k++) {
    (starts[findings.rowAt(k) + 1] as number)++;
    if (k % ROWS_PER_STEP === 0) yield 0;
  }
  for (let row = 1; row < starts.length; row++) (starts[row] as number) += starts[row - 1] as number;
  for (let k = 0; k < findings.count; k++) {
    const row = findings.rowAt(k);
    order[starts[row] as number] = k;
    (starts[row] as number)++;
    if (k % ROWS_PER_STEP === 0) yield 0;
  }
  const [error, warning, info] = SEVERITIES.map((severity) => findings.countOf(severity)) as [number, number, number];
  const stored = (index: number) => {
    const found = findings.at(order[index] as number);
    return { found, check: checks[found.check] as CheckedTable["checks"][number] };
  };
  const place = (index: number): Place => {
    const { found, check } = stored(index);
    const { id, code } = check.rule;
    return { code, rule: id, severity: found.severity, row: found.i + firstRow, column: found.column };
  };
  return {
    table,
    counts: { error, warning, info },
    count: findings.count,
    bytes: findings.bytes + order.byteLength,
    place,
    at(index) {
      const { found, check } = stored(index);
      const detail = check.detail({ column: columnAt(table, found.column), i: found.i, seed: found.seed });
      // A check's detail is that of its rule's own code.
      return { ...place(index), detail } as Finding;
    },
  };
}
