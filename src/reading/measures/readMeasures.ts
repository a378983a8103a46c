import type { Relation } from "../../sheets/relation";
import type { Column, SheetKind } from "../../sheets/sheetKind";
import type { UnreadReason } from "../../contract/unreadColumn";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { MatchedColumn, RecognisedTable } from "../recognise/recognised";
import type { Draft, DraftColumn } from "./draft";
import { columnOf } from "./keys";
import { derived } from "./relations/derived";
import { relationsOf } from "./relationsOf";
import { BASE } from "./settle/base";
import { settled } from "./settled";
import { isProven } from "./sample";

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
  const relations = relationsOf(draft, kind);
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

const isSame = (one: readonly Relation[], other: readonly Relation[]): boolean =>
  one.length === other.length && one.every((relation, at) => relation === other[at]);

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

/** The kind with a column for each additional figure. */
function withColumns({ kind, columns }: Draft): SheetKind {
  const more = columns.flatMap(({ key, concept }): readonly (readonly [string, Column])[] =>
    key === undefined || !concept || key in kind.columns ? [] : [[key, columnOf(concept)]],
  );
  return more.length === 0 ? kind : { ...kind, columns: { ...kind.columns, ...Object.fromEntries(more) } };
}
