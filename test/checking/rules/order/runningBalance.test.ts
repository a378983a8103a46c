import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, cellsOf, findingsOf, linesOf, recognisedBench, reportOfFound, type BenchSheet } from "../bench";
import { weekdays, withCell } from "./ledgers";

const relation: Relation = {
  relation: "RUNNING_BALANCE",
  opening: "awal",
  ins: ["masuk"],
  outs: ["keluar", "rusak"],
  closing: "sisa",
  within: ["tempat"],
};
const columns = { hari: tanggal, tempat: teks, masuk: jumlah, keluar: jumlah, sisa: jumlah };

/** A correct card: receipts on the first day, ten cards used a day. */
function cardOf(site: Cell, count: number, received = 500): Cell[][] {
  return weekdays(count).map((day, i) => [day, site, i === 0 ? received : 0, 10, received - 10 * (i + 1)]);
}

const card = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns,
  relation,
  rows,
  ...more,
});

test("R01: a balance that does not follow from the one before", () => {
  const rows = withCell(cardOf("Dinas", 6), 3, 4, 466);
  expect(findingsOf(card(rows.slice(0, 4)))).toEqual([
    ["R01", "error", "E5", { expected: 460, found: 466, cause: "ONE_DIGIT" }],
  ]);
});

test("R01: rows after a wrong balance are right if they follow from it or from the correct one", () => {
  const one = withCell(cardOf("Dinas", 6), 2, 4, 400);
  expect(byRule("R01", card(one)).map(([, , cell]) => cell)).toEqual(["E4"]);
  const shifted = cardOf("Dinas", 6).map((row, i) => (i < 2 ? row : [...row.slice(0, 4), (row[4] as number) - 70]));
  expect(byRule("R01", card(shifted)).map(([, , cell]) => cell)).toEqual(["E4"]);
});

test("a right card: oldest first, newest first, with sites day by day, with days without figures", () => {
  const rows = cardOf("Dinas", 6);
  expect(findingsOf(card(rows))).toEqual([]);
  expect(findingsOf(card([...rows].reverse()))).toEqual([]);
  const other = cardOf("Sukamaju", 6, 90);
  expect(findingsOf(card(rows.flatMap((row, i) => [row, other[i] as Cell[]])))).toEqual([]);
  const gap = [...rows.slice(0, 3), [45966 + 10, "Dinas", 0, 0, null], ...rows.slice(3)];
  expect(findingsOf(card(gap))).toEqual([]);
});

test("R01: the first day follows from the opening line of the card", () => {
  const rows = [["Saldo awal", null, null, null, 1000], ...cardOf("Dinas", 3)];
  const sums = rows.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), (row[4] as number) + 1000]));
  expect(findingsOf(card(sums))).toEqual([]);
  expect(byRule("R01", card(withCell(sums, 0, 4, 900)))).toMatchObject([["R01", "error", "E3", { expected: 1390 }]]);
});

test("R01: an approximate figure makes a warning", () => {
  const rows = withCell(cardOf("Dinas", 3), 1, 3, "± 30");
  expect(byRule("R01", card(rows))).toMatchObject([["R01", "warning", "E3", { cause: "APPROXIMATE_PART" }]]);
});

test("rows without a time are compared if most of them follow from each other", () => {
  const { hari: _hari, ...others } = columns;
  const without = withCell(cardOf("Dinas", 6), 3, 4, 466).map(([, ...rest]) => rest);
  expect(byRule("R01", { columns: others, relation, rows: without }).map(([, , cell]) => cell)).toEqual(["D5"]);
  const stocks = [310, 180, 90, 60].map((used, i) => ["Dinas", 500 + i, used, 500 + i - used]);
  expect(byRule("R01", { columns: others, relation, rows: stocks })).toEqual([]);
});

test("a difference in an unknown column is not a slip", () => {
  const rows = cardOf("Dinas", 6).map((row, i) => [...row.slice(0, 4), i === 3 ? 100 : 0, row[4] as number]);
  const lent = rows.map((row, i) => (i < 3 ? row : [...row.slice(0, 5), (row[5] as number) - 100]));
  const wider = { hari: tanggal, tempat: teks, masuk: jumlah, keluar: jumlah, lain: jumlah, sisa: jumlah };
  const bench = recognisedBench({ columns: wider, relation, rows: lent });
  const unknown = { ...bench, columns: bench.columns.filter(({ key }) => key !== "lain") };
  expect(linesOf(reportOfFound(cellsOf({ columns: wider, rows: lent }), unknown))).toEqual([]);
  expect(byRule("R01", { columns: wider, relation, rows: lent }).map(([, , cell]) => cell)).toEqual(["F5"]);
});

test("nothing is compared with an opening stock, or across a missing balance", () => {
  const rows = withCell(cardOf("Dinas", 6), 3, 4, 466);
  const opened = rows.map((row) => [...row, 1]);
  expect(byRule("R01", { columns: { ...columns, awal: jumlah }, relation, rows: opened })).toEqual([]);
  expect(byRule("R01", card(withCell(cardOf("Dinas", 6), 3, 4, null)))).toEqual([]);
});

test("the tolerance lets a small difference pass", () => {
  const rows = withCell(cardOf("Dinas", 6), 5, 4, 445);
  expect(findingsOf(card(rows, { settings: { tolerance: 5 } }))).toEqual([]);
});
