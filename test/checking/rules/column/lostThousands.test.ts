import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import { byRule, cellsOfType, findingsOf } from "../bench";

const about = (...cells: readonly Cell[]) =>
  byRule("C04", cellsOfType(jumlah, cells)).filter(([, , , detail]) => detail && !("doubt" in detail));

test("C04: a 4 among 4.091 and 12.345 was 4.000 before its zeros were lost", () => {
  expect(about(4.091, 12.345, 3.222, 4)).toEqual([["C04", "error", "C5", { means: 4000 }]]);
});

test("C04: 104 among figures such as 104.229 was 104.000", () => {
  expect(about(104.229, 98.871, 110.305, 104)).toEqual([["C04", "error", "C5", { means: 104_000 }]]);
});

test("a real 850 never had a dot: it is accepted beside 4.091 and 12.345", () => {
  expect(about(4.091, 12.345, 3.222, 850, 640)).toEqual([]);
});

test("too few damaged figures, or a majority of whole ones, prove nothing about a 4", () => {
  expect(about(4.091, 12.345, 4)).toEqual([]);
  expect(about(4.091, 12.345, 3.222, 4, 5000, 6000, 7000)).toEqual([]);
  expect(about(4091, 12345, 3220, 4)).toEqual([]);
});

test("a zero is a zero", () => {
  expect(about(4.091, 12.345, 3.222, 0)).toEqual([]);
});

test("C04: 4.52 among figures with three decimals was 4.520, in a total as well, and is checked further as such", () => {
  expect(about(4.091, 12.345, 3.222, 4.52)).toEqual([["C04", "error", "C5", { means: 4520 }]]);
  const rest = { relation: "REMAINDER", whole: "wajib", part: "rekam", rest: "belum" } as const;
  const columns = { tempat: teks, wajib: jumlah, rekam: jumlah, belum: jumlah };
  const rows = [
    ["A", 12.345, 11.234, 1.111],
    ["B", 10.52, 9.021, 1.499],
    ["C", 8.777, 8.2, 577],
    ["JUMLAH", 31.642, 28.455, 3187],
  ];
  const found = findingsOf({ columns, relation: rest, rows }).map(([rule, , cell]) => `${rule} ${cell}`);
  expect(found.sort()).toEqual(
    ["B2", "B3", "B4", "B5", "C2", "C3", "C4", "C5", "D2", "D3"].map((cell) => `C04 ${cell}`),
  );
});

test("C04: a fraction beside a column that lost its thousands lost its own", () => {
  const columns = { tempat: teks, sisa: jumlah, pakai: jumlah };
  const rows = [
    ["A", 4.091, 480],
    ["B", 3.877, 1.02],
    ["C", 5.113, 510],
  ];
  expect(findingsOf({ columns, rows })).toContainEqual(["C04", "error", "C3", { means: 1020 }]);
});

test("C08: if no column lost its thousands, half a card is half a card", () => {
  const found = byRule("C08", cellsOfType(jumlah, [4091, 12345, 3222, 4.5, 4.091]));
  expect(found.map(([, , cell]) => cell)).toEqual(["C5"]);
});

test.each([
  ["three damaged figures and two whole ones", [4.123, 4.123, 4.123, 4, 5000], ["C5"]],
  ["as many whole as damaged ones", [4.123, 4.123, 4.123, 4, 5000, 5000], []],
  ["two damaged figures", [4.123, 4.123, 4], []],
  ["the last that is nearer a thousandth of the usual", [4.123, 4.123, 4.123, 130], ["C5"]],
  ["the first that is nearer the usual", [4.123, 4.123, 4.123, 131], []],
  ["the last below a thousand", [999.125, 999.125, 999.125, 999], ["C5"]],
  ["a thousand", [999.125, 999.125, 999.125, 1000], []],
])("thresholds of C04: %s", (_, cells, told) => {
  expect(about(...cells).map(([, , cell]) => cell)).toEqual(told);
});
