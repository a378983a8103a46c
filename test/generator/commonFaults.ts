import { typedKeys, typeOver } from "./cellFaults";
import { amount, dataRow, figureOf, known, type DataRow, type Draft } from "./draft";
import type { Fault } from "./kind";
import { totalled } from "./orderRelations";
import { has } from "./relations";

/** The number in a cell of row `index`; undefined if there is none. */
export function numberAt(draft: Draft, index: number, key: string): number | undefined {
  const row = draft.rows[index];
  return row && !row.total ? known(row, key) : undefined;
}

/** A plain figure different from the current one. */
export function changed(key: string, by: readonly number[]): Fault {
  return {
    name: `${key} changed`,
    plant: (draft, index, random) => {
      const number = numberAt(draft, index, key);
      return number !== undefined && typeOver(draft, index, key, number + random.pick(by));
    },
  };
}

export function leftOut(key: string): Fault {
  return {
    name: `${key} left out`,
    plant: (draft, index) => {
      const row = draft.rows[index];
      return row !== undefined && figureOf(row, key).means !== null && typeOver(draft, index, key, null);
    },
  };
}

/** A word outside the column's list: a warning, and no word for the rules. */
export function unknownWord(key: string, words: readonly string[]): Fault {
  return {
    name: `${key} nobody knows`,
    plant: (draft, index, random) => {
      const row = draft.rows[index];
      if (!row || row.total || typedKeys(draft, [key]).length === 0) return false;
      const cell = random.pick(words);
      row.figures.set(key, { cell, means: null, unreadable: true, says: { rule: "C16", severity: "warning" } });
      return true;
    },
  };
}

/** A letter missing from a place name that occurs in many rows: it is still that place. */
export function misspelt(key: string): Fault {
  return {
    name: `${key} misspelt`,
    plant: (draft, index) => {
      const row = draft.rows[index];
      const name = row && !row.total ? figureOf(row, key).means : null;
      if (!row || typeof name !== "string" || typedKeys(draft, [key]).length === 0) return false;
      const same = draft.rows.filter((other) => figureOf(other, key).cell === name).length;
      const word = name.split(" ").find((part) => part.length > 5);
      if (same < 12 || word === undefined || figureOf(row, key).cell !== name) return false;
      const cell = name.replace(word, word.slice(0, 3) + word.slice(4));
      row.figures.set(key, { cell, means: name, says: { rule: "C16", severity: "warning" } });
      return true;
    },
  };
}

/** The same row again, right below. */
export const enteredTwice: Fault = {
  name: "row entered twice",
  plant: (draft, index) => {
    const row = draft.rows[index];
    if (!row || row.total) return false;
    draft.rows.splice(index + 1, 0, { figures: new Map(row.figures) });
    return true;
  },
};

/** A sum of the rows above, in the middle of them. */
export function totalBetween(summed: readonly string[]): Fault {
  return {
    name: "total between the rows",
    plant: (draft, index) => {
      const label = draft.columns[0]?.key as string;
      if (draft.rows.some(({ total, parent }) => total || parent) || summed.includes(label) || index < 2) return false;
      const keys = summed.filter((key) => has(draft, key));
      const above = draft.rows.slice(0, index + 1);
      const sums = keys.map((key) => [key, above.reduce((sum, row) => sum + (amount(row, key) ?? 0), 0)] as const);
      if (!sums.every(([, sum]) => Number.isInteger(sum) && sum >= 0)) return false;
      draft.rows.splice(index + 1, 0, { ...dataRow({ [label]: "JUMLAH", ...Object.fromEntries(sums) }), total: true });
      return true;
    },
  };
}

export function wrongTotal(summed: readonly string[]): Fault {
  return {
    name: "total off by one digit",
    plant: (draft, _, random) => {
      const { total } = draft;
      const key = random.pick(summed);
      const sum = total && known(total, key);
      if (!total || sum === undefined || figureOf(total, key).cell !== sum) return false;
      if (
        sum !==
        totalled(
          draft.rows.filter((row) => !row.total),
          key,
        )
      )
        return false;
      total.figures.set(key, { cell: sum + 10, means: sum + 10 });
      return true;
    },
  };
}

/** A plain number typed over the formula of a computed column, with the right value. */
export const formulaTypedOver: Fault = {
  name: "formula typed over",
  plant: (draft, index, random) => {
    const row = draft.rows[index];
    const computed = draft.columns.filter(({ formula }) => formula);
    if (!row || row.total || computed.length === 0) return false;
    const { key } = random.pick(computed);
    const figure = figureOf(row, key);
    if (figure.says || figure.means === null) return false;
    draft.constants.set(row, new Set([key]));
    row.figures.set(key, { ...figure, says: { rule: "C21", severity: "warning" } });
    return true;
  },
};

/** A day after the day of the check. */
export function dayAhead(key: string): Fault {
  return {
    name: `${key} ahead`,
    plant: (draft, index, random) => {
      const row = draft.rows[index];
      if (!row || row.total || typeof figureOf(row, key).cell !== "number") return false;
      const day = draft.today + random.whole(20, 300);
      row.figures.set(key, { cell: day, means: day, says: { rule: "C11", severity: "warning" } });
      return true;
    },
  };
}

/** Rows with the figure, for faults that need two of them. */
export function rowAt(draft: Draft, index: number): DataRow | undefined {
  const row = draft.rows[index];
  return row?.total ? undefined : row;
}
