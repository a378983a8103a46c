import type { SheetCells } from "../core/cells/sheetCells";
import type { DoubtCode } from "../core/cells/reading";
import type { Severity } from "../contract/finding";
import type { Check } from "./checks";
import { Findings } from "./findings";
import { readTable } from "../reading/readTable";
import { isInQuestion } from "../reading/recognise/inQuestion";
import type { RecognisedTable } from "../reading/recognise/recognised";
import { classifyRows } from "../reading/rows/classifyRows";
import { runPass, type ColumnRule, type Pass, type RelationRule, type Report } from "./rule";
import { cellRules, columnRules, relationRules } from "./rules";
import type { CheckSettings, Table } from "../reading/table";

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

/** Reads one table and applies every rule that looks at one table alone; yields how much is done, 0 to 1. */
export function* checkTable(
  sheet: SheetCells,
  found: RecognisedTable,
  settings: CheckSettings,
): Generator<number, CheckedTable> {
  const rows = Math.max(1, found.endRow - found.firstRow);
  const findings = new Findings();

  const roles = yield* share(classifyRows(sheet, found), 0, 0.2, rows);
  const table = yield* share(
    readTable(sheet, found, roles, settings, (column, i, doubt) => {
      const check = CHECK_OF_DOUBT.get(doubt);
      if (check === undefined || (sheet.untyped && STORED_AS_TEXT.has(doubt))) return;
      findings.add(check, cellRules[check]?.severity as Severity, i + found.firstRow, column);
    }),
    0.2,
    0.7,
    rows,
  );

  const checked: CheckedTable = { table, checks: [...CELL_CHECKS], findings };
  const passes = [...columnPasses(checked), ...relationPasses(checked)];
  for (const [index, start] of passes.entries()) {
    const [from, to] = [index, index + 1].map((done) => 0.7 + (0.3 * done) / passes.length) as [number, number];
    yield from;
    const pass = start();
    if (pass) yield* share(runPass(pass, roles.length), from, to, rows);
  }
  return checked;
}

/** Starts a rule on the table; looking at what the table has takes its time, so each start is a step of its own. */
type StartPass = () => Pass | undefined;

function* columnPasses({ table, checks, findings }: CheckedTable): Generator<StartPass, void> {
  for (const column of table.columns.values()) {
    for (const rule of columnRules) {
      if (!rule.types.includes(column.definition.type.name)) continue;
      const check = checks.push({ kind: "column", rule, column }) - 1;
      yield () => rule.start(table, column, reporter(table, findings, check, rule));
    }
  }
}

function* relationPasses({ table, checks, findings }: CheckedTable): Generator<StartPass, void> {
  for (const relation of table.found.kind.relations) {
    if (isInQuestion(relation, table.found)) continue;
    for (const rule of relationRules) {
      if (rule.relation !== relation.relation) continue;
      const check = checks.push({ kind: "relation", rule, relation }) - 1;
      yield () => rule.start(table, relation as never, reporter(table, findings, check, rule));
    }
  }
}

function reporter({ found }: Table, findings: Findings, check: number, rule: RelationRule | ColumnRule): Report {
  return ({ column }, i, severity = rule.severity, other = 0) =>
    findings.add(check, severity, i + found.firstRow, column, other);
}

/** Passes on a part's progress, counted in its own steps, as a share of the whole. */
function* share<T>(part: Generator<number, T>, from: number, to: number, steps: number): Generator<number, T> {
  let step = part.next();
  // Exactly the end, which is where the next part begins: a sum of floats might pass it.
  for (; !step.done; step = part.next()) yield step.value < steps ? from + ((to - from) * step.value) / steps : to;
  return step.value;
}
