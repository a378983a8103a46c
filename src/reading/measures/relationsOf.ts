import { SAME_AREA } from "../../sheets/areaColumns";
import type { Relation } from "../../sheets/relation";
import type { SheetKind } from "../../sheets/sheetKind";
import type { Draft, DraftColumn } from "./draft";
import { fitting } from "./fitting";
import { countsActivity, ofActivity } from "./relations/activity";
import { levelsOfBalances } from "./relations/balances";
import { bounds } from "./relations/bounds";
import { contradicted, lacksUnread } from "./relations/contradicted";
import { derived, fails } from "./relations/derived";
import { ledgers, levelsOf } from "./relations/ledgers";

/**
 * The relations of a table: those of its kind, the sums that follow from the meanings, and a doubt about each column that most
 * rows contradict.
 */
export function relationsOf(draft: Draft, kind: SheetKind): readonly Relation[] {
  const { found } = draft;
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
  return [...relations, ...doubts.map(({ accused, others }) => misfit(draft, accused, others))];
}

/** A column that is no closing balance is not carried over either. */
const isCarriedOver = (relation: Relation, closings: ReadonlySet<string>): boolean =>
  (relation.relation === "CARRY_OVER" || relation.relation === "RUNNING_BALANCE") && closings.has(relation.closing);

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

/** The kind's relations, with the additional counts added to its totals. */
function withTotals(kind: SheetKind, draft: Draft): readonly Relation[] {
  const { kind: before, columns } = draft;
  const levels = new Set([...levelsOf(draft), ...(before.proven ? levelsOfBalances(draft) : [])]);
  const counts = columns.flatMap(({ key, concept }) =>
    key !== undefined && concept && !concept.unit && !(key in before.columns) && !levels.has(key) ? [key] : [],
  );
  if (counts.length === 0) return kind.relations;
  const running = columns.flatMap(({ key, concept }) => (key !== undefined && concept?.time === "sd" ? [key] : []));
  const added = counts.filter((key) => (before.grain !== "flow" && !before.proven) || !running.includes(key));
  if (!kind.relations.some(({ relation }) => relation === "TOTAL")) {
    const within = SAME_AREA.filter((key) => key in before.columns);
    return [...kind.relations, { relation: "TOTAL", columns: added, ...(before.grain !== "flow" && { within }) }];
  }
  return kind.relations.map((relation) =>
    relation.relation === "TOTAL" ? { ...relation, columns: [...relation.columns, ...added] } : relation,
  );
}
