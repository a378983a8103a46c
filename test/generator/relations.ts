import { amount, figureOf, known, severityOf, word, type DataRow, type Draft, type Expectation } from "./draft";
import { isWorkingDay } from "./days";

/** The rows that hold data, in the order of the sheet. */
export function dataRows(draft: Draft): DataRow[] {
  return draft.rows.filter(({ total }) => !total);
}

/** True when the sheet has the column. */
export function has(draft: Draft, key: string): boolean {
  return draft.columns.some((column) => column.key === key);
}

/**
 * Rows by the words of some columns, a blank word being one of its own. A row with a word that nobody knows stays with
 * the rows that agree with it otherwise: it may well be one of them, and one slip is one finding.
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

/** R-rules over one row: the findings that `judge` makes of each row of data. */
export function rowByRow(draft: Draft, judge: (row: DataRow) => readonly Expectation[]): Expectation[] {
  return dataRows(draft).flatMap(judge);
}

/** A figure that should equal `sum` of the row; silent where a part is not known. */
export function shouldEqual(
  row: DataRow,
  key: string,
  sum: number | undefined,
  rule: string,
  parts: readonly string[],
): Expectation[] {
  const found = known(row, key);
  if (found === undefined || sum === undefined || Math.abs(found - sum) < 1e-9) return [];
  return [{ rule, severity: severityOf(row, [key, ...parts]), row, key }];
}

/** The sum of columns of a row, blanks counting as 0; undefined where one is unreadable. */
export function sumOf(row: DataRow, keys: readonly string[]): number | undefined {
  return keys.reduce<number | undefined>((sum, key) => {
    const part = amount(row, key);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}

/** X02: the same key in a later row, on that row. */
export function repeatedKeys(draft: Draft, keys: readonly string[], at: string): Expectation[] {
  const seen = new Set<string>();
  return rowByRow(draft, (row) => {
    if (keys.some((key) => figureOf(row, key).unreadable)) return [];
    const name = keys.map((key) => String(figureOf(row, key).means ?? "")).join("|");
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ rule: "X02", severity: "error", row, key: at }];
  });
}

/** X04: a day before the day of the row above it, within one group. */
export function fallingDates(group: readonly DataRow[], key: string): Expectation[] {
  let last = -Infinity;
  return group.flatMap((row): Expectation[] => {
    const day = known(row, key);
    if (day === undefined) return [];
    const falls = day < last;
    last = day;
    return falls ? [{ rule: "X04", severity: "warning", row, key }] : [];
  });
}

/**
 * X03: a working day without a row, on the first row after the gap. A row whose date nobody can read may be the missing
 * one, so a gap around it is not reported.
 */
export function missingDays(group: readonly DataRow[], key: string): Expectation[] {
  if (group.some((row) => figureOf(row, key).unreadable)) return missingBetweenReadable(group, key);
  const present = new Set(group.map((row) => known(row, key)));
  const days = [...present].filter((day) => day !== undefined).sort((a, b) => a - b);
  return days.flatMap((day, i): Expectation[] => {
    const before = days[i - 1];
    if (before === undefined || !gapBetween(before, day)) return [];
    const row = group.find((candidate) => known(candidate, key) === day) as DataRow;
    return [{ rule: "X03", severity: "warning", row, key }];
  });
}

function missingBetweenReadable(group: readonly DataRow[], key: string): Expectation[] {
  const parts: DataRow[][] = [[]];
  for (const row of group) {
    if (figureOf(row, key).unreadable) parts.push([]);
    else parts[parts.length - 1]?.push(row);
  }
  return parts.flatMap((part) => missingDays(part, key));
}

function gapBetween(before: number, after: number): boolean {
  for (let day = before + 1; day < after; day++) if (isWorkingDay(day)) return true;
  return false;
}

/** X09: a total between the rows, on its first figure from the left. */
export function totalsBetweenRows(draft: Draft, counts: readonly string[]): Expectation[] {
  return draft.rows.flatMap((row): Expectation[] => {
    const first = draft.columns.find(({ key }) => counts.includes(key) && figureOf(row, key).means !== null);
    return row.total && first ? [{ rule: "X09", severity: "error", row, key: first.key }] : [];
  });
}

/** X10: a figure of the total row that is not the sum above it; silent where a cell above cannot be read. */
export function wrongTotals(draft: Draft, summed: readonly string[]): Expectation[] {
  const { total } = draft;
  if (!total) return [];
  return summed.flatMap((key): Expectation[] => {
    const found = known(total, key);
    const parts = dataRows(draft).map((row) => amount(row, key));
    if (found === undefined || parts.some((part) => part === undefined)) return [];
    const sum = parts.reduce<number>((all, part) => all + (part as number), 0);
    return Math.abs(found - sum) < 1e-9 ? [] : [{ rule: "X10", severity: "warning", row: total, key }];
  });
}

/** The status of a row, in small letters. */
export function statusOf(row: DataRow, key: string): string | undefined {
  return word(row, key)?.toLowerCase();
}
