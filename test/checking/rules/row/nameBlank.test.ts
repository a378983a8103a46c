import { jumlah, teks } from "../../../../src/sheets/columnType";
import { kodeWilayah } from "../../../../src/sheets/types";
import type { Cell } from "../../../../src/core/cells/cell";
import { byRule, type BenchSheet } from "../bench";

const recap = (names: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { wilayah: teks, rekam: jumlah },
  relation: { relation: "KEY", columns: ["wilayah"] },
  rows: names.map((name, i) => [name, 500 + 7 * i]),
  ...more,
});
const told = (...names: readonly Cell[]) => byRule("C22", recap(names)).map(([, severity, cell]) => [severity, cell]);

test("C22: a row of figures without a name among named ones", () => {
  expect(told("Curup", "Kota", null, "Padang", "Sindang")).toEqual([["warning", "A4"]]);
});

test("four named rows make a blank one stand out, three do not", () => {
  expect(told("Curup", "Kota", "Padang", "Sindang", null, "Selupu")).toHaveLength(1);
  expect(told("Curup", null, "Kota", "Padang")).toEqual([]);
});

test("one of ten rows may lack its name, two of eleven may not", () => {
  const names = Array.from({ length: 18 }, (_name, i) => `Desa ${"ABCDEFGHIJKLMNOPQR"[i]}`);
  expect(told(...names.slice(0, 9), null, null, ...names.slice(9))).toHaveLength(2);
  expect(told(...names.slice(0, 9), null, null, ...names.slice(9, 17))).toEqual([]);
});

test("a row with a code needs no name", () => {
  const rows: Cell[][] = ["Curup", "Kota", null, "Padang", "Sindang"].map((name, i) => [
    name,
    `33690${i + 1}`,
    500 + i,
  ]);
  const columns = { wilayah: teks, kode: kodeWilayah, rekam: jumlah };
  expect(byRule("C22", recap([], { columns, rows }))).toEqual([]);
});
