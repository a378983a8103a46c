import type { Doubt, DoubtCode } from "../core/cells/reading";
import type { FindingCode, FindingDetails, Severity } from "../contract/finding";
import type { RelationName, RelationOf } from "../sheets/relation";
import type { StoredFinding } from "./findings";
import { ROWS_PER_STEP } from "../reading/slices";
import { ROW } from "../reading/recognise/recognised";
import type { Book } from "../reading/book/book";
import type { Table, TableColumn } from "../reading/table";

export interface RuleInfo<C extends FindingCode = FindingCode> {
  /** The public id, as R01. */
  readonly id: string;
  readonly code: C;
  readonly severity: Severity;
}

/** Codes whose detail is the doubt that a reader had. */
export type DoubtFindingCode = {
  [C in FindingCode]: FindingDetails[C] extends Doubt ? C : never;
}[FindingCode];

/** A rule on single cells: which doubts of the readers it reports. */
export interface CellRule extends RuleInfo<DoubtFindingCode> {
  readonly doubts: readonly DoubtCode[];
}

/** Says that something is wrong in row `i` of the table, on the column's cell; `other` is a row it is compared with. */
export type Report = (column: TableColumn, i: number, severity?: Severity, other?: number) => void;

/** A rule at work on a table that has been read: it is handed the rows in blocks, in order, and told of the end. */
export interface Pass {
  rows(from: number, to: number): void;
  end?(): void;
  /** What is left to do after the end, a step at a time, where it takes as long as looking at the rows. */
  rest?(): Generator<void, void>;
}

/** Visits the data rows of a table, in order. */
export function dataRows(table: Table, visit: (i: number) => void, end?: () => void): Pass {
  const { roles } = table;
  return {
    rows(from, to) {
      for (let i = from; i < to; i++) if (roles[i] === ROW.DATA) visit(i);
    },
    ...(end && { end }),
  };
}

/** Hands a rule all rows of its table; yields, between two looks at the clock, how many are done. */
export function* runPass(pass: Pass, rows: number): Generator<number, void> {
  for (let from = 0; from < rows; from += ROWS_PER_STEP) {
    const to = Math.min(from + ROWS_PER_STEP, rows);
    pass.rows(from, to);
    yield to;
  }
  pass.end?.();
  for (const _step of pass.rest?.() ?? []) yield rows;
}

/** A rule that holds a cell beside the others of its column. */
export interface ColumnRule<C extends FindingCode = FindingCode> extends RuleInfo<C> {
  /** Names of the column types it looks at. */
  readonly types: readonly string[];
  readonly start: (table: Table, column: TableColumn, report: Report, book: Book) => Pass | undefined;
  readonly describe: (table: Table, column: TableColumn, finding: StoredFinding) => FindingDetails[C];
}

/** A rule on a relation between cells. `start` answers undefined where the sheet lacks the columns it needs. */
export interface RelationRule<
  N extends RelationName = RelationName,
  C extends FindingCode = FindingCode,
> extends RuleInfo<C> {
  readonly relation: N;
  readonly start: (table: Table, relation: RelationOf<N>, report: Report, book: Book) => Pass | undefined;
  /** What a sentence needs, worked out again from the table when somebody looks. */
  readonly describe: (table: Table, relation: RelationOf<N>, finding: StoredFinding, book: Book) => FindingDetails[C];
}

/** Says that a cell of one sheet disagrees with another sheet. */
export type SheetsReport<C extends FindingCode> = (
  table: Table,
  column: TableColumn,
  i: number,
  detail: FindingDetails[C],
  severity?: Severity,
) => void;

/**
 * A rule that holds the tables of several sheets beside each other. Its findings are few, so they keep their details. It
 * yields between steps of work, as everything does that looks at every row.
 */
export interface SheetsRule<C extends FindingCode = FindingCode> extends RuleInfo<C> {
  readonly compare: (book: Book, report: SheetsReport<C>) => Generator<void, void>;
}

export function cellRule(rule: CellRule): CellRule {
  return rule;
}

export function columnRule<C extends FindingCode>(rule: ColumnRule<C>): ColumnRule {
  return rule;
}

export function sheetsRule<C extends FindingCode>(rule: SheetsRule<C>): SheetsRule {
  return rule as unknown as SheetsRule;
}

export function relationRule<N extends RelationName, C extends FindingCode>(rule: RelationRule<N, C>): RelationRule {
  return rule as unknown as RelationRule;
}
