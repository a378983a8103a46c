/** The cells that the cases refer to, row by row from A1: numbers, texts, days, mixed, a sorted list, texts like numbers. */
export const DATA: readonly (readonly (string | number | boolean | null)[])[] = [
  [100, "kuota", 45964, 1, 10, "apel", "4.091", 1234.5678],
  [120, "normal", 45965, null, 20, "belimbing", "12,5", -7.5],
  [90, "kuota", 45966, true, 30, "ceri", "13/11/2025", 45975.75],
  [111, null, 45967, "teks", 40, "duku", "abc", 0],
  [105, "tutup", 45968, -2.5, 50, "ember", "12", 2],
  [95, "normal", 45971, 3, null, null, " 7 ", 1e-7],
  [0, "Kuota", 45972, 3, null, null, "1.250,75", 1e15],
  [130, "normal", 45973, 0.5, null, null, "25%", 12],
  [88, "x1", 45974, null, null, null, "Januari", -3],
  [102, "12", 45975, 7, null, null, null, 0.5],
];

/** Column of the days, counted from 0. */
export const DAYS = 2;
