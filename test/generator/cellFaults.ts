import type { Severity } from "../../src/contract/finding";
import { figureOf, type Draft, type Figure } from "./draft";
import type { Fault } from "./kind";
import type { Random } from "./random";

/** Another way to write a plain count of a column; undefined if this count cannot be written like that. */
type Rewrite = (count: number, random: Random, key: string) => Figure | undefined;

/** A remainder may be below zero: more were recorded than required. Only the subtraction can be wrong. */
const LEFT_OVER = /^belum/;

const dotted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

const says = (rule: string, severity: Severity): { readonly says: { rule: string; severity: Severity } } => ({
  says: { rule, severity },
});

/** What clerks write instead of a plain count, and what it stands for (tables of numbers in Indonesian Excel). */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  "text number": (count) => ({
    cell: count < 1000 ? String(count) : dotted(count),
    means: count,
    ...says("C02", "warning"),
  }),
  "comma for thousands": (count) =>
    count < 1000 || count >= 1_000_000
      ? undefined
      : { cell: dotted(count).replace(".", ","), means: count, ...says("C03", "error") },
  "thousands lost to the locale": (count) =>
    count < 1000 || count >= 1_000_000 || count % 10 === 0
      ? undefined
      : { cell: count / 1000, means: count, ...says("C04", "error") },
  "letter O for a zero": (count) =>
    /^\d+0\d*$/.test(String(count)) && count < 1000
      ? { cell: String(count).replace("0", "O"), means: count, ...says("C05", "error") }
      : undefined,
  "letter l for a one": (count) =>
    /1/.test(String(count)) && count >= 10 && count < 1000
      ? { cell: String(count).replace("1", "l"), means: count, ...says("C05", "error") }
      : undefined,
  "approximate word": (count, random) =>
    count === 0
      ? undefined
      : {
          cell: random.pick([
            `± ${dotted(count)}`,
            `sekitar ${dotted(count)}`,
            `${dotted(count)} lebih`,
            `${dotted(count)}-an`,
          ]),
          means: count,
          approximate: true,
          ...says("C06", "warning"),
        },
  "negative count": (count, _, key) =>
    count === 0
      ? undefined
      : { cell: -count, means: -count, ...(LEFT_OVER.test(key) ? undefined : says("C07", "error")) },
  "fraction of a count": (count) => ({ cell: count + 0.5, means: count + 0.5, ...says("C08", "error") }),
  "word for a number": (_, random) => ({
    cell: random.pick(["habis", "lihat buku", "belum ada data", "tidak dihitung"]),
    means: null,
    unreadable: true,
    ...says("C01", "error"),
  }),
  "formula error": (_, random) => ({
    cell: { error: random.pick(["#REF!", "#DIV/0!", "#VALUE!", "#N/A"]) },
    means: null,
    unreadable: true,
    ...says("C09", "error"),
  }),
  "unit behind the number": (count, random) => ({
    cell: `${dotted(count)} ${random.pick(["keping", "lembar", "buah"])}`,
    means: count,
    ...says("C18", "warning"),
  }),
  "space nobody sees": (count, random) => ({
    cell: random.pick([`${count}\u00a0`, `\u00a0${count}`, `\u200b${count}`]),
    means: count,
    ...says("C20", "warning"),
  }),
};

/** Faults in how a plain count of one of these columns is written. */
export function countFaults(keys: readonly string[], only?: readonly string[]): Fault[] {
  return Object.entries(REWRITES)
    .filter(([name]) => !only || only.includes(name))
    .map(([name, rewrite]) => ({
      name,
      plant: (draft, index, random) => rewriteCount(draft, index, random, keys, rewrite),
    }));
}

function rewriteCount(draft: Draft, index: number, random: Random, keys: readonly string[], rewrite: Rewrite): boolean {
  const row = draft.rows[index];
  if (!row || row.total) return false;
  for (const key of random.shuffled(typedKeys(draft, keys))) {
    const { means, cell } = figureOf(row, key);
    if (typeof means !== "number" || cell !== means) continue;
    const figure = rewrite(means, random, key);
    if (!figure) continue;
    row.figures.set(key, figure);
    return true;
  }
  return false;
}

/** Those of the columns that the sheet has and that are typed, not computed. */
export function typedKeys(draft: Draft, keys: readonly string[]): string[] {
  return draft.columns.filter(({ key, formula }) => keys.includes(key) && !formula).map(({ key }) => key);
}

/** Overwrites a cell of a typed column that the sheet has with another plain value. */
export function typeOver(draft: Draft, index: number, key: string, value: number | string | null): boolean {
  const row = draft.rows[index];
  if (!row || row.total || typedKeys(draft, [key]).length === 0 || figureOf(row, key).says) return false;
  row.figures.set(key, { cell: value, means: value });
  return true;
}
