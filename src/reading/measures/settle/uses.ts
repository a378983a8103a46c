import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { altered } from "../../../sheets/meaning/concept";
import type { RelationOf } from "../../../sheets/relation";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove, type Proof } from "../sample";
import { proofOfSum } from "./ledger";

/** Of several columns that may be what was used or came in, the one with which the balance holds: CETAK, or TOTAL PAKAI. */
export function byClosing(draft: Draft): void {
  for (const { opening, ins, outs, closing } of ledgersOf(draft)) {
    const valuesOf = (keys: readonly string[]) =>
      draft.columns.filter(({ key }) => key !== undefined && keys.includes(key)).map(({ sample }) => sample.values);
    const [[first], [last]] = [valuesOf([opening]), valuesOf([closing])];
    if (!first || !last) continue;
    for (const key of [...ins, ...outs]) {
      const candidates = draft.columns.filter((column) => column.key === undefined && column.asked.has(key));
      if (candidates.length < 2) continue;
      const closes = ({ sample }: DraftColumn) => {
        const [came, went] = [valuesOf(ins), valuesOf(outs)];
        (ins.includes(key) ? came : went).push(sample.values);
        return isPlain(prove(draft.rows, (i) => balance({ first, last, came, went }, i)));
      };
      const [only, ...more] = candidates.filter(closes);
      if (!only || more.length > 0) continue;
      const concept = conceptsOf(draft.kind).get(key);
      Object.assign(only, { key, reason: "FIGURES", ...(concept && { concept }) });
      for (const { asked } of candidates) asked.delete(key);
    }
  }
}

interface Balance {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly came: readonly Float64Array[];
  readonly went: readonly Float64Array[];
}

/** By how much a closing balance is off in a row; a blank adds nothing. */
function balance({ first, last, came, went }: Balance, i: number): number {
  const sum = (all: readonly Float64Array[]) => all.reduce((total, values) => total + (values[i] || 0), 0);
  return (first[i] as number) + sum(came) - sum(went) - (last[i] as number);
}

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
    return first && last && isProven(prove(draft.rows, (i) => balance({ first, last, came, went }, i)));
  });
}

const ledgersOf = ({ kind }: Draft) =>
  kind.relations.filter((relation): relation is RelationOf<"LEDGER"> => relation.relation === "LEDGER");
