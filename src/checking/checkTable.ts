import type { DoubtCode } from "../core/cells/reading";
import type { Severity } from "../contract/finding";
import type { Check } from "./checks";
import { Findings } from "./findings";
import type { Book } from "../reading/book/book";
import { isInQuestion } from "../reading/recognise/inQuestion";
import { ROWS_PER_STEP, share } from "../reading/slices";
import { runPass, type ColumnRule, type Pass, type RelationRule, type Report } from "./rule";
import { cellRules, columnRules, relationRules } from "./rules";
import type { Table } from "../reading/table";

/** A table with what its own rules found; the rules across sheets may add to it. */
export interface CheckedTable {
  readonly table: Table;
  /** The checks that the findings refer to by number. */
  readonly checks: Check[];
  readonly findings: Findings;
}

const CELL_CHECKS: readonly Check[] = cellRules.map((rule) => ({ kind: "cell", rule }));
const CHECK_OF_DOUBT = new Map<DoubtCode, number>(
  cellRules.flatMap(({ doubts }, check) => doubts.map((code) => [code, check] as const)),
);

/** Doubts about how a value is stored. Where nothing has a type, the value is all there is. */
const STORED_AS_TEXT: ReadonlySet<DoubtCode> = new Set(["TEXT_NUMBER", "TEXT_DATE"]);

/** Applies every rule that looks at one table alone; yields how much is done, 0 to 1. */
export function* checkTable(book: Book, table: Table): Generator<number, CheckedTable> {
  const findings = new Findings();
  yield* cellFindings(table, findings);
  const checked: CheckedTable = { table, checks: [...CELL_CHECKS], findings };
  const passes = [...columnPasses(book, checked), ...relationPasses(book, checked)];
  const rows = Math.max(1, table.roles.length);
  for (const [index, start] of passes.entries()) {
    const [from, to] = [index, index + 1].map((done) => done / passes.length) as [number, number];
    yield from;
    const pass = start();
    if (pass) yield* share(runPass(pass, rows), from, to, rows);
  }
  return checked;
}

/** What the readers doubted, as far as a rule tells it. */
function* cellFindings({ sheet, found, doubts }: Table, findings: Findings): Generator<number, void> {
  for (let from = 0; from < doubts.count; from += ROWS_PER_STEP) {
    doubts.visit(from, from + ROWS_PER_STEP, (column, i, doubt) => {
      const check = CHECK_OF_DOUBT.get(doubt);
      if (check === undefined || (sheet.untyped && STORED_AS_TEXT.has(doubt))) return;
      findings.add(check, cellRules[check]?.severity as Severity, i + found.firstRow, column);
    });
    yield 0;
  }
}

/** Starts a rule on the table; looking at what the table has takes its time, so each start is a step of its own. */
type StartPass = () => Pass | undefined;

function* columnPasses(book: Book, { table, checks, findings }: CheckedTable): Generator<StartPass, void> {
  for (const column of table.columns.values()) {
    for (const rule of columnRules) {
      if (!rule.types.includes(column.definition.type.name)) continue;
      const check = checks.push({ kind: "column", rule, column }) - 1;
      yield () => rule.start(table, column, reporter(table, findings, check, rule), book);
    }
  }
}

function* relationPasses(book: Book, { table, checks, findings }: CheckedTable): Generator<StartPass, void> {
  for (const relation of table.found.kind.relations) {
    if (isInQuestion(relation, table.found)) continue;
    for (const rule of relationRules) {
      if (rule.relation !== relation.relation) continue;
      const check = checks.push({ kind: "relation", rule, relation }) - 1;
      yield () => rule.start(table, relation as never, reporter(table, findings, check, rule), book);
    }
  }
}

function reporter({ found }: Table, findings: Findings, check: number, rule: RelationRule | ColumnRule): Report {
  return ({ column }, i, severity = rule.severity, other = 0) =>
    findings.add(check, severity, i + found.firstRow, column, other);
}
