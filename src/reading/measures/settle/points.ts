import { isChange } from "../keys";
import type { Draft, DraftColumn } from "../draft";

/** A difference of percentages has decimals, may be below zero, and is no count of anything: it is not read. */
export function dropPoints(draft: Draft): void {
  for (const column of draft.columns) {
    if (!isGap(column) || column.reason === "CHOSEN") continue;
    if (!column.concept?.unit && !hasDecimals(column)) continue;
    delete column.concept;
    delete column.key;
    column.asked.clear();
    column.why = { because: "OPEN" };
  }
}

const isGap = ({ concept }: DraftColumn): boolean =>
  concept !== undefined && (concept.act === "selisih" || isChange(concept));

const hasDecimals = ({ sample: { values, figures } }: DraftColumn): boolean =>
  values.filter((value) => value % 1 !== 0 && !Number.isNaN(value)).length * 2 > figures;
