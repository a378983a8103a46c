import type { Relation } from "../../../sheets/relation";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { balancesOf, offBy, type Balance } from "../settle/balance";
import { at, type Derived } from "./read";

/** What is there in the end is what was there and came, less what went. */
export function balances(draft: Draft): readonly Derived[] {
  return balancesOf(draft).flatMap((balance) => {
    const { opening, ins, outs, closing } = balance;
    const others = [opening, ...ins, ...outs];
    if (closing.key === undefined || others.some(({ key }) => key === undefined)) return [];
    const keysOf = (columns: readonly DraftColumn[]) => columns.flatMap(({ key }) => key ?? []);
    const relation: Relation = {
      relation: "SERVICES",
      parts: keysOf([opening, ...ins]),
      less: keysOf(outs),
      total: closing.key,
    };
    const sum = { relation, proof: prove(draft.rows, (i) => offBy(balance, i)), accused: closing, others };
    return [sum, ...carriedOver(draft, balance)];
  });
}

/** In rows of days or months a stock opens with what the row before left. */
function carriedOver({ kind, rows }: Draft, { opening, closing }: Balance): readonly Derived[] {
  if (!kind.proven || opening.key === undefined || closing.key === undefined) return [];
  if (opening.concept?.act === "penduduk") return [];
  const proof = prove(rows, (i) => (i === 0 ? Number.NaN : at(opening, i) - at(closing, i - 1)));
  if (!isProven(proof)) return [];
  const relation: Relation = { relation: "CARRY_OVER", opening: opening.key, closing: closing.key, within: [] };
  return [{ relation, proof, accused: opening, others: [closing] }];
}

/** Columns that say how many there were, which no total of months or days adds up. */
export const levelsOfBalances = (draft: Draft): readonly string[] =>
  balancesOf(draft).flatMap(({ opening, closing }) => [opening.key ?? [], closing.key ?? []].flat());
