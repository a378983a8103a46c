import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";
import { cardOf, interleaved, withCell } from "../order/ledgers";

const places = (...names: readonly string[]): BenchSheet => ({
  columns: { tempat: { type: teks, recurs: true }, pakai: jumlah },
  rows: names.map((name, i) => [name, 10 + i]),
});
const often = (name: string, times = 6) => Array.from({ length: times }, () => name);

test("C16: a rare spelling of a frequent name, whatever its case and spaces", () => {
  expect(findingsOf(places(...often("Sukamaju"), "Sukamju", ...often("Mekarsari")))).toEqual([
    ["C16", "warning", "A8", { doubt: "UNKNOWN_CHOICE", found: "Sukamju", nearest: "Sukamaju" }],
  ]);
  expect(byRule("C16", places(...often("Kec. Suka Maju"), "KEC SUKAMAJU"))).toHaveLength(1);
});

test("places whose names differ in a number or a short word, or that are both frequent", () => {
  expect(findingsOf(places(...often("Timur I"), "Timur II", ...often("Desa 1"), "Desa 2"))).toEqual([]);
  expect(findingsOf(places(...often("Tanjung Raja"), ...often("Tanjung Raya", 3)))).toEqual([]);
  expect(findingsOf(places(...often("Curup"), "Curup Utara", ...often("Ulu"), "Ilu"))).toEqual([]);
});

test("too few rows, and a column whose names need not recur", () => {
  expect(findingsOf(places(...often("Sukamaju", 4), "Sukamju"))).toEqual([]);
  const once = { ...places(...often("Sukamaju"), "Sukamju"), columns: { tempat: teks, pakai: jumlah } };
  expect(findingsOf(once)).toEqual([]);
});

test("one slip is one finding: the ledger of the place continues", () => {
  const relation: Relation = { relation: "CARRY_OVER", opening: "awal", closing: "sisa", within: ["tempat"] };
  const columns = {
    hari: tanggal,
    tempat: { type: teks, recurs: true as const },
    awal: jumlah,
    pakai: jumlah,
    sisa: jumlah,
  };
  const rows = interleaved(cardOf("Sukamaju", 8), cardOf("Mekarsari", 8, { opening: 300 }));
  expect(
    findingsOf({ columns, relation, rows: withCell(rows, 6, 1, "Sukmaju") }).map(([rule, , at]) => [rule, at]),
  ).toEqual([["C16", "B8"]]);
});
