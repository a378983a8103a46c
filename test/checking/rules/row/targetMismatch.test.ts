import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, persen, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const NAMED: Relation = { relation: "TARGET", target: "target", bases: ["rekam", "wajib"], share: "bagian" };
const UNNAMED: Relation = { relation: "TARGET", target: "target", bases: ["dasar"] };

const named = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, rekam: jumlah, wajib: jumlah, bagian: persen, target: jumlah },
  relation: NAMED,
  rows: [["Sukamaju", ...row]],
  ...more,
});

const unnamed = (rows: readonly (readonly [dasar: Cell, target: Cell])[]): BenchSheet => ({
  columns: { tempat: teks, dasar: jumlah, target: jumlah },
  relation: UNNAMED,
  rows: rows.map((row, i) => [`Wilayah ${i}`, ...row]),
});

describe("the sheet names the share", () => {
  test("R09: Kota Pagar Alam, 2023: 26,122 is no 25 % of either, and 0.25 % above that of the recorded: a warning", () => {
    expect(findingsOf(named([104_229, 108_330, 0.25, 26_122]))).toEqual([
      ["R09", "warning", "E2", { expected: 26_058, found: 26_122, base: "REKAM" }],
    ]);
  });

  test("R09: a target that fits no base is an error", () => {
    expect(findingsOf(named([104_229, 108_330, 0.25, 31_000]))).toMatchObject([
      ["R09", "error", "E2", { expected: 27_083, found: 31_000, base: "WAJIB" }],
    ]);
  });

  test("R09: rounding to whole thousands is a warning, however small the base", () => {
    expect(findingsOf(named([50_123, null, 0.25, 13_000]))).toMatchObject([
      ["R09", "warning", "E2", { expected: 12_531, found: 13_000 }],
    ]);
    expect(findingsOf(named([50_123, null, 0.25, 13_100]))).toMatchObject([["R09", "error", "E2", {}]]);
  });

  test("R09: an approximate base makes it a warning", () => {
    expect(byRule("R09", named(["100 ribuan", null, 0.25, 31_000]))).toMatchObject([["R09", "warning", "E2", {}]]);
  });

  test("a target of either base is right, rounded up", () => {
    expect(findingsOf(named([104_229, 108_330, 0.25, 26_058]))).toEqual([]);
    expect(findingsOf(named([104_229, 108_330, 0.25, 27_083]))).toEqual([]);
    expect(findingsOf(named([104_229, 108_330, 25, 27_083]))).toEqual([]);
  });

  test("blank target, blank base, tolerance", () => {
    expect(findingsOf(named([104_229, null, 0.25, null]))).toEqual([]);
    expect(findingsOf(named([null, null, 0.25, 26_122]))).toEqual([]);
    expect(findingsOf(named([104_229, null, 0.25, 26_122], { settings: { tolerance: 64 } }))).toEqual([]);
  });
});

describe("the sheet does not name the share", () => {
  test("R09: Kota Lubuklinggau, 2023: 42,000 for 25 % of 168,015 is rounded by 4: a warning", () => {
    expect(findingsOf(unnamed([[168_015, 42_000]]))).toEqual([
      ["R09", "warning", "C2", { expected: 42_004, found: 42_000, base: "DASAR" }],
    ]);
  });

  test("Pati's 20 % and Denpasar's 30 % are right", () => {
    expect(findingsOf(unnamed([[1_062_533, 212_507]]))).toEqual([]);
    expect(findingsOf(unnamed([[510_493, 153_148]]))).toEqual([]);
  });

  test("a region's own 35 % is right in every row", () => {
    expect(
      findingsOf(
        unnamed([
          [10_000, 3500],
          [8123, 2844],
          [999, 350],
        ]),
      ),
    ).toEqual([]);
  });

  test("R09: among rows of 35 % one that is not 35 % is an error", () => {
    const rows = [
      [10_000, 3500],
      [8123, 2844],
      [999, 350],
      [4000, 1500],
    ] as const;
    expect(findingsOf(unnamed(rows))).toMatchObject([["R09", "error", "C5", { expected: 1400, found: 1500 }]]);
  });

  test.each([
    ["to the nearest", [3672, 7771, 8006, 3974]],
    ["down", [3672, 7770, 8005, 3973]],
    ["up", [3673, 7771, 8006, 3974]],
  ])("targets that most rows round %s are right", (_, targets) => {
    const rows = [12_241, 25_903, 26_685, 13_245].map((base, i) => [base, targets[i] as number] as const);
    expect(findingsOf(unnamed(rows))).toEqual([]);
  });

  test("R09: a target rounded unlike the others is a warning", () => {
    const rows = [
      [12_241, 3672],
      [25_903, 7771],
      [26_685, 8006],
      [13_089, 3926],
    ] as const;
    expect(findingsOf(unnamed(rows))).toMatchObject([["R09", "warning", "C5", { expected: 3927, found: 3926 }]]);
  });

  test("one target with an unknown share is not reported", () => {
    expect(findingsOf(unnamed([[10_000, 1700]]))).toEqual([]);
  });
});

test("a sheet without a base or a target is skipped", () => {
  expect(findingsOf({ columns: { tempat: teks, target: jumlah }, relation: UNNAMED, rows: [["A", 9]] })).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, dasar: jumlah }, relation: UNNAMED, rows: [["A", 9]] })).toEqual([]);
});

describe("thresholds: the last target of one kind and the first of the other", () => {
  const severities = (sheet: BenchSheet) => byRule("R09", sheet).map(([, severity]) => severity);

  test.each([
    ["half a percent above the target of 10,000", 40_000, 10_050, "warning"],
    ["one more", 40_000, 10_051, "error"],
    ["12,500 written 13,000", 50_000, 13_000, "warning"],
    ["12,499 written 13,000", 49_996, 13_000, "error"],
  ])("%s", (_, base, target, severity) => {
    expect(severities(named([base, null, 0.25, target]))).toEqual([severity]);
  });

  /** Rows whose target is 35 %, and rows with unusual shares that all differ, one of them first. */
  const own = (count: number) => Array.from({ length: count }, () => [10_000, 3500] as const);
  const odd = (count: number) => Array.from({ length: count }, (_, i) => [100_000, 41_001 + 1000 * i] as const);

  test.each([
    [3, 2, true],
    [3, 3, false],
    [2, 1, false],
  ])("%i rows of 35 %% and %i of other shares: known %s", (agreeing, others, known) => {
    expect(severities(unnamed([...odd(others), ...own(agreeing)]))).toEqual(Array(known ? others : 0).fill("error"));
  });

  test.each([
    ["the last of 500 rows decides", [...odd(249), [10_000, null], ...own(250)], 249],
    ["a row after them does not", [...odd(249), [10_000, null], [10_000, null], ...own(250)], 0],
  ] as const)("%s", (_, rows, told) => {
    expect(severities(unnamed(rows))).toHaveLength(told);
  });
});
