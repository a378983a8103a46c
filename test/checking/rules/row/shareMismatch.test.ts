import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, persen, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { checkSheet } from "../../../../src/checking/check";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { byRule, findingsOf, linesOf, type BenchSheet } from "../bench";

const relation: Relation = {
  relation: "SHARE",
  share: "persen",
  part: "aktif",
  base: "dasar",
  otherBases: ["wajib"],
};

const recap = (rows: readonly (readonly Cell[])[], format?: string, more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, dasar: jumlah, wajib: jumlah, aktif: jumlah, persen },
  relation,
  rows,
  ...(format === undefined ? {} : { formats: { "E2:E99": format } }),
  ...more,
});

test("R05: Denpasar, 2024: 19,740 of 510,493 are 3.87 %, 12.89 % was printed", () => {
  expect(findingsOf(recap([["Denpasar", 510_493, null, 19_740, 0.1289]], "0.00%"))).toEqual([
    ["R05", "warning", "E2", { expected: 19_740 / 510_493, found: 0.1289, decimals: 2 }],
  ]);
});

test("R05: Nganjuk, 2024: 104,712 of 881,265 called 25 %", () => {
  expect(findingsOf(recap([["Nganjuk", 881_265, null, 104_712, 0.25]], "0%"))).toMatchObject([
    ["R05", "warning", "E2", { found: 0.25, decimals: 0 }],
  ]);
});

test("R05: another base that fits is named", () => {
  expect(findingsOf(recap([["A", 104_229, 108_330, 26_058, 0.2405]], "0.00%"))).toMatchObject([
    ["R05", "warning", "E2", { fits: "WAJIB" }],
  ]);
});

test("R05: Kota Lubuklinggau's 2 percent is right and hides 0.39 points: a note", () => {
  expect(findingsOf(recap([["Lubuklinggau", 168_015, null, 4015, 0.02]], "0%"))).toEqual([
    ["R05", "info", "E2", { expected: 4015 / 168_015, found: 0.02, decimals: 0 }],
  ]);
  expect(findingsOf(recap([["A", 10_000, null, 220, 0.02]], "0%"))).toEqual([]);
});

test("R05: with an approximate part it stays a warning", () => {
  expect(byRule("R05", recap([["A", 10_000, null, "± 500", 0.25]], "0%"))).toMatchObject([
    ["R05", "warning", "E2", {}],
  ]);
});

test.each([
  [0.08008, "0.000%"],
  [85_090 / 1_062_533, "0.0%"],
  [85_090 / 1_062_533, undefined],
  [0.0801, undefined],
  ["8,008%", undefined],
  ["8,01 %", undefined],
  ["8 persen", undefined],
  ["0,0801", undefined],
  [8.01, "0.00"],
  [8.008, undefined],
  ["8,01", undefined],
  [0.0801, "0.00 %"],
  [0.08008, '#,##0.00\\ "%"'],
])("Pati, 2024: 85,090 of 1,062,533, written %s in format %s, is right", (share, format) => {
  expect(byRule("R05", recap([["Pati", 1_062_533, null, 85_090, share]], format))).toEqual([]);
});

test("R05: half of the last digit shown is the limit", () => {
  expect(findingsOf(recap([["A", 10_000, null, 9525, 95.3]]))).toEqual([]);
  expect(findingsOf(recap([["A", 10_000, null, 9524, 95.3]]))).toHaveLength(1);
  expect(byRule("R05", recap([["A", 10_000, null, 9524, "0,953"]]))).toHaveLength(1);
});

test("a share below one percent is right on its own scale", () => {
  const rows = [
    ["A", 10_000, null, 85, 0.85],
    ["B", 10_000, null, 120, 1.2],
  ];
  expect(findingsOf(recap(rows))).toEqual([]);
});

test("no base, a base of zero, no share: nothing to compare", () => {
  const rows = [
    ["A", 0, null, 85, 0.85],
    ["B", null, null, 120, 0.012],
    ["C", 10_000, null, 120, null],
    ["D", 10_000, null, null, 0.5],
  ];
  expect(byRule("R05", recap(rows))).toEqual([]);
});

test("a sheet without the base column is skipped, even if it has another base", () => {
  const columns = { tempat: teks, wajib: jumlah, aktif: jumlah, persen };
  expect(findingsOf({ columns, relation, rows: [["A", 10_000, 100, 0.5]] })).toEqual([]);
});

describe("the percentage of a total", () => {
  const districts: readonly Cell[][] = [
    ["Curup", 1000, null, 950, 0.95],
    ["Kota", 1500, null, 1436, 0.9573],
  ];
  const about = (total: readonly Cell[]) =>
    byRule("R05", recap([...districts, total], "0.00%")).map(([, , cell]) => cell);

  test("belongs to the row's own figures, it is not a mean of percentages", () => {
    expect(about(["JUMLAH", 2500, null, 2386, 0.9544])).toEqual([]);
    expect(about(["JUMLAH", 2500, null, 2386, 0.9944])).toEqual(["E4"]);
    expect(about(["JUMLAH", 2500, null, 2386, 0.95365])).toEqual(["E4"]);
  });

  test("is not accused because of a wrong figure beside it: the total is reported", async () => {
    const header = ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "PERSENTASE"];
    const rows = districts.map(([name, required, , recorded, share]) => [name, required, recorded, share]);
    const rulesOn = async (...total: readonly Cell[]) => {
      const sheet = sheetCells("Rekap", [header, ...rows, ["JUMLAH", ...total]], { numberFormat: () => "0.00%" });
      const [report] = await checkSheet(sheet);
      return report && linesOf(report).map(([id, , cell]) => `${id} ${cell}`);
    };
    expect(await rulesOn(2500, 2386, 0.9544)).toEqual([]);
    expect(await rulesOn(2500, 2386, 0.9944)).toEqual(["R05 D4"]);
    expect(await rulesOn(2500, 2486, 0.9544)).toEqual(["X10 C4"]);
    expect(await rulesOn(2510, 2386, 0.9544)).toEqual(["X10 B4"]);
  });
});
