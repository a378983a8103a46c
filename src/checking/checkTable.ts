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

/** A rule as applied to one table. The table's findings refer to it by number. */
export interface Check {
  readonly rule: RuleInfo;
  detail(spot: Spot): FindingDetails[FindingCode];
}

/** A table with the findings of its own rules; the rules across sheets may add more. */
export interface CheckedTable {
  readonly table: Table;
  /** The checks that the findings refer to by number. */
  readonly checks: Check[];
  readonly findings: Findings;
}

const CHECK_OF_DOUBT = new Map<DoubtCode, number>(
  cellRules.flatMap(({ doubts }, check) => doubts.map((code) => [code, check] as const)),
);

/** Doubts about how a value is stored. They do not arise where values have no storage type. */
const STORED_AS_TEXT: ReadonlySet<DoubtCode> = new Set(["TEXT_NUMBER", "TEXT_DATE"]);

/** Applies every rule that looks at a single table; yields the progress, 0 to 1. */
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

/** Reports the readers' doubts that a rule covers. */
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

/** Each rule with what it is bound to. Binding inspects the table, so each is a separate step. */
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

/** True for a column shared with the table to the left, where its faults are reported. */
const isShared = ({ found }: Table, column: number): boolean => column < found.firstColumn;
