import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { periode } from "../../../../src/sheets/types";
import { byRule, day, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "CUMULATIVE", columns: ["rekam", "ikd"], by: "hari", within: ["wilayah"] };
const columns = { hari: tanggal, wilayah: teks, rekam: jumlah, ikd: jumlah };

const reports = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns,
  relation,
  rows,
  ...more,
});
const [OCTOBER, NOVEMBER, DECEMBER] = [day(2023, 10, 31), day(2023, 11, 30), day(2023, 12, 31)];

const right = [
  [OCTOBER, "Timur", 900, 40],
  [OCTOBER, "Barat", 500, 90],
  [NOVEMBER, "Timur", 910, 41],
  [NOVEMBER, "Barat", 500, 95],
];

test("X05: fewer recorded than in the report before, for each area separately", () => {
  const rows = [...right, [DECEMBER, "Timur", 905, 60], [DECEMBER, "Barat", 510, 94]];
  expect(findingsOf(reports(rows))).toEqual([
    ["X05", "warning", "C6", { expected: 910, found: 905, previous: "C4" }],
    ["X05", "warning", "D7", { expected: 95, found: 94, previous: "D5" }],
  ]);
});

test("X05: with the newest report on top", () => {
  const rows = [
    [DECEMBER, "Timur", 905, 60],
    [NOVEMBER, "Timur", 910, 41],
    [OCTOBER, "Timur", 900, 40],
  ];
  expect(findingsOf(reports(rows))).toEqual([["X05", "warning", "C2", { expected: 910, found: 905, previous: "C3" }]]);
});

test("X05: half-years and months in words", () => {
  const sheet = (...periods: readonly string[]) =>
    reports(
      periods.map((period, i) => [period, "Timur", 900 - i, 40]),
      { columns: { ...columns, hari: periode } },
    );
  expect(byRule("X05", sheet("Semester I 2023", "Semester II 2023"))).toHaveLength(1);
  expect(byRule("X05", sheet("Semester II 2023", "Semester I 2023"))).toEqual([]);
});

test("X05: an approximate figure is still only a warning", () => {
  const rows = [
    [OCTOBER, "Timur", "900-an", 40],
    [NOVEMBER, "Timur", 880, 41],
  ];
  expect(byRule("X05", reports(rows))).toMatchObject([["X05", "warning", "C3", {}]]);
});

test("figures that grow, stay, are blank, or fall within the tolerance", () => {
  expect(findingsOf(reports(right))).toEqual([]);
  expect(
    findingsOf(
      reports([
        [OCTOBER, "Timur", 900, 40],
        [NOVEMBER, "Timur", null, 40],
      ]),
    ),
  ).toEqual([]);
  expect(
    findingsOf(
      reports(
        [
          [OCTOBER, "Timur", 900, 40],
          [NOVEMBER, "Timur", 898, 40],
        ],
        { settings: { tolerance: 2 } },
      ),
    ),
  ).toEqual([]);
});

test("areas in one report are not reports of one area, if nothing tells the areas apart", () => {
  const rows = [900, 500, 700, 300, 650].map((rekam) => [NOVEMBER, rekam, 10]);
  const bare = { hari: tanggal, rekam: jumlah, ikd: jumlah };
  expect(findingsOf(reports(rows, { columns: bare }))).toEqual([]);
  const two = [...rows, ...rows.map(([, rekam]) => [DECEMBER, rekam as number, 11])];
  expect(findingsOf(reports(two, { columns: bare }))).toEqual([]);
  expect(
    findingsOf(
      reports(
        rows.map((row) => [null, ...row.slice(1)]),
        { columns: bare },
      ),
    ),
  ).toEqual([]);
});

test("totals and parents are skipped, and a sheet without days has no order", () => {
  const rows = [
    [OCTOBER, "Timur", 900, 40],
    ["JUMLAH", null, 900, 40],
    [NOVEMBER, "Timur", 910, 41],
  ];
  expect(findingsOf(reports(rows))).toEqual([]);
  const { hari: _, ...timeless } = columns;
  expect(
    findingsOf(
      reports(
        [
          ["Timur", 900, 40],
          ["Timur", 800, 41],
        ],
        { columns: timeless },
      ),
    ),
  ).toEqual([]);
});
