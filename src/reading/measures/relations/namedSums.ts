import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { prove } from "../sample";
import { namedParts } from "../settle/namedSum";
import { at, readOf, type Derived, type Read } from "./read";

/** A sum with a name is the sum of the columns before it, unless another sum accuses it already. */
export function namedSums(draft: Draft, others: readonly Derived[]): readonly Derived[] {
  if (!draft.kind.measures) return [];
  const said = new Set(draft.kind.relations.flatMap((each) => ("total" in each ? [each.total] : [])));
  return readOf(draft).flatMap((total) => {
    if (!total.meaning.total || said.has(total.key) || others.some(({ accused }) => accused === total)) return [];
    const parts = namedParts(draft, total) ?? [];
    const read = parts.filter((part): part is Read => part.key !== undefined);
    if (read.length < 2 || read.length < parts.length) return [];
    const relation: Relation = { relation: "SERVICES", parts: read.map(({ key }) => key), total: total.key };
    const proof = prove(draft.rows, (i) => read.reduce((all, part) => all + (at(part, i) || 0), 0) - at(total, i));
    return [{ relation, proof, accused: total, others: read }];
  });
}
