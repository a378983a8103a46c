import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { prove } from "../sample";
import { differenceOf } from "../settle/difference";
import { at, readOf, type Derived } from "./read";

/** A SELISIH or SISA is the difference that its rows proved, unless another sum accuses it already. */
export function differences(draft: Draft, others: readonly Derived[]): readonly Derived[] {
  const read = readOf(draft);
  return read.flatMap((column) => {
    const { kind } = draft;
    const isSaid =
      others.some(({ accused }) => accused === column) ||
      kind.relations.some((each) => each.relation === "REMAINDER" && each.rest === column.key);
    if (isSaid || !kind.measures) return [];
    const found = differenceOf(draft, column);
    const [first, second] = [read.find((each) => each === found?.first), read.find((each) => each === found?.second)];
    if (!first || !second) return [];
    const { left, lack } = column.meaning;
    const relation: Relation = {
      relation: "SERVICES",
      parts: [first.key],
      less: [second.key],
      total: column.key,
      ...((left || lack) && { floored: true }),
    };
    const proof = prove(draft.rows, (i) => at(first, i) - at(second, i) - at(column, i));
    return [{ relation, proof, accused: column, others: [first, second] }];
  });
}
