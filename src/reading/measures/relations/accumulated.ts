import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { addedTo, growth } from "../settle/accumulated";
import { readOf, type Derived } from "./read";

/** A running total grows from row to row by the figure that its rows proved. */
export function accumulated(draft: Draft): readonly Derived[] {
  if (!draft.kind.proven) return [];
  const read = readOf(draft);
  return read.flatMap((total) => {
    const found = total.concept.own === undefined ? undefined : addedTo(draft, total);
    const flow = read.find((column) => column === found);
    if (!flow) return [];
    const relation: Relation = { relation: "RUNNING_TOTAL", total: total.key, flows: [flow.key], within: [] };
    return [{ relation, proof: growth(draft, total, flow), accused: total, others: [flow] }];
  });
}
