import { altered, conceptKey, type Act } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { isProven, prove } from "../sample";
import { isWanted, reachedOf } from "../settle/lack";
import { at, type Derived, type Find, type Read } from "./read";
import { wholesOf } from "./wholes";

/** What a column is the rest of: people not yet served, the gap to a target, the difference of two stocks. */
export function rests(draft: Draft, rest: Read, read: readonly Read[], find: Find): readonly Derived[] {
  return [
    ...(draft.kind.grain === "flow" ? [] : remainder(draft, rest, read, find)),
    ...lack(draft, rest, read, find),
    ...difference(draft, rest, find),
  ];
}

function remainder(draft: Draft, rest: Read, read: readonly Read[], find: Find): Derived[] {
  const { concept } = rest;
  if (!concept.no || concept.unit || concept.act === "prr" || isWanted(concept)) return [];
  const named = find(altered(concept, { no: undefined })) ?? partByFigures(draft, rest, read);
  if (!named) return [];
  // Of REKAM AWAL, PROGRES REKAM and REKAM DINAMIS the rows tell which one leaves the rest.
  const timeless = conceptKey(altered(named.concept, { time: undefined }));
  const others = read.filter(
    (each) => each !== named && conceptKey(altered(each.concept, { time: undefined })) === timeless,
  );
  const proofs = [named, ...others].flatMap((part) =>
    wholesOf(part, read).flatMap((whole) => {
      const proof = prove(draft.rows, (i) => leftOver(at(whole, i) - at(part, i), at(rest, i)));
      return part === named || isProven(proof) ? [{ part, whole, proof }] : [];
    }),
  );
  const [best] = [...proofs].sort((a, b) => b.proof.fits - a.proof.fits);
  if (!best) return [];
  const { part } = best;
  const isOnly = proofs.length === 1 && best.proof.fits > 0;
  if (best.whole.concept.age !== part.concept.age && !isOnly && !isProven(best.proof)) return [];
  const relation: Relation = {
    relation: "REMAINDER",
    whole: best.whole.key,
    part: part.key,
    rest: rest.key,
    ...(best.whole.concept.act === "wajib" && rest.concept.sex && { passed: true }),
  };
  if (CARRIED_OVER.has(concept.act) && !isProven(best.proof)) return [];
  return [{ relation, proof: best.proof, accused: rest, others: [best.whole, part] }];
}

/** Cards not yet collected may be of earlier months, so they are a remainder only where the rows say so. */
const CARRIED_OVER: ReadonlySet<Act | undefined> = new Set<Act>(["ambil"]);

/** The gap to a target or a need. */
function lack(draft: Draft, rest: Read, read: readonly Read[], find: Find): Derived[] {
  if (!rest.concept.no || !isWanted(rest.concept)) return [];
  const whole = find(altered(rest.concept, { no: undefined }));
  const part = whole && reachedOf(draft, rest, whole, read);
  if (!whole || !part) return [];
  const proof = prove(draft.rows, (i) => leftOver(at(whole, i) - at(part, i), at(rest, i)));
  const relation: Relation = { relation: "REMAINDER", whole: whole.key, part: part.key, rest: rest.key };
  return [{ relation, proof, accused: rest, others: [whole, part] }];
}

/** The difference between the stock by the system and the stock as reported or counted. */
function difference(draft: Draft, rest: Read, find: Find): Derived[] {
  if (rest.concept.act !== "selisih") return [];
  const whole = find(altered(rest.concept, { act: "sistem" }));
  const part = find(altered(rest.concept, { act: "laporan" })) ?? find(altered(rest.concept, { act: "fisik" }));
  if (!whole || !part) return [];
  const proof = prove(draft.rows, (i) => Math.abs(at(whole, i) - at(part, i)) - Math.abs(at(rest, i)));
  const relation: Relation = {
    relation: "REMAINDER",
    whole: whole.key,
    part: part.key,
    rest: rest.key,
    signless: true,
  };
  return [{ relation, proof, accused: rest, others: [whole, part] }];
}

/** If the part exceeds the whole, the rest is zero; any other figure proves nothing. */
export const leftOver = (left: number, rest: number) =>
  left < 0 && rest > 0 ? Number.NaN : left < 0 && rest === 0 ? 0 : left - rest;

/** Those counted under another name: families with a card that is not signed yet. */
function partByFigures(draft: Draft, rest: Read, read: readonly Read[]): Read | undefined {
  const same = read.filter(
    ({ concept }) =>
      !concept.no && !concept.unit && concept.doc === rest.concept.doc && concept.sex === rest.concept.sex,
  );
  return same.find((part) =>
    wholesOf(part, read).some((whole) => isProven(prove(draft.rows, (i) => at(whole, i) - at(part, i) - at(rest, i)))),
  );
}
