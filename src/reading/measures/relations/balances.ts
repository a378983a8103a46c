import type { Relation } from "../../../sheets/relation";
import type { Draft, DraftColumn } from "../draft";
import { prove } from "../sample";
import { balancesOf, offBy } from "../settle/balance";
import type { Derived } from "./read";

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
    return [{ relation, proof: prove(draft.rows, (i) => offBy(balance, i)), accused: closing, others }];
  });
}

/** Columns that say how many there were, which no total of months or days adds up. */
export const levelsOfBalances = (draft: Draft): readonly string[] =>
  balancesOf(draft).flatMap(({ opening, closing }) => [opening.key ?? [], closing.key ?? []].flat());
