import { altered, type Concept } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { SUM } from "./own";

const TIMES = ["lalu", "ini", "sd"] as const;

/**
 * S.D. HARI LALU, HARI INI and S.D. HARI INI without another word count what the sheet is about, if the rows prove that the
 * first two make up the third.
 */
export function byTimes(draft: Draft): void {
  for (const sex of [undefined, "L", "P"] as const) {
    const [before, now, upTo] = TIMES.map((time) => onlyBare(draft, { time, sex }));
    if (!before || !now || !upTo) continue;
    // A blank day adds nothing.
    if (!isProven(prove(draft.rows, (i) => at(before, i) + (at(now, i) || 0) - at(upTo, i)))) continue;
    const counted: Concept = draft.kind.doc === "ikd" ? { doc: "ikd", act: "aktif" } : SUM;
    for (const [index, column] of [before, now, upTo].entries()) {
      column.concept = altered(counted, { time: TIMES[index], sex });
      column.reason = "FIGURES";
      column.asked.clear();
    }
  }
}

/** The one unread column that says this time and nothing else. */
function onlyBare(
  draft: Draft,
  { time, sex }: { time: Concept["time"]; sex: Concept["sex"] },
): DraftColumn | undefined {
  const bare = draft.columns.filter(({ key, concept, meaning }) => {
    const { unknown, isTorn, done, left, reach, concept: said } = meaning;
    if (key !== undefined || concept || unknown.length > 0 || isTorn || done || left || reach) return false;
    return said.time === time && said.sex === sex && Object.keys(said).length === (sex ? 2 : 1);
  });
  return bare.length === 1 ? bare[0] : undefined;
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
