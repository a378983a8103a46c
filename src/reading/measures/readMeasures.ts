import { SAME_AREA } from "../../sheets/areaColumns";
import { conceptKey } from "../../sheets/meaning/concept";
import type { Relation } from "../../sheets/relation";
import type { Column, SheetKind } from "../../sheets/sheetKind";
import type { UnreadReason } from "../../contract/unreadColumn";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { MatchedColumn, RecognisedTable } from "../recognise/recognised";
import { draftOf, wordsOf, type Draft, type DraftColumn } from "./draft";
import { fitting } from "./fitting";
import { capital, columnOf, keyOf } from "./keys";
import { countsActivity, ofActivity } from "./relations/activity";
import { bounds } from "./relations/bounds";
import { contradicted, lacksUnread } from "./relations/contradicted";
import { derived, fails } from "./relations/derived";
import { ledgers, levelsOf } from "./relations/ledgers";
import { byBalance } from "./settle/balance";
import { byDifference } from "./settle/difference";
import { levelsOfBalances } from "./relations/balances";
import { byAges } from "./settle/ages";
import { byProof } from "./settle/asks";
import { BASE, byBase } from "./settle/base";
import { isProven } from "./sample";
import { byLedger } from "./settle/ledger";
import { byMonths } from "./settle/months";
import { byOwnSum } from "./settle/own";
import { byPeriod } from "./settle/period";
import { byParts, byPartsAfter } from "./settle/whole";
import { byQuotient } from "./settle/percent";
import { byPartsOfYear } from "./settle/periods";
import { byReached } from "./settle/reached";
import { byRest } from "./settle/rest";
import { byLack } from "./settle/lack";
import { byGrowth } from "./settle/running";
import { byFall } from "./settle/stock";
import { byTimes } from "./settle/times";
import { byUses } from "./settle/uses";
import { byWords } from "./settle/words";

/** What words leave open is settled in this order; a step may build on the results of the steps before it. */
const STEPS: readonly ((draft: Draft) => void)[] = [
  byWords,
  byPeriod,
  byMonths,
  byTimes,
  byAges,
  byReached,
  byPartsOfYear,
  byGrowth,
  byFall,
  byBase,
  byLack,
  byRest,
  byParts,
  byBalance,
  byOwnSum,
  byQuotient,
  byProof,
  byPartsAfter,
  byDifference,
];

/** What the rows of a stock card settle. */
const OF_CARDS: typeof STEPS = [byUses, byLedger];

/** The figures of a recognised table. Those without a known spelling are read by the meaning of their headers. */
export function settled(sheet: SheetCells, found: RecognisedTable): Draft {
  const draft = draftOf(sheet, found);
  for (const step of found.kind.measures ? STEPS : OF_CARDS) step(draft);
  once(draft);
  nameAll(draft);
  return draft;
}

/** Reads the figures of a recognised table. */
export function readMeasures(sheet: SheetCells, found: RecognisedTable): RecognisedTable {
  return tableOf(settled(sheet, found));
}

/**
 * The table with every figure that can be read. Its kind gains these columns and the sums that follow from them; unread columns
 * are listed with the reason.
 */
export function tableOf(draft: Draft): RecognisedTable {
  const { found } = draft;
  const kind = withColumns(draft);
  const sums = found.kind.measures ? derived(draft) : ledgers(draft);
  const stated = [
    ...withTotals(kind, draft),
    ...sums.map(({ relation }) => relation),
    ...(found.kind.measures ? bounds(draft) : []),
  ].filter((relation) => !lacksUnread(draft, relation));
  const all = found.kind.measures && countsActivity(draft) ? ofActivity(stated) : stated;
  const failed = [...contradicted(draft), ...sums.filter(fails)].filter(
    ({ relation }) => all.includes(relation) && (found.kind.measures || relation.relation === "LEDGER"),
  );
  const failing = new Set(failed.map(({ relation }) => relation));
  const misread = new Set(failed.flatMap(({ relation }) => (relation.relation === "LEDGER" ? [relation.closing] : [])));
  const relations = all.filter((relation) => !failing.has(relation) && !isCarriedOver(relation, misread));
  const doubts = failed.filter(({ accused }, at) => failed.findIndex((each) => each.accused === accused) === at);
  relations.push(...doubts.map(({ accused, others }) => misfit(draft, accused, others)));
  const columns = columnsRead(draft);
  const keys = new Set(columns.map(({ key }) => key));
  const read = new Set(columns.map(({ column }) => column));
  return {
    ...found,
    kind: isSame(relations, found.kind.relations) && kind === found.kind ? found.kind : { ...kind, relations },
    columns,
    ambiguous: found.ambiguous.flatMap((open) => {
      if (keys.has(open.key)) return [];
      const candidates = open.candidates.filter(({ column }) => open.key === BASE || !read.has(column));
      return candidates.length > 0 ? [{ ...open, candidates }] : [];
    }),
    nearMisses: found.nearMisses.filter(({ column }) => !read.has(column)),
    missing: found.missing.filter((key) => !keys.has(key)),
    unread: draft.columns.flatMap(({ key, asked, column, header, why, meaning }) =>
      key !== undefined || asked.size > 0 ? [] : [{ column, header, why: why ?? reasonOf(meaning, found.kind) }],
    ),
  };
}

/** A column that is no closing balance is not carried over either. */
const isCarriedOver = (relation: Relation, closings: ReadonlySet<string>): boolean =>
  (relation.relation === "CARRY_OVER" || relation.relation === "RUNNING_BALANCE") && closings.has(relation.closing);

const isSame = (one: readonly Relation[], other: readonly Relation[]): boolean =>
  one.length === other.length && one.every((relation, at) => relation === other[at]);

function misfit(draft: Draft, accused: DraftColumn, others: readonly DraftColumn[]): Relation {
  const keysOf = (columns: readonly DraftColumn[]) => columns.flatMap(({ key }) => key ?? []);
  const found = fitting(draft, accused);
  return {
    relation: "MISFIT",
    column: accused.key ?? "",
    others: keysOf(others),
    ...(found && { fit: found.fit, of: keysOf(found.of) }),
  };
}

/** True where the rows of a table confirm at least one sum of its columns. */
export function provesItself(draft: Draft): boolean {
  return derived(draft).some(({ proof }) => isProven(proof));
}

function columnsRead({ found, columns }: Draft): readonly MatchedColumn[] {
  const figures = new Set(columns.map(({ column }) => column));
  const read = columns.flatMap(({ key, column, header, reason }) =>
    key === undefined ? [] : [{ key, column, header, reason }],
  );
  return [...found.columns.filter(({ column }) => !figures.has(column)), ...read].sort((a, b) => a.column - b.column);
}

function reasonOf({ unknown, isTorn }: DraftColumn["meaning"], kind: SheetKind): UnreadReason {
  const [word] = unknown;
  if (word !== undefined) return { because: "UNKNOWN_WORD", word };
  if (isTorn) return { because: "TORN" };
  return { because: kind.measures ? "OPEN" : "ELSEWHERE" };
}

/**
 * Leaves one column per meaning: of two columns with the same meaning, the one already known stays; if both are new, both are
 * dropped.
 */
function once({ kind, columns }: Draft): void {
  const groups = new Map<string, DraftColumn[]>();
  for (const column of columns) {
    if (!column.concept || (column.asked.size > 0 && column.key === undefined)) continue;
    const key = conceptKey(column.concept);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  for (const [meaning, group] of groups) {
    if (group.length < 2 || handsOver(kind, meaning, group)) continue;
    for (const column of group) {
      if (column.key !== undefined) continue;
      const other = group.find((each) => each !== column) as DraftColumn;
      column.why = { because: "TWICE", column: other.column };
      delete column.concept;
    }
  }
}

/**
 * When a spelling took a column whose words mean something else, the key goes to the column whose words mean it: PEMAKAIAN
 * BLANKO stands for the prints only where there is no column of prints.
 */
function handsOver(kind: SheetKind, meaning: string, group: readonly DraftColumn[]): boolean {
  const known = group.find(({ key, reason }) => key !== undefined && reason !== "CHOSEN");
  const other = group.find(({ key }) => key === undefined);
  if (group.length !== 2 || known?.key === undefined || !other) return false;
  const [own, said] = [wordsOf(known.meaning, kind), wordsOf(other.meaning, kind)];
  if (!own || !said || conceptKey(own) === meaning || conceptKey(said) !== meaning) return false;
  other.key = known.key;
  known.concept = own;
  delete known.key;
  return true;
}

/** Gives each concept a key, preferably one of the kind. */
function nameAll({ kind, columns }: Draft): void {
  const taken = new Set(columns.flatMap(({ key }) => key ?? []));
  for (const column of columns) {
    if (!column.concept || column.key !== undefined || column.asked.size > 0) continue;
    const own = keyOf(column.concept, kind);
    let key = own;
    if (taken.has(key) && column.concept.of) key = `${own}${capital(column.concept.of)}`;
    for (let n = 2; taken.has(key); n++) key = `${own}${n}`;
    taken.add(key);
    column.key = key;
  }
}

/** The kind with a column for each additional figure. */
function withColumns({ kind, columns }: Draft): SheetKind {
  const more = columns.flatMap(({ key, concept }): readonly (readonly [string, Column])[] =>
    key === undefined || !concept || key in kind.columns ? [] : [[key, columnOf(concept)]],
  );
  return more.length === 0 ? kind : { ...kind, columns: { ...kind.columns, ...Object.fromEntries(more) } };
}

/** The kind's relations, with the additional counts added to its totals. */
function withTotals(kind: SheetKind, draft: Draft): readonly Relation[] {
  const { kind: before, columns } = draft;
  const levels = new Set([...levelsOf(draft), ...(before.proven ? levelsOfBalances(draft) : [])]);
  const counts = columns.flatMap(({ key, concept }) =>
    key !== undefined && concept && !concept.unit && !(key in before.columns) && !levels.has(key) ? [key] : [],
  );
  if (counts.length === 0) return kind.relations;
  const running = columns.flatMap(({ key, concept }) => (key !== undefined && concept?.time === "sd" ? [key] : []));
  const added = counts.filter((key) => before.grain !== "flow" || !running.includes(key));
  if (!kind.relations.some(({ relation }) => relation === "TOTAL")) {
    const within = SAME_AREA.filter((key) => key in before.columns);
    return [...kind.relations, { relation: "TOTAL", columns: added, ...(before.grain !== "flow" && { within }) }];
  }
  return kind.relations.map((relation) =>
    relation.relation === "TOTAL" ? { ...relation, columns: [...relation.columns, ...added] } : relation,
  );
}
