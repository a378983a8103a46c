import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { altered, type Act, type Concept } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";

/** What may be missed: a target, and the cards that are needed. */
const WANTED: ReadonlySet<Act | undefined> = new Set<Act>(["target", "butuh"]);

export const isWanted = ({ act, unit }: Concept): boolean => WANTED.has(act) && !unit;

/** A KEKURANGAN or SISA TARGET is what is missing from the target, or from what is needed, after what another column counts. */
export function byLack(draft: Draft): void {
  for (const column of draft.columns) {
    const { meaning, concept, key } = column;
    if (!meaning.lack || meaning.unknown.length > 0 || concept || key !== undefined) continue;
    const target = draft.columns.find(
      (each) => each.concept && isWanted(each.concept) && reachedOf(draft, column, each, draft.columns),
    );
    if (!target?.concept) continue;
    const own = ownRest(draft, target);
    if (own !== undefined) column.key = own;
    column.concept = (own !== undefined && conceptsOf(draft.kind).get(own)) || altered(target.concept, { no: true });
    column.reason = "FIGURES";
    column.asked.clear();
  }
}

/** The column of the kind for what is left of its target, while it is free. */
function ownRest({ kind, columns }: Draft, { key: target = "" }: DraftColumn): string | undefined {
  for (const relation of kind.relations)
    if (relation.relation === "REMAINDER" && relation.otherWholes?.includes(target))
      return columns.some(({ key }) => key === relation.rest) ? undefined : relation.rest;
  return undefined;
}

/** The column that a target and what is missing from it prove to be what was reached. */
export function reachedOf<C extends DraftColumn>(
  draft: Draft,
  lack: DraftColumn,
  target: DraftColumn,
  columns: readonly C[],
): C | undefined {
  return columns.find(
    (part) =>
      part.column !== lack.column &&
      part.column !== target.column &&
      !part.meaning.concept.unit &&
      isProven(prove(draft.rows, (i) => at(target, i) - at(part, i) - at(lack, i))),
  );
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
