import { SEVERITIES, type Finding, type FindingCode, type Severity } from "../contract/finding";
import type { CheckedTable } from "./checkTable";
import { ROWS_PER_STEP } from "../reading/slices";
import { columnAt, type Table } from "../reading/table";

/** The type and place of a finding, available without the sheet. */
export interface Place {
  readonly code: FindingCode;
  /** The rule's public id, such as `R01`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
}

/** The findings of one table. Findings are indexed in row order. */
export interface TableReport {
  readonly table: Table;
  readonly count: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** For grouping, marking and counting: costs no more than reading a few numbers. */
  place(index: number): Place;
  /** The finding with all that its sentence needs, computed on demand for display. */
  at(index: number): Finding;
  /** Bytes that the findings use. */
  readonly bytes: number;
}

/**
 * Sorts the findings of a table by row; yields between steps. Findings arrive rule by rule; a counting sort by row needs no
 * comparisons.
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
      // A check's detail matches its rule's code.
      return { ...place(index), detail } as Finding;
    },
  };
}
