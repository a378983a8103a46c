import type { Doubt, DoubtCode } from "../core/cells/reading";
import type { FindingCode, FindingDetails, Severity } from "../contract/finding";
import type { ColumnTypeName } from "../sheets/columnType";
import type { Relation, RelationName, RelationOf } from "../sheets/relation";
import type { Book, JudgedBy } from "../reading/book/book";
import { ROW } from "../reading/recognise/recognised";
import { ROWS_PER_STEP } from "../reading/slices";
import type { Table, TableColumn } from "../reading/table";

export interface RuleInfo<C extends FindingCode = FindingCode> {
  /** The public id, as R01. */
  readonly id: string;
  readonly code: C;
  readonly severity: Severity;
}

/** Says that something is wrong in row `i` of the table, on the column's cell. */
export type Report = (column: TableColumn, i: number, more?: ReportMore) => void;

export interface ReportMore {
  /** Where it is not the rule's own. */
  readonly severity?: Severity | undefined;
  /** A whole number, from 0 on, that the rule's `detail` is handed back: the row it compared with, a day. */
  readonly seed?: number;
}

/** What a rule reported. */
export interface Spot {
  readonly column: TableColumn;
  readonly i: number;
  readonly seed: number;
}

/** What a rule does with the rows of its table. */
export interface Pass {
  /** Looks at a data row; they come in the order of the sheet. */
  visit?(i: number): void;
  /** Looks at a block of rows of every role, for a rule that goes its own way through them. */
  rows?(from: number, to: number): void;
  end?(): void;
  /** What is left to do after the end, a step at a time, where it takes as long as looking at the rows. */
  rest?(): Generator<void, void>;
}

/** A rule bound to a table: its columns are found, once, and what it learns about the rows stays with it. */
export interface Bound<C extends FindingCode = FindingCode> extends Pass {
  /** What a sentence needs; asked for findings that are shown, and for no others. */
  detail(spot: Spot): FindingDetails[C];
}

/** Hands a pass all rows of its table; yields, between two looks at the clock, how many are done. */
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

/** Codes whose detail is the doubt that a reader had. */
export type DoubtFindingCode = {
  [C in FindingCode]: FindingDetails[C] extends Doubt ? C : never;
}[FindingCode];

/** A rule on single cells: which doubts of the readers it reports. */
export interface CellRule extends RuleInfo<DoubtFindingCode> {
  readonly doubts: readonly DoubtCode[];
}

/** A rule that holds a cell beside the others of its column. */
export interface ColumnRule<C extends FindingCode = FindingCode> extends RuleInfo<C> {
  /** Names of the column types it looks at. */
  readonly types: readonly ColumnTypeName[];
  readonly bind: (table: Table, column: TableColumn, report: Report, book: JudgedBy) => Bound<C> | undefined;
}

/** A rule on a relation between cells. */
export interface RelationRule<N extends RelationName, C extends FindingCode> extends RuleInfo<C> {
  readonly relation: N;
  /** Undefined where the sheet lacks the columns that the rule needs. */
  readonly bind: (table: Table, relation: RelationOf<N>, report: Report, book: JudgedBy) => Bound<C> | undefined;
}

/** A rule as the list of all relation rules knows it: bound to a relation of another name it has nothing to say. */
export interface AnyRelationRule extends RuleInfo {
  readonly relation: RelationName;
  readonly bind: (table: Table, relation: Relation, report: Report, book: JudgedBy) => Bound | undefined;
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
