import { altered, conceptKey } from "../../../sheets/meaning/concept";
import { conceptOf, wordsOf, type Draft, type DraftColumn } from "../draft";
import { isBelied, isProven, prove, type Proof } from "../sample";

/** A larger figure is not a percentage. */
export const HIGHEST = 200;

/**
 * Reads a bare percentage as the share that the rows prove: the nearest part to its left ÷ the nearest base. CAKUPAN and
 * CAPAIAN are shares or counts, as their figures show.
 */
export function byQuotient(draft: Draft): void {
  for (const column of draft.columns) {
    if (column.key !== undefined && column.meaning.reach) reconsider(draft, column);
    else if (column.key !== undefined) recall(draft, column);
    else if (!column.concept && column.meaning.unknown.length === 0 && !column.meaning.isTorn) settle(draft, column);
  }
}

function settle(draft: Draft, column: DraftColumn): void {
  const { concept, reach } = column.meaning;
  if (!concept.unit && !reach) return;
  if (reach && concept.act !== undefined && !concept.unit) {
    const isCount = column.sample.values.some((value) => value > HIGHEST);
    const counted = draft.kind.doc ?? "ktp";
    const base = altered(concept, { doc: concept.doc ?? counted });
    if (isCount) column.concept = isGain(draft, column) ? gain(column) : base;
    else if (isShare(column)) column.concept = altered(base, { unit: "percent" });
    return;
  }
  const found = quotientOf(draft, column);
  if (!found) ofBoth(draft, column);
  if (!found?.part.concept) {
    // PERSEN KIA with nothing that proves it is what its words say.
    const said = column.concept ?? wordsOf(column.meaning, draft.kind);
    if (said?.doc !== undefined) column.concept = said;
    return;
  }
  const toTarget = found.base.concept?.act === "target" ? ({ of: "target" } as const) : {};
  const share = altered(found.part.concept, { unit: "percent", ...toTarget });
  // Of two shares of one part the second keeps the base that it names, as does one of what was reached.
  const keepsBase = conceptOf(draft, share) !== undefined || share.act === "capaian";
  column.concept = keepsBase && concept.of ? altered(share, { of: concept.of }) : share;
  for (const proven of [column, found.part]) {
    if (proven.asked.size === 0) continue;
    proven.asked.clear();
    proven.reason = "FIGURES";
  }
  column.reason = "FIGURES";
}

const gain = ({ meaning }: DraftColumn) => altered({ own: meaning.name }, { sex: meaning.concept.sex });

/** A gain is at most this share of what there is. */
const MOST_GAINED = 0.1;

/** PROGRES REKAM beside REKAM AWAL, or far below REKAM DINAMIS, is what was added, not what there is. */
function isGain(draft: Draft, column: DraftColumn): boolean {
  const { act, no } = column.meaning.concept;
  return draft.columns.some((each) => {
    const { concept } = each.meaning;
    const isSame = concept.act === act && concept.no === no && !concept.unit;
    if (each === column || !isSame || concept.time === undefined) return false;
    const share = (i: number) => (column.sample.values[i] as number) / (each.sample.values[i] as number);
    return concept.time === "awal" || isProven(prove(draft.rows, (i) => Math.max(0, share(i) - MOST_GAINED)));
  });
}

/** Without a column for the whole, a share is taken of those who have and those who have not together. */
function ofBoth(draft: Draft, column: DraftColumn): void {
  const fitting = draft.columns.filter(({ concept, ...part }) => {
    if (!concept || concept.unit || concept.no) return false;
    const rest = draft.columns.find(
      (each) => each.concept && conceptKey(each.concept) === conceptKey(altered(concept, { no: true })),
    );
    if (!rest) return false;
    const values = part.sample.values.map((value, i) => value + (rest.sample.values[i] as number));
    return isProven(proofOf(draft, column, { ...part, concept }, { ...rest, sample: { ...rest.sample, values } }));
  });
  const [only] = fitting;
  if (fitting.length !== 1 || !only?.concept) return;
  column.concept = altered(only.concept, { unit: "percent" });
  column.reason = "FIGURES";
}

/**
 * CAKUPAN KEPEMILIKAN KTP was read as a count. If it is written as a share it is one; if its figures could be either, it is
 * left unread.
 */
function reconsider(draft: Draft, column: DraftColumn): void {
  const { concept, reason, sample } = column;
  if (reason !== "CHOSEN" && concept && !concept.unit && isGain(draft, column)) {
    column.concept = gain(column);
    delete column.key;
    return;
  }
  if (reason === "CHOSEN" || !concept || concept.unit || sample.values.some((value) => value > HIGHEST)) return;
  const bases = draft.columns.filter((other) => other.concept?.act === "wajib" && !other.concept.sex);
  if (isShare(column)) column.concept = altered(concept, { unit: "percent" });
  else if (bases.some((base) => base.sample.values.every((value) => !(value <= HIGHEST)))) {
    delete column.concept;
    column.why = { because: "OPEN" };
  } else return;
  delete column.key;
}

/** True when written with a sign, or with decimals that rule out a count. */
export function isShare({ sample }: DraftColumn): boolean {
  if (sample.signs * 2 > sample.figures) return true;
  return sample.values.some((value) => !Number.isInteger(value) && !Number.isNaN(value));
}

/**
 * A bare percentage was read as the kind's own share, but most rows contradict it: it becomes another share if the rows prove
 * one.
 */
function recall(draft: Draft, column: DraftColumn): void {
  const { concept, unknown } = column.meaning;
  const isBare = concept.unit !== undefined && concept.act === undefined && concept.doc === undefined;
  if (column.reason === "CHOSEN" || !isBare || unknown.length > 0 || !column.concept?.unit) return;
  const part = draft.columns.find(({ key }) => key !== undefined && key === partOf(draft, column));
  const bases = draft.columns.filter(({ key }) => key !== undefined && basesOf(draft, column).includes(key));
  const own = part && bases.map((base) => proofOf(draft, column, part, base));
  const isBaseless = !bases.some(({ concept: base }) => base?.act !== "target");
  if (!isBaseless && own && own.some((proof) => !isBelied(proof) && proof.fits > 0)) return;
  const found = quotientOf(draft, column);
  const isOfTarget = isBaseless && found?.base.concept?.act === "target";
  if (!found?.part.concept || (found.part === part && !isOfTarget)) return;
  const toTarget = found.base.concept?.act === "target" ? ({ of: "target" } as const) : {};
  column.concept = altered(found.part.concept, { unit: "percent", ...toTarget });
  column.reason = "FIGURES";
  delete column.key;
}

function shareOf(draft: Draft, { key }: DraftColumn) {
  return draft.kind.relations.flatMap((relation) =>
    relation.relation === "SHARE" && relation.share === key ? [relation] : [],
  )[0];
}
const partOf = (draft: Draft, column: DraftColumn) => shareOf(draft, column)?.part;
const basesOf = (draft: Draft, column: DraftColumn): readonly string[] => {
  const relation = shareOf(draft, column);
  return relation ? [relation.base, ...(relation.equalBases ?? []), ...(relation.otherBases ?? [])] : [];
};

/** The part and the base that most rows prove. Ties go to the part nearest to the left and the base nearest to that part. */
export function quotientOf(draft: Draft, column: DraftColumn) {
  const { period, of, doc, age } = column.meaning.concept;
  const counts = draft.columns.filter(
    ({ concept }) =>
      concept &&
      !concept.unit &&
      (concept.period === undefined || concept.period === period) &&
      (age === undefined || concept.age === undefined || concept.age === age) &&
      (doc === undefined || concept.doc === undefined || concept.doc === doc),
  );
  const distance = (from: number, to: number) => (to < from ? from - to : 1000 + to - from);
  let best: { readonly part: DraftColumn; readonly base: DraftColumn; readonly fits: number } | undefined;
  for (const part of [...counts].sort(
    (a, b) => distance(column.column, a.column) - distance(column.column, b.column),
  )) {
    for (const base of [...counts].sort(
      (a, b) => Math.abs(a.column - part.column) - Math.abs(b.column - part.column),
    )) {
      if (of !== undefined && base.concept?.act !== of) continue;
      if (base === part || base.concept?.no || base.concept?.sex !== part.concept?.sex) continue;
      const proof = proofOf(draft, column, part, base);
      if (isProven(proof) && proof.fits > (best?.fits ?? 0)) best = { part, base, fits: proof.fits };
    }
  }
  return best;
}

/** How many rows show part ÷ base to the digits shown, as fractions or as percentages, whichever fits more rows. */
export function proofOf(draft: Draft, share: DraftColumn, part: DraftColumn, base: DraftColumn): Proof {
  const { values, halves } = share.sample;
  const [asFraction, inHundreds] = [1, 100].map((scale) =>
    prove(draft.rows, (i) => {
      const whole = base.sample.values[i] as number;
      const shown = values[i] as number;
      if (!(whole > 0) || (shown === 0 && part.sample.values[i] === 0)) return Number.NaN;
      const off = Math.abs(shown - ((part.sample.values[i] as number) / whole) * scale);
      return Number.isNaN(off) ? Number.NaN : Math.max(0, off - (halves[i] as number) - 1e-7);
    }),
  ) as [Proof, Proof];
  return asFraction.fits > inHundreds.fits ? asFraction : inHundreds;
}
