import { altered, conceptKey } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";

/** JUMLAH ASN beside SUDAH IKD and BELUM IKD is read under its own name where these two make it up. */
export function byParts(draft: Draft): void {
  for (const column of draft.columns) {
    const { concept, key, asked, meaning } = column;
    if (concept || key !== undefined || asked.size > 0 || meaning.concept.unit || meaning.name === "") continue;
    if (!draft.columns.some((rest) => isWholeOf(draft, column, rest))) continue;
    column.concept = altered({ own: meaning.name }, { sex: meaning.concept.sex });
    column.reason = "FIGURES";
  }
}

function isWholeOf(draft: Draft, whole: DraftColumn, { concept, sample }: DraftColumn): boolean {
  if (!concept?.no || concept.unit || concept.sex !== whole.meaning.concept.sex) return false;
  const done = conceptKey(altered(concept, { no: undefined }));
  const part = draft.columns.find((each) => each.concept && conceptKey(each.concept) === done);
  if (!part) return false;
  const at = (each: DraftColumn["sample"], i: number) => each.values[i] as number;
  return isProven(prove(draft.rows, (i) => at(part.sample, i) + at(sample, i) - at(whole.sample, i)));
}
