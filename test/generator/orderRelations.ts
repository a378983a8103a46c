import { amount, figureOf, known, type DataRow, type Draft, type Expectation } from "./draft";
import { dateOf, isWorkingDay } from "./days";
import { rowByRow, statusOf } from "./relations";

/** X02: the same key in a later row, reported on that row. */
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
    last = Math.max(last, day);
    return falls ? [{ rule: "X04", severity: "warning", row, key }] : [];
  });
}

/**
 * X03: a working day without a row, reported on the first row after the gap. A row with an unreadable date, or out of order,
 * may be the missing one, so a gap around it is not reported: one slip is one finding.
 */
export function missingDays(group: readonly DataRow[], key: string): Expectation[] {
  return unbroken(group, key).flatMap((rows) =>
    rows.flatMap((row, i): Expectation[] => {
      const [before, day] = [i > 0 ? known(rows[i - 1] as DataRow, key) : undefined, known(row, key)];
      return before !== undefined && day !== undefined && gapBetween(before, day)
        ? [{ rule: "X03", severity: "warning", row, key }]
        : [];
    }),
  );
}

/** Parts of the group with readable dates that do not fall. */
function unbroken(group: readonly DataRow[], key: string): DataRow[][] {
  const parts: DataRow[][] = [[]];
  let last = -Infinity;
  for (const row of group) {
    const day = figureOf(row, key).unreadable ? undefined : known(row, key);
    if (day === undefined || day < last) parts.push([]);
    else parts[parts.length - 1]?.push(row);
    last = day !== undefined && day >= last ? day : last;
  }
  return parts;
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

/**
 * X10: a figure of a total that differs from the sum of the rows above it, and from the sum of the areas among them; not
 * reported if one of the rows is unreadable.
 */
export function wrongTotals(draft: Draft, summed: readonly string[]): Expectation[] {
  const rows = draft.total ? [...draft.rows, draft.total] : draft.rows;
  return rows.flatMap((total, index): Expectation[] => {
    if (!total.total) return [];
    const others = draft.totalFirst && total === draft.total ? rows : rows.slice(0, index);
    const above = others.filter((row) => !row.total && !row.parent);
    const areas = others.filter((row) => row.parent);
    return summed.flatMap((key): Expectation[] => {
      const sum = totalled(above, key);
      const found = known(total, key);
      if (found === undefined || sum === undefined || Math.abs(found - sum) < 1e-9) return [];
      if (areas.length > 0 && totalled(areas, key) === found) return [];
      return [{ rule: "X10", severity: "warning", row: total, key }];
    });
  });
}

/** The sum of a column; undefined if a cell is unreadable. */
export function totalled(rows: readonly DataRow[], key: string): number | undefined {
  return rows.reduce<number | undefined>((sum, row) => {
    const part = amount(row, key);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}

/** The median of the figures. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

/**
 * X07: far from the unit's other figures by the modified z-score of Iglewicz and Hoaglin (3.5, at least eight figures); X08
 * instead if the figure is ten, a hundred or a thousand times the usual one. Both only for plain figures, without zeros and
 * days without normal service.
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

/**
 * Days between, or next to, two month-first days are doubtful with them: their rows may have been pasted from the same place. A
 * day after the twelfth ends such a block, because it has its month second.
 */
export function daysAmongMonthFirst(draft: Draft, key: string): Expectation[] {
  const doubted: Expectation[] = [];
  let open: DataRow[] = [];
  let others = 0;
  const endBlock = () => {
    if (others >= 2) for (const row of open) doubted.push({ rule: "C12", severity: "warning", row, key });
    open = [];
    others = 0;
  };
  for (const row of draft.rows) {
    const { cell, means, says } = figureOf(row, key);
    if (says?.rule === "C12") others++;
    if (typeof means !== "number" || cell !== means) continue;
    const { day, month } = dateOf(means);
    if (day > 12) endBlock();
    else if (day !== month) open.push(row);
  }
  endBlock();
  return doubted;
}
