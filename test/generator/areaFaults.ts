import { numberAt, rowAt } from "./commonFaults";
import { figureOf } from "./draft";
import { has } from "./relations";
import { typedKeys } from "./cellFaults";
import type { Fault } from "./kind";

/** Faults of tables of areas: codes that lost a digit, percents in another scale or as text. */
export function codeFaults(key: string): Fault[] {
  return [
    {
      name: "code that lost a digit",
      plant: (draft, index) => {
        const row = rowAt(draft, index);
        const code = row && figureOf(row, key).cell;
        if (!row || typeof code !== "string" || !has(draft, key)) return false;
        row.figures.set(key, {
          cell: code.slice(0, -1),
          means: null,
          unreadable: true,
          says: { rule: "C15", severity: "error" },
        });
        return true;
      },
    },
  ];
}

/** A wrong percentage in a typed column, or one written as text, or in percent among fractions. */
export function percentFaults(key: string): Fault[] {
  return [
    {
      name: `${key} wrong`,
      plant: (draft, index, random) => {
        const row = rowAt(draft, index);
        const share = numberAt(draft, index, key);
        if (!row || share === undefined || typedKeys(draft, [key]).length === 0) return false;
        const { cell } = figureOf(row, key);
        const off = random.pick([0.01, 0.02, 0.05]);
        const inPoints = typeof cell === "number" && cell > 1.5;
        const means = Math.round((share - off) * 1e4) / 1e4;
        // Below two percent, percentages and shares look the same.
        if (means <= 0.02) return false;
        row.figures.set(key, { cell: inPoints ? Math.round(means * 1e4) / 100 : means, means });
        return true;
      },
    },
    {
      name: `${key} as text`,
      plant: (draft, index) => {
        const row = rowAt(draft, index);
        const share = numberAt(draft, index, key);
        if (!row || share === undefined || typedKeys(draft, [key]).length === 0) return false;
        const cell = `${(share * 100).toFixed(2).replace(".", ",")}%`;
        row.figures.set(key, { cell, means: share, says: { rule: "C02", severity: "warning" } });
        return true;
      },
    },
    {
      name: `${key} in points among fractions`,
      plant: (draft, index) => {
        const row = rowAt(draft, index);
        const share = numberAt(draft, index, key);
        if (!row || share === undefined || share <= 0.05 || typedKeys(draft, [key]).length === 0) return false;
        if (figureOf(row, key).cell !== share) return false;
        const cell = Math.round(share * 1e4) / 100;
        row.figures.set(key, { cell, means: share, says: { rule: "C17", severity: "error" } });
        return true;
      },
    },
  ];
}
