import Papa from "papaparse";

/** Semicolon first: where decimals have a comma, Excel separates by semicolons. */
const DELIMITERS = [";", "\t", ","] as const;

export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_ROWS = 50;

/** The character that cuts most of the first rows into the same number of cells, two or more; of equals the first. */
export function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ",";
  let bestShare = 0;
  for (const delimiter of DELIMITERS) {
    const share = agreement(text, delimiter);
    if (share > bestShare) [best, bestShare] = [delimiter, share];
  }
  return best;
}

function agreement(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values()) / Math.max(1, data.length);
}
