import { SEVERITIES, type Finding, type Severity } from "../contract/finding";
import { detailOf, type Check } from "./checks";
import type { Book } from "../reading/book/book";
import type { CheckedTable } from "./checkTable";
import type { StoredFinding } from "./findings";
import { ROWS_PER_STEP } from "../reading/slices";
import type { Table } from "../reading/table";

/** What the checker says of one table. Findings are made readable one at a time, when somebody looks. */
export interface TableReport {
  readonly table: Table;
  readonly count: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Finding `index`, counted in the order of the sheet's rows. */
  at(index: number): Finding;
  /** Bytes that the findings take. */
  readonly bytes: number;
}

/**
 * Puts the findings of a table in the order of its rows; yields between steps. Findings come rule by rule, and counting
 * them per row orders them without comparing any two.
 */
export function* reportOf(book: Book, { table, checks, findings }: CheckedTable): Generator<number, TableReport> {
  const { firstRow, endRow } = table.found;
  const starts = new Uint32Array(endRow - firstRow + 2);
  const order = new Uint32Array(findings.count);
  for (let i = 0; i < findings.count; i++) {
    (starts[findings.rowAt(i) - firstRow + 1] as number)++;
    if (i % ROWS_PER_STEP === 0) yield 0;
  }
  for (let row = 1; row < starts.length; row++) (starts[row] as number) += starts[row - 1] as number;
  for (let i = 0; i < findings.count; i++) {
    const row = findings.rowAt(i) - firstRow;
    order[starts[row] as number] = i;
    (starts[row] as number)++;
    if (i % ROWS_PER_STEP === 0) yield 0;
  }
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.countOf(severity)]));
  return {
    table,
    counts: counts as Record<Severity, number>,
    count: findings.count,
    bytes: findings.bytes + order.byteLength,
    at: (index) => readable(book, table, checks, findings.at(order[index] as number)),
  };
}

function readable(book: Book, table: Table, checks: readonly Check[], stored: StoredFinding): Finding {
  const check = checks[stored.check] as Check;
  const { id, code } = check.rule;
  const { severity, row, column } = stored;
  return { code, rule: id, severity, row, column, detail: detailOf(book, table, check, stored) } as Finding;
}
