import { figureOf, word, type DataRow, type Draft, type Expectation } from "./draft";

/** The rows that hold data, in the order of the sheet. */
export function dataRows(draft: Draft): DataRow[] {
  return draft.rows.filter(({ total, parent }) => !total && !parent);
}

/** True when the sheet has the column. */
export function has(draft: Draft, key: string): boolean {
  return draft.columns.some((column) => column.key === key);
}

/**
 * Rows by the words of some columns; a blank counts as a word. A row with an unknown word stays with the rows that otherwise
 * agree with it: it may be one of them, and one slip is one finding.
 */
export function groupsOf(draft: Draft, keys: readonly string[]): DataRow[][] {
  const groups: { readonly words: readonly string[]; readonly rows: DataRow[] }[] = [];
  for (const row of dataRows(draft)) {
    const words = keys.map((key) => String(figureOf(row, key).means ?? ""));
    const same = groups.find((group) =>
      keys.every((key, i) => figureOf(row, key).unreadable || group.words[i] === words[i]),
    );
    if (same) same.rows.push(row);
    else groups.push({ words, rows: [row] });
  }
  return groups.map(({ rows }) => rows);
}

/** Rules on single rows: the findings that `judge` returns for each data row. */
export function rowByRow(draft: Draft, judge: (row: DataRow) => readonly Expectation[]): Expectation[] {
  return dataRows(draft).flatMap(judge);
}

/** The status of a row, in small letters. */
export function statusOf(row: DataRow, key: string): string | undefined {
  return word(row, key)?.toLowerCase();
}
