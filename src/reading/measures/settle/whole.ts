import { altered, conceptKey } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { lacksPart } from "./lacksPart";
import { offBy } from "./namedSum";
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

function isWholeOf(draft: Draft, whole: DraftColumn, rest: DraftColumn): boolean {
  const { concept, sample } = rest;
  if (!concept?.no || concept.unit || concept.sex !== whole.meaning.concept.sex) return false;
  const done = conceptKey(altered(concept, { no: undefined }));
  const part = draft.columns.find((each) => each.concept && conceptKey(each.concept) === done);
  if (!part) return false;
  const at = (each: DraftColumn["sample"], i: number) => each.values[i] as number;
  const off = (i: number) => at(part.sample, i) + at(sample, i) - at(whole.sample, i);
  return isProven(prove(draft.rows, off)) && !lacksPart(draft, off, [whole, part, rest]);
}

/** PERMOHONAN right before SELESAI, PROSES and DITOLAK is read under its own name, as they are, where they make it up. */
export function byPartsAfter(draft: Draft): void {
  if (!draft.kind.open) return;
  for (const whole of draft.columns) {
    const parts = partsAfter(draft, whole);
    if (!parts) continue;
    for (const column of [whole, ...parts]) {
      if (column.concept || column.key !== undefined) continue;
      column.concept = altered({ own: column.meaning.name || column.header }, { sex: column.meaning.concept.sex });
      column.reason = "FIGURES";
    }
  }
}

/** The columns directly after one that make it up, all up to the end of the run. No word says so, so three rows must. */
export function partsAfter(draft: Draft, whole: DraftColumn): readonly DraftColumn[] | undefined {
  const parts: DraftColumn[] = [];
  for (let place = whole.column + 1; ; place++) {
    const part = draft.columns.find(({ column }) => column === place);
    if (!part || !isFigure(part) || isTotal(part)) break;
    parts.push(part);
  }
  if (parts.length < 2 || !isFigure(whole)) return undefined;
  // What was there is what went and what is left where nothing came in.
  if (whole.meaning.concept.time === "awal") return undefined;
  const off = offBy(parts, whole);
  const proof = prove(draft.rows, off);
  // SISA LALU is PAKAI and SISA in months without a MASUK, and less MASUK in all.
  const isLess = parts.some(({ sample }) => {
    const less = prove(draft.rows, (i) => off(i) - 2 * (sample.values[i] || 0));
    return less.fits > proof.fits;
  });
  if (isLess) return undefined;
  return proof.fits >= 3 && isProven(proof) && !lacksPart(draft, off, [whole, ...parts]) ? parts : undefined;
}

const isFigure = ({ meaning, asked }: DraftColumn): boolean =>
  asked.size === 0 && !meaning.concept.unit && meaning.concept.sex === undefined;

/** A bare JUMLAH may be made up by what follows it, and is no part of anything. */
const isTotal = ({ meaning }: DraftColumn): boolean => meaning.total && meaning.name === "";
