import { ROWS_PER_STEP } from "../slices";
import { ROW } from "../recognise/recognised";

/** Changes the role of a row, given its place among the data rows. */
export type Mark = (at: number, role: number) => void;

/**
 * A row whose figures are all sums of the rows after it is their parent; of the rows before it, their total. Rows that already
 * belong to a parent are skipped, so that a city over districts over villages is found at each level. Yields between steps.
 *
 * @param isListed true where row `at` is on one list with the rows that it sums up to `end`: they add up by chance
 */
export function* bySum(
  values: readonly (readonly number[])[],
  maySum: (at: number) => boolean,
  isData: (at: number) => boolean,
  isParent: (at: number) => boolean,
  isListed: (at: number, end: number) => boolean,
  mark: Mark,
): Generator<void, void> {
  const count = values.length;
  const after = new Int32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    if (at % ROWS_PER_STEP === 0) yield;
    after[at] = at + 1;
    if (!maySum(at)) continue;
    const end = sumUpTo(
      values,
      at,
      at + 1,
      (next) => after[next] as number,
      (next) => next < count,
    );
    if (end < 0 || isListed(at, end)) continue;
    after[at] = end;
    if (isData(at)) mark(at, ROW.PARENT);
  }
  const before = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    if (at % ROWS_PER_STEP === 0) yield;
    before[at] = at - 1;
    if (isParent(at) || !maySum(at)) continue;
    const end = sumUpTo(
      values,
      at,
      at - 1,
      (next) => before[next] as number,
      (next) => next >= 0 && !isParent(next),
    );
    if (end < -1 || isListed(at, end)) continue;
    before[at] = end;
    if (isData(at)) mark(at, ROW.TOTAL);
  }
}

/** The place where the sum of the rows from `from` on equals every figure of row `at`; less than −1 if it never does. */
function sumUpTo(
  values: readonly (readonly number[])[],
  at: number,
  from: number,
  step: (at: number) => number,
  inside: (at: number) => boolean,
): number {
  const NONE = -2;
  const wanted = values[at] as readonly number[];
  const lead = wanted.findIndex((value) => value > 0);
  if (lead < 0) return NONE;
  const sums = new Float64Array(wanted.length);
  let parts = 0;
  let next = from;
  while (inside(next) && (sums[lead] as number) < (wanted[lead] as number)) {
    const row = values[next] as readonly number[];
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] || 0);
    parts++;
    next = step(next);
  }
  let equal = 0;
  for (let i = 0; i < sums.length; i++) {
    const value = wanted[i] as number;
    if (Number.isNaN(value) || value === 0) continue;
    if (value !== sums[i]) return NONE;
    equal++;
  }
  const convincing = equal >= 2 ? parts >= 2 : parts >= 3 && (wanted[lead] as number) >= 50;
  return convincing ? next : NONE;
}
