import type { Relation, RelationOf } from "../../../sheets/relation";
import { isInQuestion } from "../../recognise/inQuestion";
import type { Draft, DraftColumn } from "../draft";
import { isBelied, isProven, prove } from "../sample";
import { at as valueAt, soFar } from "./read";
import { leftOver } from "./rests";

/** A sum of the kind that most rows contradict: the column it would accuse, and those it is compared with. */
export interface Contradicted {
  readonly relation: Relation;
  readonly accused: DraftColumn;
  readonly others: readonly DraftColumn[];
}

/**
 * The kind's own sums that most rows contradict. A column that the user chose is trusted, and a percentage with another known
 * base is left to that base's rule.
 */
export function contradicted(all: Draft): readonly Contradicted[] {
  const draft = { ...all, rows: rowsTogether(all) };
  const table = soFar(draft);
  return draft.kind.relations.flatMap((relation) => {
    const found = isInQuestion(relation, table) ? undefined : sumOf(draft, relation);
    if (!found || found.accused.reason === "CHOSEN") return [];
    if (!found.offs.every((off) => isBelied(prove(draft.rows, off)))) return [];
    if (relation.relation === "LEDGER" && isOfUnread(draft, found)) return [];
    return [{ relation, accused: found.accused, others: found.others }];
  });
}

/**
 * True for a sum that lacks a part which is not read: BLM REKAM leaves out those under MENINGGAL, and the rows say so. The
 * figures are right, so nothing is told. In a stock card each row tells whether it lacks the part.
 */
export function lacksUnread(draft: Draft, relation: Relation): boolean {
  if (relation.relation === "SHARE" || relation.relation === "LEDGER") return false;
  const found = sumOf(draft, relation);
  return found !== undefined && isOfUnread(draft, found);
}

function isOfUnread(draft: Draft, found: Sum): boolean {
  const unread = draft.columns.filter(({ key }) => key === undefined);
  if (unread.length === 0) return false;
  const all = (i: number) => unread.reduce((sum, column) => sum + (valueAt(column, i) || 0), 0);
  const missing = [...unread.map((column) => (i: number) => valueAt(column, i)), all];
  return found.offs.some(
    (off) =>
      !isProven(prove(draft.rows, off)) &&
      missing.some((part) => isProven(prove(draft.rows, (i) => Math.abs(off(i)) - part(i)))),
  );
}

/** Rows down to the first one without any figure: what stands below a gap may be another table. */
function rowsTogether({ rows, columns }: Draft): number {
  const hasFigure = (row: number) => columns.some(({ sample }) => !Number.isNaN(sample.values[row]));
  let row = 0;
  while (row < rows && !hasFigure(row)) row++;
  while (row < rows && hasFigure(row)) row++;
  return row;
}

/** A count; a figure with decimals was read in another locale and proves nothing here. */
function at(column: DraftColumn, i: number): number {
  const value = valueAt(column, i);
  return Number.isInteger(value) ? value : Number.NaN;
}

/** A percentage this close to its quotient was rounded, such as 3% for 2,66%; those rows are reported one by one. */
const ROUNDED = 0.01;

interface Sum {
  readonly accused: DraftColumn;
  readonly others: readonly DraftColumn[];
  /** How far a row is off, by each whole or base that it may be a share of. */
  readonly offs: readonly ((i: number) => number)[];
}

function sumOf(draft: Draft, relation: Relation): Sum | undefined {
  switch (relation.relation) {
    case "SEXES":
      return ofSexes(draft, relation);
    case "REMAINDER":
      return ofRest(draft, relation);
    case "SERVICES":
      return ofParts(
        draft,
        relation.other === undefined ? relation.parts : [...relation.parts, relation.other],
        relation.total,
        relation.less,
      );
    case "LEDGER":
      return ofLedger(draft, relation);
    case "CONDITIONS":
      return ofParts(draft, relation.parts, relation.total);
    case "SHARE":
      return draft.found.bases?.[relation.share] === undefined ? ofShare(draft, relation) : undefined;
    default:
      return undefined;
  }
}

function ofSexes(draft: Draft, { male, female, both }: RelationOf<"SEXES">): Sum | undefined {
  const [one, other, accused] = [column(draft, male), column(draft, female), column(draft, both)];
  if (!one || !other || !accused) return undefined;
  return { accused, others: [one, other], offs: [(i) => at(one, i) + at(other, i) - at(accused, i)] };
}

function ofParts(draft: Draft, parts: readonly string[], total: string, less: readonly string[] = []): Sum | undefined {
  const [accused, others, taken] = [column(draft, total), columns(draft, parts), columns(draft, less)];
  if (!accused || others.length + taken.length < 2) return undefined;
  return {
    accused,
    others: [...others, ...taken],
    offs: [(i) => added(others, i) - added(taken, i) - at(accused, i)],
  };
}

/** The sum of a row's figures; a blank adds nothing. */
const added = (columns: readonly DraftColumn[], i: number): number =>
  columns.reduce((all, column) => all + (at(column, i) || 0), 0);

function ofLedger(draft: Draft, { opening, ins, outs, closing }: RelationOf<"LEDGER">): Sum | undefined {
  const [first, accused] = [column(draft, opening), column(draft, closing)];
  const [came, went] = [columns(draft, ins), columns(draft, outs)];
  if (!first || !accused || came.length + went.length === 0) return undefined;
  return {
    accused,
    others: [first, ...came, ...went],
    offs: [(i) => at(first, i) + added(came, i) - added(went, i) - at(accused, i)],
  };
}

function ofRest(draft: Draft, { whole, otherWholes = [], part, rest }: RelationOf<"REMAINDER">): Sum | undefined {
  const [taken, accused] = [column(draft, part), column(draft, rest)];
  const wholes = columns(draft, [whole, ...otherWholes]);
  const [first] = wholes;
  if (!taken || !accused || !first) return undefined;
  const offs = wholes.map((each) => (i: number) => leftOver(at(each, i) - at(taken, i), at(accused, i)));
  return { accused, others: [first, taken], offs };
}

function ofShare(draft: Draft, relation: RelationOf<"SHARE">): Sum | undefined {
  const [part, accused] = [column(draft, relation.part), column(draft, relation.share)];
  const bases = columns(draft, [relation.base, ...(relation.equalBases ?? []), ...(relation.otherBases ?? [])]);
  const [first] = bases;
  if (!part || !accused || !first) return undefined;
  const rests = draft.kind.relations.flatMap((each) =>
    each.relation === "REMAINDER" && each.part === relation.part ? columns(draft, [each.rest]) : [],
  );
  const together = rests.map((rest) => ({
    ...rest,
    sample: { ...rest.sample, values: rest.sample.values.map((value, i) => value + at(part, i)) },
  }));
  return {
    accused,
    others: [part, first],
    offs: [...bases, ...together].map((base) => (i: number) => offBy(accused, part, base, i)),
  };
}

/** The distance of a percentage, written as a fraction or in hundreds, from part ÷ base; zero if it is only rounded. */
function offBy(share: DraftColumn, part: DraftColumn, base: DraftColumn, i: number): number {
  const shown = valueAt(share, i);
  if (!(at(base, i) > 0)) return Number.NaN;
  const actual = at(part, i) / at(base, i);
  const off = Math.min(Math.abs(shown - actual), Math.abs(shown / 100 - actual));
  return off <= ROUNDED ? 0 : off;
}

const column = (draft: Draft, key: string) => draft.columns.find((each) => each.key === key);
const columns = (draft: Draft, keys: readonly string[]) => keys.flatMap((key) => column(draft, key) ?? []);
