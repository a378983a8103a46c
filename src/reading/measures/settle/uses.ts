import { altered } from "../../../sheets/meaning/concept";
import type { RelationOf } from "../../../sheets/relation";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove, type Proof } from "../sample";
import { proofOfSum } from "./ledger";

/** What a flow of a stock card is made of. */
export interface Uses {
  readonly total: DraftColumn;
  readonly parts: readonly DraftColumn[];
}

/**
 * Columns right before what was used, or came in, that make it up in the rows are services (KTP BARU, KTP RUSAK, KTP HILANG),
 * whatever else their headers may mean: a card of a spoiled KTP is no spoiled blank card. A column of the balance stays one
 * where the balance holds with it.
 */
export function byUses(draft: Draft): void {
  const uses = usesOf(draft);
  if (!uses) return;
  const keyed = uses.parts.filter(({ key }) => key !== undefined);
  if (keyed.some(({ reason }) => reason === "CHOSEN") || (keyed.length > 0 && balances(draft))) return;
  for (const part of uses.parts) {
    delete part.key;
    part.concept = altered({ own: part.header.toUpperCase() }, { doc: draft.kind.doc });
    part.reason = "FIGURES";
  }
}

/** The columns right before a flow that make it up in the most rows. */
export function usesOf(draft: Draft): Uses | undefined {
  const [ledger] = ledgersOf(draft);
  if (!ledger) return undefined;
  const { opening, ins, outs, closing } = ledger;
  for (const total of draft.columns) {
    const { key } = total;
    if (key === undefined || !(ins.includes(key) || outs.includes(key))) continue;
    // What came in is no part of what went out.
    const before = runBefore(draft, total, new Set([opening, closing, ...(ins.includes(key) ? outs : ins)]));
    const runs = Array.from({ length: Math.max(0, before.length - 1) }, (_run, more) => before.slice(-2 - more));
    const proven = runs.map((parts) => ({ parts, proof: proofOfSum(draft, parts, total) }));
    const [best] = proven.filter(({ proof }) => isPlain(proof)).sort((a, b) => b.proof.fits - a.proof.fits);
    if (best) return { total, parts: best.parts };
  }
  return undefined;
}

/** No word says that these columns belong together, and several runs are tried: few rows add up by chance, so most must. */
const isPlain = ({ rows, fits }: Proof) => fits >= 3 && fits * 10 >= rows * 8;

/** The columns side by side before another one that hold more than zeros, up to one with a key that ends the run. */
function runBefore({ columns }: Draft, total: DraftColumn, ends: ReadonlySet<string>): readonly DraftColumn[] {
  const run: DraftColumn[] = [];
  for (let at = total.column - 1; ; at--) {
    const column = columns.find((each) => each.column === at);
    if (!column || column.asked.size > 0 || (column.key !== undefined && ends.has(column.key))) return run;
    if (!column.sample.values.some((value) => value > 0)) return run;
    run.unshift(column);
  }
}

/** True if closing = opening + in − out holds in the rows, with the columns as they are read so far. */
function balances(draft: Draft): boolean {
  return ledgersOf(draft).some(({ opening, ins, outs, closing }) => {
    const of = (keys: readonly string[]) =>
      draft.columns.filter(({ key }) => key !== undefined && keys.includes(key)).map(({ sample }) => sample.values);
    const [[first], [last], came, went] = [of([opening]), of([closing]), of(ins), of(outs)];
    if (!first || !last) return false;
    const sum = (all: readonly Float64Array[], i: number) => all.reduce((total, values) => total + (values[i] || 0), 0);
    const off = (i: number) => (first[i] as number) + sum(came, i) - sum(went, i) - (last[i] as number);
    return isProven(prove(draft.rows, off));
  });
}

const ledgersOf = ({ kind }: Draft) =>
  kind.relations.filter((relation): relation is RelationOf<"LEDGER"> => relation.relation === "LEDGER");
