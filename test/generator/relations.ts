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

/** X10: a figure of a total that is not the sum of the rows above it; silent where one of them cannot be read. */
export function wrongTotals(draft: Draft, summed: readonly string[]): Expectation[] {
  const rows = draft.total ? [...draft.rows, draft.total] : draft.rows;
  return rows.flatMap((total, index): Expectation[] => {
    if (!total.total) return [];
    const above = (draft.totalFirst && total === draft.total ? rows : rows.slice(0, index)).filter((row) => !row.total);
    return summed.flatMap((key): Expectation[] => {
      const sum = totalled(above, key);
      const found = known(total, key);
      if (found === undefined || sum === undefined || Math.abs(found - sum) < 1e-9) return [];
      return [{ rule: "X10", severity: "warning", row: total, key }];
    });
  });
}

/** The sum of a column; undefined where one cell cannot be read. */
export function totalled(rows: readonly DataRow[], key: string): number | undefined {
  return rows.reduce<number | undefined>((sum, row) => {
    const part = amount(row, key);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}

/** The status of a row, in small letters. */
export function statusOf(row: DataRow, key: string): string | undefined {
  return word(row, key)?.toLowerCase();
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

/**
 * X07: far from the unit's other figures by the modified z-score of Iglewicz and Hoaglin (3.5, at least eight figures);
 * X08 instead where the figure is ten, a hundred or a thousand times the usual one. Both on plain figures only, zeros and
 * days without normal service left out.
 */
export function strangeFigures(group: readonly DataRow[], key: string, statusKey?: string): Expectation[] {
  const counted = group.filter((row) => {
    const day = statusKey === undefined ? undefined : statusOf(row, statusKey);
    return (known(row, key) ?? 0) > 0 && (day === undefined || day === "normal");
  });
  const values = counted.map((row) => known(row, key) as number);
  if (values.length < 8) return [];
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  const spread =
    median(distances) / 0.6745 || (distances.reduce((sum, one) => sum + one, 0) / values.length) * 1.253314;
  return counted.flatMap((row): Expectation[] => {
    const value = known(row, key) as number;
    if (spread === 0 || Math.abs(value - middle) / spread < 3.5) return [];
    const slip = [10, 100, 1000].some((factor) => value / middle > factor * 0.7 && value / middle < factor * 1.4);
    return [{ rule: slip ? "X08" : "X07", severity: "warning", row, key }];
  });
}

/** R03: what is left is the whole without its part. */
export function remainder(row: DataRow, whole: string, part: string, rest: string): Expectation[] {
  const [all, some] = [known(row, whole), known(row, part)];
  return shouldEqual(row, rest, all === undefined || some === undefined ? undefined : all - some, "R03", [whole, part]);
}

/** R04: both sexes together. */
export function sexes(row: DataRow, male: string, female: string, both: string): Expectation[] {
  const [men, women] = [known(row, male), known(row, female)];
  return shouldEqual(row, both, men === undefined || women === undefined ? undefined : men + women, "R04", [
    male,
    female,
  ]);
}

/** R05: a percent is its part of its base, to half of the last digit shown. */
export function sharePart(row: DataRow, share: string, part: string, base: string, decimals: number): Expectation[] {
  const [shown, some, all] = [known(row, share), known(row, part), known(row, base)];
  if (shown === undefined || some === undefined || all === undefined || all === 0) return [];
  return Math.abs(shown - some / all) <= 0.5 * 10 ** -(decimals + 2) + 1e-9
    ? []
    : [{ rule: "R05", severity: "warning", row, key: share }];
}

/** A figure above what bounds it. */
export function within(
  row: DataRow,
  key: string,
  bound: string,
  rule: string,
  plain: Expectation["severity"],
): Expectation[] {
  const [figure, most] = [known(row, key), known(row, bound)];
  if (figure === undefined || most === undefined || figure <= most) return [];
  return [{ rule, severity: severityOf(row, [key, bound], plain), row, key }];
}

/** R12: the later day is not before the earlier. */
export function daysInOrder(row: DataRow, earlier: string, later: string): Expectation[] {
  const [first, second] = [known(row, earlier), known(row, later)];
  return first === undefined || second === undefined || second >= first
    ? []
    : [{ rule: "R12", severity: "error", row, key: later }];
}

/** X05: a figure that only grows is smaller than in the report before. */
export function falls(group: readonly DataRow[], key: string): Expectation[] {
  let last = -Infinity;
  return group.flatMap((row): Expectation[] => {
    const figure = known(row, key);
    if (figure === undefined) return [];
    const fell = figure < last;
    last = figure;
    return fell ? [{ rule: "X05", severity: "warning", row, key }] : [];
  });
}
