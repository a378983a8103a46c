import { altered, type Concept } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { HIGHEST, proofOf } from "./percent";

const PERIODS: ReadonlySet<string> = new Set(["periode", "tanggal", "tahun"]);

/**
 * A bare REALISASI or CAPAIAN beside a target counts what the target asks for, if a percentage or the remainder of the target
 * proves it. A CAPAIAN of figures too large for a share was read as one by its spelling alone.
 * In a sheet of months or days it may be each period's own or a running total, so it stays open there.
 */
export function byReached(draft: Draft): void {
  if (draft.found.columns.some(({ key }) => PERIODS.has(key))) return;
  for (const column of draft.columns) {
    release(column);
    const { meaning, concept, key } = column;
    if (!(meaning.done || isCount(column)) || meaning.unknown.length > 0 || concept || key !== undefined) continue;
    const target = draft.columns.find(
      (each) => each.concept?.act === "target" && !each.concept.unit && isReached(draft, column, each),
    );
    if (!target?.concept) continue;
    column.concept = altered(reachedOf(target.concept), { sex: meaning.concept.sex, period: target.concept.period });
    column.reason = "FIGURES";
    column.asked.clear();
  }
}

/** Takes back the share that the spelling of CAPAIAN made of a count. */
function release(column: DraftColumn): void {
  if (column.reason === "CHOSEN" || !column.concept?.unit || !isCount(column)) return;
  delete column.concept;
  delete column.key;
}

const isCount = ({ meaning, sample }: DraftColumn) =>
  meaning.reach &&
  !meaning.concept.unit &&
  sample.values.filter((value) => value > HIGHEST).length * 2 > sample.figures;

function isReached(draft: Draft, part: DraftColumn, target: DraftColumn): boolean {
  if (part.meaning.concept.sex !== target.concept?.sex || !isOfPeriod(part, target)) return false;
  return draft.columns.some((other) => {
    if (other === part || other === target) return false;
    if (!isOfPeriod(other, target)) return false;
    const { concept, left, lack, reach } = other.meaning;
    if (concept.unit || reach) return isProven(proofOf(draft, other, part, target));
    return (left || lack) && isProven(prove(draft.rows, (i) => at(target, i) - at(part, i) - at(other, i)));
  });
}

/** True unless the column stands in the group of another year, quarter or month. */
function isOfPeriod({ meaning }: DraftColumn, target: DraftColumn): boolean {
  const period = target.concept?.period;
  return period === undefined || meaning.concept.period === period;
}

/** What the target's people have done, or simply what was reached if nothing says more. */
function reachedOf({ doc, of }: Concept): Concept {
  if (of !== undefined) return altered({}, { doc, act: of });
  if (doc === "ikd") return { doc, act: "aktif" };
  return doc === undefined || doc === "ktp" || doc === "dokumen"
    ? altered({}, { doc, act: "capaian" })
    : { doc, act: "miliki" };
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
