import { altered } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove, type Proof } from "../sample";

/** No word says of what, so this many rows must. */
const FEWEST = 3;

/** A bare KUMULATIF or AKUMULASI of a table by months or days is read where it grows by the figure before it. */
export function byAccumulation(draft: Draft): void {
  if (!draft.kind.proven) return;
  for (const total of draft.columns) {
    if (total.concept || total.key !== undefined || total.asked.size > 0) continue;
    const flow = addedTo(draft, total);
    if (!flow) continue;
    for (const column of [total, flow]) {
      if (column.concept || column.key !== undefined) continue;
      column.concept = altered(
        { own: column.meaning.name || column.header.toUpperCase() },
        { time: column.meaning.concept.time },
      );
      column.reason = "FIGURES";
    }
  }
}

/** The nearest count to the left that a running total grows by. */
export function addedTo(draft: Draft, total: DraftColumn): DraftColumn | undefined {
  const { concept, unknown } = total.meaning;
  if (concept.time !== "sd" || concept.unit || unknown.length > 0) return undefined;
  const before = draft.columns.filter(({ column, meaning }) => column < total.column && !meaning.concept.unit);
  return before.reverse().find((flow) => {
    const proof = growth(draft, total, flow);
    return proof.fits >= FEWEST && isProven(proof);
  });
}

/** The rows in which a running total grows by what was added; where nothing was added, nothing is proven. */
export const growth = ({ rows }: Draft, total: DraftColumn, flow: DraftColumn): Proof =>
  prove(rows, (i) => {
    const added = flow.sample.values[i] as number;
    if (i === 0 || added === 0) return Number.NaN;
    return (total.sample.values[i] as number) - (total.sample.values[i - 1] as number) - added;
  });
