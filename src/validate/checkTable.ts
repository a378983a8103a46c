import type { SheetCells } from "../core/cells/sheetCells";
import type { DoubtCode } from "../core/cells/reading";
import { SEVERITIES, type Finding, type Severity } from "../core/finding";
import type { Relation } from "../sheets/relation";
import { Findings } from "./findings";
import { readTable, ROWS_PER_STEP } from "./readTable";
import type { RecognisedTable } from "./recognise/recognised";
import { classifyRows } from "./rows/classifyRows";
import { doubtAt } from "./doubtAt";
import type { CellRule, ColumnRule, Pass, RelationRule, Report } from "./rule";
import { cellRules, columnRules, relationRules } from "./rules";
import type { CheckSettings, Table, TableColumn } from "./table";

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

/** A rule as it is applied to one table: the findings refer to it by its number. */
type Check =
  | { readonly kind: "cell"; readonly rule: CellRule }
  | { readonly kind: "column"; readonly rule: ColumnRule; readonly column: TableColumn }
  | { readonly kind: "relation"; readonly rule: RelationRule; readonly relation: Relation };

const CELL_CHECKS: readonly Check[] = cellRules.map((rule) => ({ kind: "cell", rule }));
const CHECK_OF_DOUBT = new Map<DoubtCode, number>(
  cellRules.flatMap(({ doubts }, check) => doubts.map((code) => [code, check] as const)),
);

/** Checks one table; yields how much is done, 0 to 1. */
export function* checkTable(
  sheet: SheetCells,
  found: RecognisedTable,
  settings: CheckSettings,
): Generator<number, TableReport> {
  const rows = Math.max(1, found.endRow - found.firstRow);
  const findings = new Findings();

  const roles = yield* share(classifyRows(sheet, found), 0, 0.1, rows);
  const table = yield* share(
    readTable(sheet, found, roles, settings, ({ column }, i, { doubt }) => {
      const check = CHECK_OF_DOUBT.get(doubt);
      if (check === undefined) return;
      findings.add(check, cellRules[check]?.severity as Severity, i + found.firstRow, column);
    }),
    0.1,
    0.6,
    rows,
  );

  const checks: Check[] = [...CELL_CHECKS];
  const passes = [...columnPasses(table, checks, findings), ...relationPasses(table, checks, findings)];
  for (const [index, pass] of passes.entries()) {
    const start = 0.6 + (0.3 * index) / passes.length;
    yield* share(runPass(pass, roles.length), start, start + 0.3 / passes.length, rows);
  }
  return yield* share(report(table, checks, findings), 0.9, 1, findings.count);
}

function* columnPasses(table: Table, checks: Check[], findings: Findings): Generator<Pass, void> {
  for (const column of table.columns.values()) {
    for (const rule of columnRules) {
      if (!rule.types.includes(column.definition.type.name)) continue;
      const check = checks.push({ kind: "column", rule, column }) - 1;
      const pass = rule.start(table, column, reporter(table, findings, check, rule));
      if (pass) yield pass;
    }
  }
}

function* relationPasses(table: Table, checks: Check[], findings: Findings): Generator<Pass, void> {
  for (const relation of table.found.kind.relations) {
    for (const rule of relationRules) {
      if (rule.relation !== relation.relation) continue;
      const check = checks.push({ kind: "relation", rule, relation }) - 1;
      const pass = rule.start(table, relation as never, reporter(table, findings, check, rule));
      if (pass) yield pass;
    }
  }
}

function reporter({ found }: Table, findings: Findings, check: number, rule: RelationRule | ColumnRule): Report {
  return ({ column }, i, severity = rule.severity, other = 0) =>
    findings.add(check, severity, i + found.firstRow, column, other);
}

function* runPass(pass: Pass, rows: number): Generator<number, void> {
  for (let from = 0; from < rows; from += ROWS_PER_STEP) {
    const to = Math.min(from + ROWS_PER_STEP, rows);
    pass.rows(from, to);
    yield to;
  }
  pass.end?.();
}

/** Passes on a part's progress, counted in its own steps, as a share of the whole. */
function* share<T>(part: Generator<number, T>, from: number, to: number, steps: number): Generator<number, T> {
  let step = part.next();
  for (; !step.done; step = part.next()) yield from + (to - from) * Math.min(1, step.value / Math.max(1, steps));
  return step.value;
}

function* report(table: Table, checks: readonly Check[], findings: Findings): Generator<number, TableReport> {
  const counts = { error: 0, warning: 0, info: 0 } satisfies Record<(typeof SEVERITIES)[number], number>;
  const { firstRow, endRow } = table.found;
  const starts = new Uint32Array(endRow - firstRow + 2);
  const order = new Uint32Array(findings.count);
  // Findings come rule by rule; counting them per row puts them in the order of the sheet without comparing any two.
  for (let i = 0; i < findings.count; i++) {
    const { row, severity } = findings.at(i);
    counts[severity]++;
    starts[row - firstRow + 1]!++;
    if (i % ROWS_PER_STEP === 0) yield i / 2;
  }
  for (let row = 1; row < starts.length; row++) starts[row]! += starts[row - 1]!;
  for (let i = 0; i < findings.count; i++) {
    order[starts[findings.at(i).row - firstRow]!++] = i;
    if (i % ROWS_PER_STEP === 0) yield (findings.count + i) / 2;
  }
  return {
    table,
    count: findings.count,
    counts,
    bytes: findings.bytes + order.byteLength,
    at: (index) => readable(table, checks, findings, order[index] as number),
  };
}

function readable(table: Table, checks: readonly Check[], findings: Findings, index: number): Finding {
  const stored = findings.at(index);
  const check = checks[stored.check] as Check;
  const detail =
    check.kind === "cell"
      ? doubtAt(table, stored.row, stored.column)
      : check.kind === "column"
        ? check.rule.describe(table, check.column, stored)
        : check.rule.describe(table, check.relation as never, stored);
  const { id, code } = check.rule;
  return { code, rule: id, severity: stored.severity, row: stored.row, column: stored.column, detail } as Finding;
}
