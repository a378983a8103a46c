import type { DoubtCode } from "../core/cells/reading";
import type { FindingCode, FindingDetails } from "../contract/finding";
import type { JudgedBy } from "../reading/book/book";
import { isInQuestion } from "../reading/recognise/inQuestion";
import { ROWS_PER_STEP, share } from "../reading/slices";
import type { Table } from "../reading/table";
import { doubtAt } from "./doubtAt";
import { englishColumns } from "./englishThousands";
import { Findings } from "./findings";
import { runPass, type Bound, type Report, type RuleInfo, type Spot } from "./rule";
import { unlistedColumns } from "./unknownChoices";
import { cellRules, columnRules, relationRules } from "./rules";

/** A rule as it is applied to one table: the table's findings refer to it by its number. */
export interface Check {
  readonly rule: RuleInfo;
  detail(spot: Spot): FindingDetails[FindingCode];
}

/** A table with what its own rules found; the rules across sheets may add to it. */
export interface CheckedTable {
  readonly table: Table;
  /** The checks that the findings refer to by number. */
  readonly checks: Check[];
  readonly findings: Findings;
}

const CHECK_OF_DOUBT = new Map<DoubtCode, number>(
  cellRules.flatMap(({ doubts }, check) => doubts.map((code) => [code, check] as const)),
);

/** Doubts about how a value is stored. Where nothing has a type, the value is all there is. */
const STORED_AS_TEXT: ReadonlySet<DoubtCode> = new Set(["TEXT_NUMBER", "TEXT_DATE"]);

/** Applies every rule that looks at one table alone; yields how much is done, 0 to 1. */
export function* checkTable(book: JudgedBy, table: Table): Generator<number, CheckedTable> {
  const checks: Check[] = cellRules.map((rule) => ({ rule, detail: (spot) => doubtAt(table, spot) }));
  const checked: CheckedTable = { table, checks, findings: new Findings() };
  yield* cellFindings(checked);
  const bindings = [...bindingsOf(book, checked)];
  const rows = Math.max(1, table.roles.length);
  for (const [index, bind] of bindings.entries()) {
    const from = index / bindings.length;
    yield from;
    const bound = bind();
    if (bound) yield* share(runPass(bound, table), from, (index + 1) / bindings.length, rows);
  }
  return checked;
}

/** What the readers doubted, as far as a rule tells it. */
function* cellFindings({ table, findings }: CheckedTable): Generator<number, void> {
  const { sheet, doubts } = table;
  const unlisted = table.once(unlistedColumns);
  const english = table.once(englishColumns);
  for (let from = 0; from < doubts.count; from += ROWS_PER_STEP) {
    doubts.visit(from, from + ROWS_PER_STEP, (column, i, doubt) => {
      const check = CHECK_OF_DOUBT.get(doubt);
      const rule = check === undefined ? undefined : cellRules[check];
      if (check === undefined || !rule || isShared(table, column) || (sheet.untyped && STORED_AS_TEXT.has(doubt)))
        return;
      if (doubt === "UNKNOWN_CHOICE" && unlisted.has(column)) return;
      if (english.get(column)?.has(i)) return;
      findings.add(check, rule.severity, i, column);
    });
    yield 0;
  }
}

/** Every rule with what it is to be bound to; binding looks at what the table has, so each is a step of its own. */
function* bindingsOf(book: JudgedBy, checked: CheckedTable): Generator<() => Bound | undefined, void> {
  const { table } = checked;
  for (const column of table.columns.values()) {
    for (const rule of columnRules)
      if (rule.types.includes(column.definition.type.name))
        yield () => bindAs(rule, checked, (report) => rule.bind(table, column, report, book));
  }
  for (const relation of table.found.kind.relations) {
    if (isInQuestion(relation, table.found)) continue;
    for (const rule of relationRules)
      if (rule.relation === relation.relation)
        yield () => bindAs(rule, checked, (report) => rule.bind(table, relation, report, book));
  }
}

/** Binds a rule under the number that its check will have. */
function bindAs(
  rule: RuleInfo,
  { table, checks, findings }: CheckedTable,
  bind: (report: Report) => Bound | undefined,
): Bound | undefined {
  const check = checks.length;
  const bound = bind(({ column }, i, more) => {
    if (!isShared(table, column)) findings.add(check, more?.severity ?? rule.severity, i, column, more?.seed);
  });
  if (bound) checks.push({ rule, detail: (spot) => bound.detail(spot) });
  return bound;
}

/** True for a column that a table shares with the one left of it, where whatever is wrong with it is told. */
const isShared = ({ found }: Table, column: number): boolean => column < found.firstColumn;
