import type { Ranges } from "./line";

/** The results of the summary's plain formulas that no function of ours computes. */
export const sumOf = (ranges: Ranges, name: string): number =>
  ranges.numbers(name).reduce((sum, each) => sum + each, 0);

export const highest = (ranges: Ranges, name: string): number => Math.max(...ranges.numbers(name));

/** The figure of a column in the row where another column holds a given value. */
export function beside(ranges: Ranges, figures: string, keys: string, key: number): number {
  const row = ranges.range(keys).findIndex(([cell]) => cell === key);
  return ranges.range(figures)[row]?.[0] as number;
}

/** Standard deviation of the use on normal days, spoiled cards included. */
export function spread(ranges: Ranges): number {
  const status = ranges.range("Stok_Status");
  const spoiled = ranges.range("Stok_Rusak");
  const used = ranges
    .range("Stok_Dipakai")
    .flatMap(([cell], i) => (status[i]?.[0] === "normal" ? [Number(cell ?? 0) + Number(spoiled[i]?.[0] ?? 0)] : []));
  const mean = used.reduce((sum, each) => sum + each, 0) / used.length;
  const squares = used.reduce((sum, each) => sum + each * each, 0);
  return Math.sqrt(Math.max(0, squares - used.length * mean * mean) / (used.length - 1));
}

/** The number of days of the recent pace. */
export const RECENT = 28;

/**
 * Daily average of columns over the last four weeks of the daily report; `counts` names the column whose entry makes a row
 * a day.
 */
export function recentMean(ranges: Ranges, columns: readonly string[], counts?: string): number {
  const days = ranges.range("Lap_Tanggal");
  const from = ranges.number("Tanggal_Laporan") - RECENT;
  const recent = days.flatMap(([day], i) => ((day as number) > from ? [i] : []));
  const at = (name: string, i: number) => ranges.range(name)[i]?.[0] as number;
  const sum = recent.reduce((total, i) => total + columns.reduce((each, name) => each + at(name, i), 0), 0);
  const counted = counts === undefined ? recent : recent.filter((i) => at(counts, i) > 0);
  return sum / Math.max(1, counted.length);
}

/** The target of an indicator for the latest year that has one. */
export function targetOf(ranges: Ranges, indicator: string): number {
  const year = Math.max(0, ...ranges.numbers("Target_Tahun"));
  const [years, names, values] = ["Target_Tahun", "Target_Indikator", "Target_Nilai"].map((name) => ranges.range(name));
  return (values ?? []).reduce(
    (sum, [value], i) =>
      years?.[i]?.[0] === year && names?.[i]?.[0] === indicator ? sum + ((value as number) ?? 0) : sum,
    0,
  );
}

/** Working printers, and the mean of what each prints per day. */
export function workingPrinters(ranges: Ranges): { readonly count: number; readonly perDay: number } {
  const column = (name: string) => ranges.range(name).map(([cell]) => cell);
  const [kinds, conditions, ended, capacity] = ["Alat_Jenis", "Alat_Kondisi", "Alat_Selesai", "Alat_Kapasitas"].map(
    column,
  );
  const working = (kinds ?? []).flatMap((kind, i) =>
    kind === "Printer KTP-el" && conditions?.[i] === "baik" && (ended?.[i] ?? null) === null ? [i] : [],
  );
  const cards = working.map((i) => capacity?.[i] as number);
  return { count: working.length, perDay: cards.reduce((sum, each) => sum + each, 0) / Math.max(1, cards.length) };
}
