import { altered, conceptKey } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { prove } from "../sample";

/** A running total is at least this many times what is added to it. */
const FAR_ABOVE = 3;

/**
 * Two columns of one service in a daily report: the one that a word calls a total, that is far larger and grows by the other,
 * is the running total.
 */
export function byGrowth(draft: Draft): void {
  if (draft.kind.grain !== "flow") return;
  for (const total of draft.columns) {
    if (!total.meaning.total || total.reason === "CHOSEN" || total.meaning.unknown.length > 0) continue;
    const concept = total.concept ?? draftConcept(draft, total);
    if (!concept || concept.unit) continue;
    const parts = partsOf(draft, total);
    if (parts.length === 0 || !grows(draft, total, parts)) continue;
    total.concept = altered(concept, { time: "sd" });
    total.reason = "FIGURES";
    total.asked.clear();
    delete total.key;
  }
}

const draftConcept = (draft: Draft, column: DraftColumn) =>
  column.meaning.isTorn
    ? undefined
    : altered(column.meaning.concept, { doc: column.meaning.concept.doc ?? draft.kind.doc });

/** The columns that count the same service each day, at one place or at several. */
export function partsOf(draft: Draft, total: DraftColumn): readonly DraftColumn[] {
  const service = (column: DraftColumn) =>
    conceptKey(altered(column.concept ?? column.meaning.concept, { where: undefined, time: undefined }));
  const same = draft.columns.filter(
    (column) =>
      column !== total &&
      !column.meaning.isTorn &&
      column.meaning.unknown.length === 0 &&
      service(column) === service(total),
  );
  const placed = same.filter(({ meaning }) => meaning.concept.where !== undefined);
  const whole = same.filter(({ meaning }) => meaning.concept.where === undefined);
  return whole.length === 1 ? whole : placed;
}

function grows({ rows }: Draft, { sample }: DraftColumn, parts: readonly DraftColumn[]): boolean {
  const added = (i: number) => parts.reduce((sum, part) => sum + (part.sample.values[i] as number), 0);
  const isFarAbove = prove(rows, (i) => {
    const total = sample.values[i] as number;
    return Number.isNaN(total + added(i)) ? Number.NaN : total >= FAR_ABOVE * Math.abs(added(i)) ? 0 : 1;
  });
  const steps = prove(rows, (i) =>
    i === 0 ? Number.NaN : (sample.values[i] as number) - (sample.values[i - 1] as number) - added(i),
  );
  return isFarAbove.rows > 1 && isFarAbove.fits === isFarAbove.rows && steps.fits > 0 && steps.fits * 3 >= steps.rows;
}
