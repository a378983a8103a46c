import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { kodeWilayah } from "../../../../src/sheets/types";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "TOTAL", columns: ["jumlah", "diterima"] };
const sheet = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { sebab: teks, jumlah, diterima: jumlah },
  relation,
  rows,
  ...more,
});

const CIREBON = [
  ["Rusak", 1552, 1],
  ["Hilang", 96, 1],
  ["Pindah", 2752, 1],
  ["Ubah", 1525, 1],
  ["Lain", 165, 1],
];

test("X10: Kota Cirebon's destroyed cards: parts of 6,090 under a total of 10,090", () => {
  expect(findingsOf(sheet([...CIREBON, ["JUMLAH", 10_090, 5]]))).toEqual([
    ["X10", "warning", "B7", { expected: 6090, found: 10_090 }],
  ]);
});

test("X10: the total on top", () => {
  expect(findingsOf(sheet([["TOTAL", 6090, 7], ...CIREBON]))).toEqual([
    ["X10", "warning", "C2", { expected: 5, found: 7 }],
  ]);
});

test("X10: an approximate total", () => {
  expect(byRule("X10", sheet([...CIREBON, ["JUMLAH", "10 ribuan", 5]]))).toMatchObject([["X10", "warning", "B7", {}]]);
});

test("right totals: below, on top, of groups and of all, of blanks", () => {
  expect(findingsOf(sheet([...CIREBON, ["JUMLAH", 6090, 5]]))).toEqual([]);
  expect(findingsOf(sheet([["TOTAL", 6090, 5], ...CIREBON]))).toEqual([]);
  const groups = [
    ...CIREBON.slice(0, 2),
    ["SUB TOTAL", 1648, 2],
    ...CIREBON.slice(2),
    ["SUB TOTAL", 4442, 3],
    ["TOTAL", 6090, 5],
  ];
  expect(byRule("X10", sheet(groups))).toEqual([]);
  expect(findingsOf(sheet([...CIREBON, ["JUMLAH", null, null]]))).toEqual([]);
});

test("a subtotal above its own group", () => {
  const groups = [
    ["TOTAL", 6090, 5],
    ["SUB TOTAL", 1648, 2],
    ...CIREBON.slice(0, 2),
    ["SUB TOTAL", 4442, 3],
    ...CIREBON.slice(2),
  ];
  expect(byRule("X10", sheet(groups))).toEqual([]);
});

test("last month's figure and a running total come from another sheet", () => {
  const rows = [
    ...CIREBON,
    ["JUMLAH BULAN INI", 6090, 5],
    ["JUMLAH BULAN LALU", 900, 3],
    ["JUMLAH S/D BULAN INI", 6990, 8],
  ];
  expect(byRule("X10", sheet(rows))).toEqual([]);
});

test("a column that only the total fills has nothing to add up", () => {
  const rows = CIREBON.map(([cause, figure]) => [cause, figure, null]);
  expect(findingsOf(sheet([...rows, ["JUMLAH", 6090, 5]]))).toEqual([]);
});

test("a total of 0 over blanks is right, whatever is below it", () => {
  const rows = [
    ["A", "-", 4],
    ["B", null, 4],
    ["SUB TOTAL", 0, 8],
    ["C", 5, 6],
  ];
  expect(byRule("X10", sheet(rows))).toEqual([]);
});

test("an unreadable part leaves the total open", () => {
  const rows = [...CIREBON, ["Lupa", "menyusul", 1], ["JUMLAH", 10_090, 6]];
  expect(byRule("X10", sheet(rows))).toEqual([]);
});

test("X10: an unreadable part below a total does not excuse it", () => {
  const rows = [...CIREBON, ["SUB TOTAL", 10_090, 5], ["Lupa", "menyusul", 1]];
  expect(byRule("X10", sheet(rows))).toMatchObject([["X10", "warning", "B7", { expected: 6090 }]]);
});

test("differences up to the tolerance pass", () => {
  expect(findingsOf(sheet([...CIREBON, ["JUMLAH", 10_090, 5]], { settings: { tolerance: 4000 } }))).toEqual([]);
});

describe("areas over their parts", () => {
  const columns = { kode: kodeWilayah, wilayah: teks, jumlah, diterima: jumlah };
  const areas = (rows: readonly (readonly Cell[])[]) => sheet(rows, { columns });
  const city = [
    ["16.73", "KOTA LUBUKLINGGAU", 60, 7],
    ["16.73.01", "Timur", 25, 3],
    ["16.73.01.1001", "Tanjung", 10, 1],
    ["16.73.01.1002", "Karang", 15, 2],
    ["16.73.02", "Barat", 35, 4],
    ["16.73.02.1001", "Mekar", 20, 2],
    ["16.73.02.1002", "Jaya", 15, 2],
  ];

  test("a city over districts over villages", () => {
    expect(findingsOf(areas(city))).toEqual([]);
    expect(findingsOf(areas([...city, [null, "JUMLAH", 60, 7]]))).toEqual([]);
  });

  test("X10: a parent that is not the sum of its parts", () => {
    const wrong = city.map((row, i) => (i === 4 ? [row[0], row[1], 45, 4] : row));
    expect(findingsOf(areas(wrong))).toMatchObject([["X10", "warning", "C6", { expected: 35, found: 45 }]]);
    const top = city.map((row, i) => (i === 0 ? [row[0], row[1], 160, 7] : row));
    expect(findingsOf(areas(top))).toMatchObject([["X10", "warning", "C2", { expected: 60, found: 160 }]]);
  });

  test("figures that only the districts have", () => {
    const upper = city.map((row) => ((row[0] as string).length > 9 ? [row[0], row[1], row[2], null] : row));
    expect(findingsOf(areas([...upper, [null, "JUMLAH", 60, 7]]))).toEqual([]);
  });

  test("two cities one after the other", () => {
    const other = city.map(([code, name, ...figures]) => [
      (code as string).replace("16.73", "16.74"),
      name,
      ...figures,
    ]);
    expect(findingsOf(areas([...city, ...other]))).toEqual([]);
  });
});

test("a sheet without the columns", () => {
  expect(
    findingsOf({
      columns: { sebab: teks, lain: jumlah },
      relation,
      rows: [
        ["A", 1],
        ["JUMLAH", 5],
      ],
    }),
  ).toEqual([]);
});

describe("levels through time", () => {
  const standing: Relation = {
    relation: "TOTAL",
    columns: ["hariIni", "aktif"],
    within: ["wilayah"],
    flows: ["hariIni"],
  };
  const through = (rows: readonly (readonly Cell[])[]): BenchSheet => ({
    columns: { tanggal, wilayah: teks, hariIni: jumlah, aktif: jumlah },
    relation: standing,
    rows,
  });
  const DAYS = [
    [45964, "A", 5, 105],
    [45964, "B", 3, 63],
    [45965, "A", 4, 109],
    [45965, "B", 6, 69],
  ];

  test("X10 uses the last figure of each area for the total, and the sum of daily activity", () => {
    expect(findingsOf(through([...DAYS, ["JUMLAH", null, 18, 178]]))).toEqual([]);
    expect(findingsOf(through([["JUMLAH", null, 18, 178], ...DAYS]))).toEqual([]);
    expect(findingsOf(through([...[...DAYS].reverse(), ["JUMLAH", null, 18, 178]]))).toEqual([]);
    expect(findingsOf(through([...DAYS, ["JUMLAH", null, 178, 177]]))).toEqual([
      ["X10", "warning", "C6", { expected: 18, found: 178 }],
      ["X10", "warning", "D6", { expected: 178, found: 177, cause: "ONE_DIGIT" }],
    ]);
  });

  test("a total of all rows is accepted too, and stays open if one of them is unreadable", () => {
    expect(findingsOf(through([...DAYS, ["JUMLAH", null, 18, 346]]))).toEqual([]);
    const unread = DAYS.map((row, i) => (i === 0 ? [...row.slice(0, 3), { error: "#REF!" }] : row));
    expect(byRule("X10", through([...unread, ["JUMLAH", null, 18, 346]]))).toEqual([]);
  });

  test("X10 still adds up areas of one and the same day", () => {
    const [a, b] = DAYS as [Cell[], Cell[]];
    expect(findingsOf(through([a, b, ["JUMLAH", null, 8, 63]]))).toEqual([
      ["X10", "warning", "D4", { expected: 168, found: 63 }],
    ]);
  });
});
