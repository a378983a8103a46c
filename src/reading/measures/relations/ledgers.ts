import type { Draft } from "../draft";
import { ledgerSums, proofOfSum } from "../settle/ledger";
import { usesOf } from "../settle/uses";
import { readOf, type Derived } from "./read";

/** The sums across a stock card that its columns of sums, or those before a flow, were read as. */
export function ledgers(draft: Draft): readonly Derived[] {
  return [...sumsOfUses(draft), ...sumsOfLedger(draft)];
}

function sumsOfUses(draft: Draft): readonly Derived[] {
  const { total, parts } = usesOf(draft) ?? {};
  if (total?.key === undefined || !parts?.every(({ concept, reason }) => concept?.own && reason === "FIGURES"))
    return [];
  const keys = parts.flatMap(({ key }) => key ?? []);
  const relation = { relation: "SERVICES", parts: keys, total: total.key } as const;
  return [{ relation, proof: proofOfSum(draft, parts, total), accused: total, others: parts }];
}

function sumsOfLedger(draft: Draft): readonly Derived[] {
  return ledgerSums(draft).flatMap(({ name, parts }) => {
    const total = readOf(draft).find(({ concept }) => concept.own === name);
    if (!total) return [];
    const keys = parts.flatMap(({ key }) => key ?? []);
    const relation = { relation: "SERVICES", parts: keys, total: total.key } as const;
    return [{ relation, proof: proofOfSum(draft, parts, total), accused: total, others: parts }];
  });
}

/** Columns of a stock card that no total row adds up: what was there and came in. */
export function levelsOf(draft: Draft): ReadonlySet<string> {
  const levels = new Set(ledgerSums(draft).flatMap(({ name, isLevel }) => (isLevel ? [name] : [])));
  return new Set(readOf(draft).flatMap(({ key, concept }) => (levels.has(concept.own ?? "") ? [key] : [])));
}
