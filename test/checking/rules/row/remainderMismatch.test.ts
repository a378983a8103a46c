import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, selisih, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const REMAINDER: Relation = { relation: "REMAINDER", whole: "wajib", part: "rekam", rest: "belum" };

const recap = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, wajib: jumlah, rekam: jumlah, belum: jumlah },
  relation: REMAINDER,
  rows,
  ...more,
});

test("R03: Kota Pagar Alam, 2023: 108,330 less 104,229 leave 4,101, 4,091 was reported", () => {
  expect(findingsOf(recap([["Pagar Alam", 108_330, 104_229, 4091]]))).toEqual([
    ["R03", "error", "D2", { expected: 4101, found: 4091, cause: "ONE_DIGIT" }],
  ]);
});

test("R03: an approximate figure makes it a warning", () => {
  expect(byRule("R03", recap([["Boltim", "96 ribuan", 88_000, 9000]]))).toEqual([
    ["R03", "warning", "D2", { expected: 8000, found: 9000, cause: "APPROXIMATE_PART" }],
  ]);
});

test("Badung 2019, Bengkulu 2022 and Denpasar 2024 are right", () => {
  const rows = [
    ["Badung", 370_244, 368_705, 1539],
    ["Bengkulu", 1_417_256, 1_360_416, 56_840],
    ["Denpasar", 516_875, 510_493, 6382],
  ];
  expect(findingsOf(recap(rows))).toEqual([]);
});

test("if more are recorded than required, nobody remains: 0 is right", () => {
  expect(findingsOf(recap([["Kuta", 1000, 1042, 0]]))).toEqual([]);
  expect(findingsOf(recap([["Kuta", 1000, 1042, 42]]))).toMatchObject([
    ["R03", "error", "D2", { expected: 0, found: 42 }],
  ]);
});

test("if more are recorded than required, some of those required may still remain", () => {
  const passed = { relation: { ...REMAINDER, passed: true } as Relation };
  expect(findingsOf(recap([["Kuta", 1000, 1042, 30]], passed))).toEqual([]);
  expect(findingsOf(recap([["Kuta", 1000, 1042, 42]], passed))).toHaveLength(1);
  expect(findingsOf(recap([["Kuta", 1000, 1000, 30]], passed))).toHaveLength(1);
  expect(findingsOf(recap([["Kuta", 1000, 1042, 30]]))).toHaveLength(1);
});

test("the difference of two counts may be written from either side, with or without its sign", () => {
  const counts = (...rows: readonly (readonly Cell[])[]) =>
    findingsOf({
      columns: { tempat: teks, sistem: jumlah, laporan: jumlah, selisih },
      relation: { relation: "REMAINDER", whole: "sistem", part: "laporan", rest: "selisih", signless: true },
      rows,
    });
  expect(counts(["A", 250, 247, 3], ["B", 250, 247, -3], ["C", 247, 250, 3], ["D", 247, 250, -3])).toEqual([]);
  expect(counts(["A", 250, 247, 30], ["B", 247, 250, -30])).toMatchObject([
    ["R03", "error", "D2", { expected: 3, found: 30 }],
    ["R03", "error", "D3", { expected: -3, found: -30 }],
  ]);
});

test("if more are recorded than required, the difference may be below zero", () => {
  const signed = { tempat: teks, wajib: jumlah, rekam: jumlah, belum: selisih };
  expect(findingsOf(recap([["Kuta", 1000, 1042, -42]], { columns: signed }))).toEqual([]);
  expect(findingsOf(recap([["Kuta", 1000, 958, -42]], { columns: signed }))).toMatchObject([
    ["R03", "error", "D2", { expected: 42, found: -42 }],
  ]);
});

test("blank figures leave it open, and the tolerance lets ten pass", () => {
  expect(
    findingsOf(
      recap([
        ["A", 108_330, null, 4091],
        ["B", 108_330, 104_229, null],
      ]),
    ),
  ).toEqual([]);
  expect(findingsOf(recap([["A", 108_330, 104_229, 4091]], { settings: { tolerance: 10 } }))).toEqual([]);
});

test("a sheet without one of the three columns is skipped", () => {
  const { relation } = recap([]);
  expect(
    findingsOf({
      columns: { tempat: teks, wajib: jumlah, belum: jumlah },
      ...(relation && { relation }),
      rows: [["A", 5, 9]],
    }),
  ).toEqual([]);
});

test("the remainder of a target may be counted from either whole: the sheet's habit decides", () => {
  const relation: Relation = {
    relation: "REMAINDER",
    whole: "dasar",
    otherWholes: ["target"],
    part: "ikd",
    rest: "belum",
  };
  const columns = { tempat: teks, dasar: jumlah, target: jumlah, ikd: jumlah, belum: jumlah };
  const rows = [
    ["A", 10_000, 3000, 500, 2500],
    ["B", 20_000, 6000, 700, 5300],
    ["C", 8000, 2400, 100, 2301],
  ];
  expect(findingsOf({ columns, relation, rows })).toMatchObject([
    ["R03", "error", "E4", { expected: 2300, found: 2301 }],
  ]);
});
