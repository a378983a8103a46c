import { altered } from "../../../sheets/meaning/concept";
import type { RelationOf } from "../../../sheets/relation";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove, type Proof } from "../sample";

/** A sum within the ledger of a stock card. */
export interface LedgerSum {
  readonly name: string;
  readonly parts: readonly DraftColumn[];
  /** True for what was there and came in together, which no total row adds up. */
  readonly isLevel: boolean;
}

/** A bare JUMLAH of a stock card is what was there and came in, or all that went out or came in, if the rows prove it. */
export function byLedger(draft: Draft): void {
  for (const column of draft.columns) {
    const { total, unknown, concept } = column.meaning;
    if (!total || unknown.length > 0 || concept.unit || column.key !== undefined) continue;
    const sum = ledgerSums(draft).find(({ parts }) => isProven(proofOfSum(draft, parts, column)));
    if (!sum) continue;
    column.concept = altered({ own: sum.name }, { doc: draft.kind.doc });
    column.reason = "FIGURES";
    column.asked.clear();
  }
}

/** The sums that offices keep in a stock card beside its balance. */
export function ledgerSums(draft: Draft): readonly LedgerSum[] {
  const ofKey = (keys: readonly string[]) => draft.columns.filter(({ key }) => key !== undefined && keys.includes(key));
  return draft.kind.relations
    .filter((relation): relation is RelationOf<"LEDGER"> => relation.relation === "LEDGER")
    .flatMap(({ opening, ins, outs }) => [
      { name: "JUMLAH", parts: ofKey([opening, ...ins]), isLevel: true },
      { name: "JUMLAH KELUAR", parts: ofKey(outs), isLevel: false },
      { name: "JUMLAH MASUK", parts: ofKey(ins), isLevel: false },
    ])
    .filter(({ parts }) => parts.length > 1);
}

/** How many rows with a figure confirm a sum; a blank or a dash adds nothing. */
export function proofOfSum({ rows }: Draft, parts: readonly DraftColumn[], total: DraftColumn): Proof {
  return prove(rows, (i) => {
    const sum = parts.reduce((all, part) => all + (at(part, i) || 0), 0);
    return at(total, i) === 0 && sum === 0 ? Number.NaN : sum - at(total, i);
  });
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
