import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, day, findingsOf } from "../bench";

const relation: Relation = { relation: "DAYS_IN_ORDER", earlier: "pelayanan", later: "lapor" };
const MARCH_1 = day(2021, 3, 1);

const report = (pelayanan: Cell, lapor: Cell) => ({
  columns: { pelayanan: tanggal, lapor: tanggal, rekam: jumlah },
  relation,
  rows: [[pelayanan, lapor, 33]],
});

test("R12: a service of 2 March reported on 1 March", () => {
  expect(findingsOf(report(MARCH_1 + 1, MARCH_1))).toEqual([
    ["R12", "error", "B2", { earlier: MARCH_1 + 1, later: MARCH_1 }],
  ]);
});

test("R12: days in words are compared as well", () => {
  expect(byRule("R12", report("2 Maret 2021", "1 Maret 2021"))).toHaveLength(1);
});

test("the same day, at any time of day, and a later one are in order", () => {
  expect(findingsOf(report(MARCH_1 + 0.6, MARCH_1))).toEqual([]);
  expect(findingsOf(report(MARCH_1, MARCH_1 + 5))).toEqual([]);
});

test("a blank or unreadable day, and a sheet with one of the two", () => {
  for (const [a, b] of [
    [MARCH_1, null],
    [null, MARCH_1],
  ] as const)
    expect(findingsOf(report(a, b))).toEqual([]);
  expect(byRule("R12", report("Maret", MARCH_1))).toEqual([]);
  expect(findingsOf({ columns: { lapor: tanggal, rekam: jumlah }, relation, rows: [[MARCH_1, 5]] })).toEqual([]);
});
