import type { Doubt, DoubtCode } from "../core/cells/reading";
import type { FindingCode, FindingDetails, Severity } from "../contract/finding";
import type { ColumnTypeName } from "../sheets/columnType";
import type { Relation, RelationName, RelationOf } from "../sheets/relation";
import type { Book, JudgedBy } from "../reading/book/book";
import { ROW } from "../reading/recognise/recognised";
import { ROWS_PER_STEP } from "../reading/slices";
import type { Table, TableColumn } from "../reading/table";

export interface RuleInfo<C extends FindingCode = FindingCode> {
  /** The public id, such as R01. */
  readonly id: string;
  readonly code: C;
  readonly severity: Severity;
}

/** Reports a fault in the column's cell in row `i` of the table. */
export type Report = (column: TableColumn, i: number, more?: ReportMore) => void;

export interface ReportMore {
  /** Set if it differs from the rule's severity. */
  readonly severity?: Severity | undefined;
  /** A whole number from 0 on, passed back to the rule's `detail`: the row it compared with, a day. */
  readonly seed?: number;
}

/** The cell that a rule reported, with its seed. */
export interface Spot {
  readonly column: TableColumn;
  readonly i: number;
  readonly seed: number;
}

/** A rule at work on the rows of its table. */
export interface Pass {
  /** Visits a data row; rows come in sheet order. */
  visit?(i: number): void;
  /** Visits a block of rows of every role, for a rule that orders them itself. */
  rows?(from: number, to: number): void;
  end?(): void;
  /** The work that remains after the last row, in steps, where it takes as long as visiting the rows. */
  rest?(): Generator<void, void>;
}

/** A rule bound to a table: its columns are looked up once, and it keeps what it learns about the rows. */
export interface Bound<C extends FindingCode = FindingCode> extends Pass {
  /** The data for a sentence; called only for findings that are shown. */
  detail(spot: Spot): FindingDetails[C];
}

/** Passes all rows of a table to a pass; yields the number of rows done. */
export function* runPass(pass: Pass, { roles }: Pick<Table, "roles">): Generator<number, void> {
  for (let from = 0; from < roles.length; from += ROWS_PER_STEP) {
    const to = Math.min(from + ROWS_PER_STEP, roles.length);
    if (pass.visit) for (let i = from; i < to; i++) if (roles[i] === ROW.DATA) pass.visit(i);
    pass.rows?.(from, to);
    yield to;
  }
  pass.end?.();
  for (const _step of pass.rest?.() ?? []) yield roles.length;
}

/** Codes whose detail is a reader's doubt. */
export type DoubtFindingCode = {
  [C in FindingCode]: FindingDetails[C] extends Doubt ? C : never;
}[FindingCode];

/** A rule on single cells: the readers' doubts that it reports. */
export interface CellRule extends RuleInfo<DoubtFindingCode> {
  readonly doubts: readonly DoubtCode[];
}

/** A rule that compares a cell with the others of its column. */
export interface ColumnRule<C extends FindingCode = FindingCode> extends RuleInfo<C> {
  /** Names of the column types it applies to. */
  readonly types: readonly ColumnTypeName[];
  readonly bind: (table: Table, column: TableColumn, report: Report, book: JudgedBy) => Bound<C> | undefined;
}

/** A rule on a relation between cells. */
export interface RelationRule<N extends RelationName, C extends FindingCode> extends RuleInfo<C> {
  readonly relation: N;
  /** Undefined if the sheet lacks columns that the rule needs. */
  readonly bind: (table: Table, relation: RelationOf<N>, report: Report, book: JudgedBy) => Bound<C> | undefined;
}

/** A rule as it appears in the list of relation rules. For relations of another name it does nothing. */
export interface AnyRelationRule extends RuleInfo {
  readonly relation: RelationName;
  readonly bind: (table: Table, relation: Relation, report: Report, book: JudgedBy) => Bound | undefined;
}

/** Reports that a cell of one sheet disagrees with another sheet. */
export type SheetsReport<C extends FindingCode> = (
  table: Table,
  column: TableColumn,
  i: number,
  detail: FindingDetails[C],
  severity?: Severity,
) => void;

/**
 * A rule that compares the tables of several sheets. Its findings are few, so they keep their details. It yields between steps,
 * as everything that visits every row does.
 */
export interface SheetsRule<C extends FindingCode = FindingCode> extends RuleInfo<C> {
  readonly compare: (book: Book, report: SheetsReport<C>) => Generator<void, void>;
}

export function columnRule<C extends FindingCode>(rule: ColumnRule<C>): ColumnRule {
  return rule;
}

export function relationRule<N extends RelationName, C extends FindingCode>(rule: RelationRule<N, C>): AnyRelationRule {
  return {
    ...rule,
    bind: (table, relation, report, book) =>
      isNamed(relation, rule.relation) ? rule.bind(table, relation, report, book) : undefined,
  };
}

export function sheetsRule<C extends FindingCode>(rule: SheetsRule<C>): SheetsRule {
  return rule;
}

function isNamed<N extends RelationName>(relation: Relation, name: N): relation is RelationOf<N> {
  return relation.relation === name;
}
