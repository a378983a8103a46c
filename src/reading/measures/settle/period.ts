import { altered, type Act } from "../../../sheets/meaning/concept";
import { senseOf } from "../../../sheets/meaning/lexicon";
import { conceptOf, type Draft, type DraftColumn } from "../draft";
import { prove } from "../sample";

/** The recorded are fewer than one in this many of those with the duty only where they are those of a day or a month. */
const FEW = 20;

const ACTS: ReadonlySet<Act | undefined> = new Set<Act>(["rekam", "cetak", "aktif"]);

/**
 * Services of a month beside those with the duty, as in a monthly report of the districts: PEREKAMAN says who is or was
 * recorded. Few in every row, with no word or column that counts those left, they are the period's own.
 */
export function byPeriod(draft: Draft): void {
  if (draft.kind.grain === "flow") return;
  const required = conceptOf(draft, { doc: "ktp", act: "wajib" });
  const recorded = conceptOf(draft, { doc: "ktp", act: "rekam" });
  if (!required || !recorded || draft.columns.some(saysLevel)) return;
  const { rows, fits } = prove(draft.rows, (i) => (at(recorded, i) * FEW < at(required, i) ? 0 : missing(i)));
  if (rows < 2 || fits < rows) return;
  for (const column of draft.columns) {
    if (!ACTS.has(column.concept?.act) || column.concept?.time) continue;
    column.concept = altered(column.concept ?? {}, { time: "ini" });
    column.asked.clear();
    delete column.key;
  }

  function missing(i: number): number {
    return Number.isNaN(at(recorded as DraftColumn, i) + at(required as DraftColumn, i)) ? Number.NaN : 1;
  }
}

/** True for a share, a rest, a choice of the user, or a word that says how things stand: SUDAH, S.D. */
export function saysLevel({ meaning, concept, reason }: DraftColumn): boolean {
  const { unit, no, time } = concept ?? meaning.concept;
  return (
    (reason === "CHOSEN" && ACTS.has(concept?.act)) ||
    unit !== undefined ||
    meaning.concept.unit !== undefined ||
    no === true ||
    time !== undefined ||
    meaning.left ||
    meaning.reach ||
    meaning.name.split(" ").some((word) => senseOf(word)?.done)
  );
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
