import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { BenchSheet } from "../bench";

/** One day of a stock card: the day, where, what was there, what was used, what was left. */
export type CardRow = readonly [day: Cell, site: Cell, opening: Cell, used: Cell, closing: Cell];

/** Monday to Friday from 3 November 2025 on, a stretch without holidays. */
export const weekdays = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => 45964 + 7 * Math.floor(i / 5) + (i % 5));

/** A correct stock card of one site with ten cards used a day by default. */
export function cardOf(
  site: Cell,
  count: number,
  { opening = 5000, days = weekdays(count), used = 10 } = {},
): CardRow[] {
  return days.slice(0, count).map((day, i) => [day, site, opening - used * i, used, opening - used * (i + 1)]);
}

/** Rows of a card as a sheet. */
export function cardSheet(rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet {
  return { columns: { hari: tanggal, tempat: teks, awal: jumlah, pakai: jumlah, sisa: jumlah }, rows, ...more };
}

/** The same rows with one cell changed. */
export function withCell(rows: readonly (readonly Cell[])[], row: number, column: number, cell: Cell): Cell[][] {
  return rows.map((cells, i) => cells.map((old, c) => (i === row && c === column ? cell : old)));
}

/** Rows of several sites day by day. */
export function interleaved(...sites: readonly (readonly CardRow[])[]): CardRow[] {
  const longest = Math.max(...sites.map((rows) => rows.length));
  return Array.from({ length: longest }, (_, i) => i).flatMap((i) =>
    sites.flatMap((rows) => {
      const row = rows[i];
      return row ? [row] : [];
    }),
  );
}
