import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import { byRule, type BenchSheet } from "../bench";

const stocks = (...cells: readonly Cell[]): BenchSheet => ({
  columns: { tanggal, sisaBlanko: jumlah },
  relation: { relation: "STOCK_RISE", stock: "sisaBlanko", receipts: ["diterima"], within: ["unit"] },
  rows: cells.map((cell, i) => [45964 + i, cell]),
});
const told = (...cells: readonly Cell[]) =>
  byRule("X08", stocks(...cells)).map(([, severity, cell, detail]) => [severity, cell, detail]);

test("X08: a stock of exactly ten, a hundred or a thousand times the one before", () => {
  expect(told(470, 440, 4400)).toEqual([["warning", "B4", { found: 4400, usual: 440, factor: 10 }]]);
  expect(told(440, 44_000)).toHaveLength(1);
  expect(told(440, 440_000)).toHaveLength(1);
});

test("from a hundred on, and by no other factor", () => {
  expect(told(100, 1000)).toHaveLength(1);
  expect(told(99, 990)).toEqual([]);
  expect(told(440, 4399, 4399, 440)).toEqual([]);
});

test("with a column of receipts another rule covers a rise, and each unit has its own stock", () => {
  const columns = { tanggal, unit: teks, diterima: jumlah, sisaBlanko: jumlah };
  const rows = [
    [45964, "Dinas", 0, 440],
    [45965, "Dinas", 0, 4400],
  ];
  expect(byRule("X08", { ...stocks(), columns, rows })).toEqual([]);
  const units = [
    [45964, "Dinas", 440],
    [45964, "UPT", 4400],
    [45965, "Dinas", 430],
    [45965, "UPT", 4300],
  ];
  expect(byRule("X08", { ...stocks(), columns: { tanggal, unit: teks, sisaBlanko: jumlah }, rows: units })).toEqual([]);
});
