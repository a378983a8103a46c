import type { Draft, DraftColumn } from "../draft";
import { isProven, prove, type Proof } from "../sample";

/**
 * In a daily report, a bare PENCETAKAN and a bare BLANGKO are settled where the second falls by the first row by row: cards
 * printed and blank cards left.
 */
export function byFall(draft: Draft): void {
  const [printed, left] = [known(draft, "cetak"), known(draft, "sisaBlanko")];
  if (!printed || !left || (printed.key !== undefined && left.key !== undefined)) return;
  const { values } = left.sample;
  const fall = prove(draft.rows, (i) =>
    i === 0 ? Number.NaN : (values[i - 1] as number) - (printed.sample.values[i] as number) - (values[i] as number),
  );
  if (!isProven(fall) && !fallsBySome(draft, values, fall)) return;
  for (const [key, column] of [
    ["cetak", printed],
    ["sisaBlanko", left],
  ] as const) {
    if (column.key === undefined) column.reason = "FIGURES";
    column.key = key;
    column.asked.clear();
  }
}

/** True when half of the days fall by the number printed, and the stock never rises. */
function fallsBySome({ rows }: Draft, stock: Float64Array, { fits, rows: testable }: Proof): boolean {
  const falls = prove(rows, (i) =>
    i === 0 ? Number.NaN : Math.max(0, (stock[i] as number) - (stock[i - 1] as number)),
  );
  return fits > 0 && fits * 2 >= testable && falls.fits === falls.rows;
}

/** The column of a key, or the only candidate that is asked about for it. */
function known({ columns }: Draft, key: string): DraftColumn | undefined {
  const found = columns.find((column) => column.key === key);
  if (found) return found;
  const asked = columns.filter((column) => column.asked.has(key));
  return asked.length === 1 ? asked[0] : undefined;
}
