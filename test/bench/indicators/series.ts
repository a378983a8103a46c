import type { Cell } from "../../../src/core/cells/cell";

/** A year of daily use with the status of each day, as two columns of a sheet. */
export interface Year {
  readonly use: readonly (readonly Cell[])[];
  readonly status: readonly (readonly Cell[])[];
  /** The average of all its normal days, and of the last twenty: every contestant has the same answer. */
  readonly average: number;
}

const DAYS = 365;
const OTHER = ["kuota", "kosong", "tutup", "gangguan", "prioritas"] as const;
const WINDOW = 20;

/** Two days in three are normal, 240 of them; their use repeats every twenty. `messy` writes one in three as text. */
export function year(number: number, messy = false): Year {
  const use: Cell[][] = [];
  const status: Cell[][] = [];
  const base = 1_000 + number;
  let normal = 0;
  for (let day = 0; day < DAYS; day++) {
    const isNormal = normal < 240 && day % 3 !== 2;
    const figure = isNormal ? base + 7 * (normal++ % WINDOW) : day % 50;
    use.push([messy && day % 3 === 0 ? dotted(figure) : figure]);
    status.push([isNormal ? "normal" : (OTHER[day % OTHER.length] as string)]);
  }
  return { use, status, average: base + (7 * (WINDOW - 1)) / 2 };
}

function dotted(figure: number): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, ".");
}

export const stockOf = (row: number): number => 5_000 + (row % 977);
