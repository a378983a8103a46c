import type { Cell } from "../../src/core/cells/cell";
import { jumlah, persen, tanggal } from "../../src/sheets/columnType";
import type { Relation } from "../../src/sheets/relation";
import { cellsOfType, checkedBench, findingsOf, type BenchSheet } from "../checking/rules/bench";

const SHARE: Relation = { relation: "SHARE", share: "isi", part: "aktif", base: "dasar" };

/** A recap of areas: part, base, and the percentage as the office wrote it. */
function recap(rows: readonly (readonly [aktif: number, dasar: number, isi: Cell])[]): BenchSheet {
  return {
    columns: { hari: tanggal, aktif: jumlah, dasar: jumlah, isi: persen },
    relation: SHARE,
    rows: rows.map(([aktif, dasar, isi], i) => [45964 + i, aktif, dasar, isi]),
  };
}

/** The shares that the checker calculates with. */
function sharesOf(sheet: BenchSheet): number[] {
  const column = checkedBench(sheet).table.columns.get("isi");
  return [...(column?.values ?? [])];
}

const column = (...cells: readonly Cell[]): BenchSheet => cellsOfType(persen, cells);

describe("a column without figures to compare with", () => {
  test("most cells above 1.5: it is in percent", () => {
    expect(sharesOf(column(96.1, 95.2, 104))).toEqual([0.961, 0.952, 1.04]);
  });

  test("most cells below: it holds shares", () => {
    expect(sharesOf(column(0.961, 0.952, 1.04))).toEqual([0.961, 0.952, 1.04]);
  });

  test("IKD between 0.4 and 2.3 percent: a figure that resembles the others is not on another scale", () => {
    expect(findingsOf(column(0.85, 1.2, 0.43, 2.3, 0.9))).toEqual([]);
    expect(sharesOf(column(0.85, 1.2, 0.43, 2.3, 0.9))).toEqual([0.0085, 0.012, 0.0043, 0.023, 0.009]);
  });

  test("a percent format shows that 1.72 is 172 %, as when a target was passed", () => {
    const sheet = { ...column(1.72, 1.9, 0.8), formats: { "C2:C4": "0%" } };
    expect(findingsOf(sheet)).toEqual([]);
    expect(sharesOf(sheet)).toEqual([1.72, 1.9, 0.8]);
  });

  test("0.93 among percentages from 95 on is on the other scale, 9.3 is not", () => {
    expect(findingsOf(column(95.2, 96.1, 0.93))).toMatchObject([["C17", "error", "C4", { means: 0.93 }]]);
    expect(findingsOf(column(95.2, 96.1, 9.3))).toEqual([]);
  });

  test("small percentages among small ones stay unchanged", () => {
    expect(sharesOf(column(5.1, 2.4, 0.9, 1.8, 0.05))).toEqual([0.051, 0.024, 0.009, 0.018, 0.0005]);
  });
});

describe("figures as text", () => {
  test("95,2 without a sign in a column of such texts is only a text", () => {
    const sheet = column("95,2", "96,1", "99,412");
    expect(findingsOf(sheet).map(([rule, severity]) => [rule, severity])).toEqual(Array(3).fill(["C02", "warning"]));
    expect(sharesOf(sheet)).toEqual([0.952, 0.961, 0.99412]);
  });

  test("95,2% and 95.2% are themselves on either scale", () => {
    expect(sharesOf(column("95,2%", "95.2%", 0.9, 0.8))).toEqual([0.952, 0.952, 0.9, 0.8]);
    expect(sharesOf(column("95,2%", "95.2%", 90, 80))).toEqual([0.952, 0.952, 0.9, 0.8]);
  });

  test("0,85 beside 95.2 is less than one percent only with its sign", () => {
    expect(sharesOf(column(5.2, 6.1, "0,85"))).toEqual([0.052, 0.061, 0.0085]);
    expect(sharesOf(column(5.2, 6.1, "0,85%"))).toEqual([0.052, 0.061, 0.0085]);
    expect(sharesOf(column(0.052, 0.061, "0,85"))).toEqual([0.052, 0.061, 0.85]);
  });

  test("172% as text is a text, not another scale", () => {
    expect(findingsOf(column(1.1, 0.9, "172%"))).toMatchObject([["C02", "warning", "C4", { means: 1.72 }]]);
  });

  test("an approximate percentage stays approximate", () => {
    expect(findingsOf(column(95.2, 94.1, "± 96"))).toMatchObject([["C06", "warning", "C4", { means: 0.96 }]]);
  });
});

describe("figures whose parts the sheet has", () => {
  test("IKD below one percent is in percent if its parts say so", () => {
    const sheet = recap([
      [85, 10_000, 0.85],
      [120, 10_000, 1.2],
      [43, 10_000, 0.43],
    ]);
    expect(findingsOf(sheet)).toEqual([]);
    expect(sharesOf(sheet)).toEqual([0.0085, 0.012, 0.0043]);
  });

  test("a single 1 is one percent or the whole, as its parts say", () => {
    expect(sharesOf(recap([[100, 10_000, 1]]))).toEqual([0.01]);
    expect(sharesOf(recap([[10_000, 10_000, 1]]))).toEqual([1]);
  });

  test("a village with 0.3 percent among coverage of 95 is right if its parts say so", () => {
    const sheet = recap([
      [952, 1000, 95.2],
      [961, 1000, 96.1],
      [3, 1000, 0.3],
    ]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("C17: a cell that its parts put on the other scale", () => {
    const hundreds = recap([
      [952, 1000, 95.2],
      [961, 1000, 96.1],
      [930, 1000, 0.93],
    ]);
    expect(findingsOf(hundreds)).toMatchObject([["C17", "error", "D4", { means: 0.93 }]]);
    const shares = recap([
      [21, 1000, 0.021],
      [19, 1000, 0.019],
      [18, 1000, 1.8],
    ]);
    expect(findingsOf(shares)).toMatchObject([["C17", "error", "D4", { means: 0.018 }]]);
  });

  test("if the parts fit neither scale, size decides", () => {
    expect(sharesOf(recap([[44_455_534, 213_123, 1.0423]]))).toEqual([1.0423]);
    expect(sharesOf(recap([[4, 1_000_000, 95.2]]))).toEqual([0.952]);
  });
});

test("only percentages have two scales", () => {
  expect(checkedBench(cellsOfType(jumlah, [95, 96])).table.columns.get("isi")?.inHundreds).toBe(false);
});

describe("thresholds", () => {
  test.each([
    ["a large one just below ten times the small ones", [0.2, 0.2, 1.99], [0.002, 0.002, 0.0199]],
    ["one ten times them", [0.2, 0.2, 2], [0.2, 0.2, 2]],
    ["150 percent", [1.5, 1.5], [1.5, 1.5]],
    ["a percent and a half, and a bit", [1.51, 1.51], [0.0151, 0.0151]],
  ])("%s", (_, cells, shares) => {
    expect(sharesOf(column(...cells))).toEqual(shares);
  });

  test.each([
    [1, 0.01],
    [0.99, 0.99],
  ])("parts of three percent and %s written: three times as much still is the same", (isi, share) => {
    expect(sharesOf(recap([[300, 10_000, isi]]))).toEqual([share]);
  });

  test.each([
    ["half of them", "C2:C3", 0.96],
    ["most of them", "C2:C4", 96],
  ])("a percent format on %s", (_, area, first) => {
    const sheet = { ...column(96, 95, 97, 98), formats: { [area]: "0%" } };
    expect(sharesOf(sheet)[0]).toBe(first);
  });

  test.each([
    ["two hundred times it reach the lowest", [96, 97, 0.48], ["C4"]],
    ["they do not", [96, 97, 0.479], []],
    ["the lowest is above ten", [10.1, 10.1, 0.5], ["C4"]],
    ["the lowest is ten", [10, 10, 0.5], []],
    ["ten times the usual share", [0.2, 0.2, 2], []],
    ["above ten times the usual share", [0.2, 0.2, 2.01], ["C4"]],
    ["above 150 percent among small shares", [0.1, 0.1, 1.51], ["C4"]],
    ["a text of ten times the usual", [9.6, 9.6, "96"], []],
    ["a text above that", [9.6, 9.6, "97"], ["C4"]],
  ])("C17: %s", (_, cells, told) => {
    expect(findingsOf(column(...cells)).flatMap(([rule, , cell]) => (rule === "C17" ? [cell] : []))).toEqual(told);
  });
});
