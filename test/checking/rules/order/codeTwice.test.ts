import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import { kodeWilayah, tahun } from "../../../../src/sheets/types";
import { byRule, type BenchSheet } from "../bench";

const recap = (...rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { kode: kodeWilayah, wilayah: teks, rekam: jumlah },
  relation: { relation: "KEY", columns: ["kode", "wilayah"] },
  rows: rows.map((row, i) => [...row, 500 + 7 * i]),
});
const NAMES = ["Curup", "Kota", "Padang", "Sindang", "Selupu", "Bermani", "Ulu", "Merigi"];
const areas = (...codes: readonly number[]) => codes.map((code, i): Cell[] => [`33.69.0${code}`, NAMES[i] as string]);
const told = (...rows: readonly (readonly Cell[])[]) =>
  byRule("X15", recap(...rows)).map(([, severity, cell, detail]) => [severity, cell, detail]);

test("X15: one code for two areas is reported on the second, with the first", () => {
  expect(told(...areas(1, 2, 3, 2))).toEqual([["error", "A5", { earlier: "A3" }]]);
});

test("the same area again is not reported, whatever the notation of its code", () => {
  expect(told(["33.69.01", "Curup"], ["336901", "CURUP"], ["33.69.02", "Kota"], ["33.69.03", "Padang"])).toEqual([]);
});

test("a code on a quarter of the rows is a slip; on more rows it is the code of the surrounding area", () => {
  expect(told(...areas(1, 2, 3, 4, 5, 6, 1, 2))).toHaveLength(2);
  expect(told(...areas(1, 2, 3, 4, 1, 2, 3))).toEqual([]);
  expect(told(...areas(1, 1, 1, 1))).toEqual([]);
});

test("in another year it is not a repeat, and a row without code or name is skipped", () => {
  const years: BenchSheet = {
    columns: { tahun, kode: kodeWilayah, wilayah: teks },
    relation: { relation: "KEY", columns: ["tahun", "kode", "wilayah"] },
    rows: [2024, 2025].flatMap((year) => areas(1, 2, 3, 4).map((row) => [year, ...row])),
  };
  expect(byRule("X15", years)).toEqual([]);
  expect(told(...areas(1, 2, 3), ["33.69.02", null], [null, "Kota"])).toEqual([]);
});
