import { altered } from "../../../sheets/meaning/concept";
import type { RelationOf } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { isProven } from "../sample";
import { proofOf } from "../settle/percent";
import { at, type Derived, type Find, type Read } from "./read";
import { wholesOf } from "./wholes";

export function share(draft: Draft, column: Read, read: readonly Read[], find: Find): Derived[] {
  const { concept } = column;
  if (!concept.unit) return [];
  const part = find(altered(concept, { unit: undefined, of: undefined }));
  if (!part) return [];
  const counted = find(altered(part.concept, { no: undefined })) ?? part;
  // What is part of a figure without an act, as of one that only has a name, no word says.
  const named =
    concept.of === undefined
      ? concept.act === undefined
        ? []
        : wholesOf(counted, read)
      : read.filter(
          (base) => base.concept.act === concept.of && !base.concept.unit && base.concept.sex === concept.sex,
        );
  const bases =
    named.length > 0
      ? named
      : concept.of === undefined
        ? read.filter((base) => base !== part && !base.concept.unit && base.concept.sex === concept.sex)
        : [];
  const proofs = bases.map((base) => ({ base, proof: proofOf(draft, column, part, base) }));
  const [best] = [...proofs].sort((a, b) => b.proof.fits - a.proof.fits);
  if (!best || (named.length === 0 && !isProven(best.proof))) return [];
  if (!isProven(best.proof) && isOfBoth(draft, column, part, find)) return [];
  const relation: RelationOf<"SHARE"> = { relation: "SHARE", share: column.key, part: part.key, base: best.base.key };
  return [{ relation, proof: best.proof, accused: column, others: [part, best.base] }];
}

/** The percentages are shares of those with and those without together; no column holds that sum. */
function isOfBoth(draft: Draft, share: Read, part: Read, find: Find): boolean {
  const rest = find(altered(part.concept, { no: true }));
  if (!rest || rest === part) return false;
  const values = part.sample.values.map((value, i) => value + at(rest, i));
  return isProven(proofOf(draft, share, part, { ...rest, sample: { ...rest.sample, values } }));
}
