import { conceptKey } from "../../sheets/meaning/concept";
import type { SheetKind } from "../../sheets/sheetKind";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { RecognisedTable } from "../recognise/recognised";
import { draftOf, wordsOf, type Draft, type DraftColumn } from "./draft";
import { capital, keyOf } from "./keys";
import { byAccumulation } from "./settle/accumulated";
import { byAges } from "./settle/ages";
import { byBalance } from "./settle/balance";
import { byBase } from "./settle/base";
import { byDifference } from "./settle/difference";
import { byFall } from "./settle/stock";
import { byGrowth } from "./settle/running";
import { byLack } from "./settle/lack";
import { byLedger } from "./settle/ledger";
import { byNamedSum } from "./settle/namedSum";
import { byMonths } from "./settle/months";
import { byOwnSum } from "./settle/own";
import { byOwnShare } from "./settle/ownShare";
import { dropPoints } from "./settle/points";
import { byParts, byPartsAfter } from "./settle/whole";
import { byPartsOfYear } from "./settle/periods";
import { byPeriod } from "./settle/period";
import { byProof } from "./settle/asks";
import { byQuotient } from "./settle/percent";
import { byReached } from "./settle/reached";
import { byRest } from "./settle/rest";
import { byTimes } from "./settle/times";
import { byClosing, byUses } from "./settle/uses";
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
  byNamedSum,
  byPartsAfter,
  byDifference,
  byAccumulation,
  byOwnShare,
  dropPoints,
];

/** What the rows of a stock card settle. */
const OF_CARDS: typeof STEPS = [byClosing, byUses, byLedger];

/** The figures of a recognised table. Those without a known spelling are read by the meaning of their headers. */
export function settled(sheet: SheetCells, found: RecognisedTable): Draft {
  const draft = draftOf(sheet, found);
  for (const step of found.kind.measures ? STEPS : OF_CARDS) step(draft);
  once(draft);
  nameAll(draft);
  return draft;
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
