import { figureOf, type Figure } from "./draft";
import type { Fault } from "./kind";
import { dateOf, inWords, MONTHS, serial } from "./days";
import type { Random } from "./random";

/** Another way to write a day; undefined if this day cannot be written like that. */
type Rewrite = (day: number, random: Random) => Figure | undefined;

const two = (n: number): string => String(n).padStart(2, "0");

const REWRITES: Readonly<Record<string, Rewrite>> = {
  "date in words": (day) => ({ cell: inWords(day), means: day, says: { rule: "C10", severity: "warning" } }),
  "date without a year": (day) => ({
    cell: `${dateOf(day).day} ${MONTHS[dateOf(day).month - 1]}`,
    means: null,
    unreadable: true,
    says: { rule: "C10", severity: "error" },
  }),
  "day that does not exist": (day, random) => ({
    cell: `${random.pick(["31 Februari", "31 April", "31 Juni", "30 Februari"])} ${dateOf(day).year}`,
    means: null,
    unreadable: true,
    says: { rule: "C10", severity: "error" },
  }),
  "month before day": (day) => {
    const { year, month, day: date } = dateOf(day);
    return date <= 12
      ? undefined
      : { cell: `${two(month)}/${two(date)}/${year}`, means: day, says: { rule: "C12", severity: "warning" } };
  },
};

/** Faults in how the date of a row is written. */
export function dateFaults(key: string, only?: readonly string[]): Fault[] {
  return Object.entries(REWRITES)
    .filter(([name]) => !only || only.includes(name))
    .map(([name, rewrite]) => ({
      name,
      plant: (draft, index, random) => {
        const row = draft.rows[index];
        const means = row && !row.total ? figureOf(row, key).means : null;
        const figure = typeof means === "number" ? rewrite(means, random) : undefined;
        if (!row || !figure || !draft.columns.some((column) => column.key === key)) return false;
        row.figures.set(key, figure);
        return true;
      },
    }));
}

/**
 * A real date with day and month swapped, where that puts it out of order and on no other row's day. Its meaning is clear, so
 * nothing else follows.
 */
export function swappedDate(key: string): Fault {
  return {
    name: "day and month changed places",
    plant: (draft, index) => {
      const row = draft.rows[index];
      const means = row && !row.total ? figureOf(row, key).means : null;
      if (!row || typeof means !== "number" || figureOf(row, key).cell !== means) return false;
      const { year, month, day } = dateOf(means);
      const swapped = serial(year, day, month);
      if (day > 12 || day === month || swapped > draft.today) return false;
      if (draft.rows.some((other) => figureOf(other, key).means === swapped)) return false;
      row.figures.set(key, { cell: swapped, means, says: { rule: "C12", severity: "warning" } });
      return true;
    },
  };
}
