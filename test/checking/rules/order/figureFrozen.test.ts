import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, day, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = {
  relation: "FROZEN",
  column: "ikd",
  activity: ["hariIni"],
  by: "hari",
  within: ["wilayah"],
};
const columns = { hari: tanggal, wilayah: teks, ikd: jumlah, hariIni: jumlah };
const reports = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns,
  relation,
  rows,
  ...more,
});
const [FIRST, SECOND] = [day(2023, 11, 2), day(2023, 11, 13)];

test("X06: Kota Lubuklinggau, 2023: 4,015 IKD on 2 and on 13 November, with activity in between", () => {
  const rows = [
    [FIRST, "Lubuklinggau", 4015, 41],
    [SECOND, "Lubuklinggau", 4015, 57],
  ];
  expect(findingsOf(reports(rows))).toEqual([["X06", "warning", "C3", { value: 4015, previous: "C2" }]]);
  expect(findingsOf(reports([...rows].reverse()))).toEqual([["X06", "warning", "C2", { value: 4015, previous: "C3" }]]);
});

test("X06: approximate activity is activity", () => {
  const rows = [
    [FIRST, "Lubuklinggau", 4015, 41],
    [SECOND, "Lubuklinggau", 4015, "± 57"],
  ];
  expect(byRule("X06", reports(rows))).toHaveLength(1);
});

test("no activity, growth, another area, the same day, zero", () => {
  const pairs: (readonly (readonly Cell[])[])[] = [
    [
      [FIRST, "A", 4015, 41],
      [SECOND, "A", 4015, 0],
    ],
    [
      [FIRST, "A", 4015, 41],
      [SECOND, "A", 4015, null],
    ],
    [
      [FIRST, "A", 4015, 41],
      [SECOND, "A", 4016, 57],
    ],
    [
      [FIRST, "A", 4015, 41],
      [SECOND, "B", 4015, 57],
    ],
    [
      [FIRST, "A", 4015, 41],
      [FIRST, "A", 4015, 57],
    ],
    [
      [FIRST, "A", 0, 41],
      [SECOND, "A", 0, 57],
    ],
    [
      [FIRST, "A", null, 41],
      [SECOND, "A", null, 57],
    ],
  ];
  for (const rows of pairs) expect(findingsOf(reports(rows))).toEqual([]);
});

test("a sheet without activity or without days", () => {
  const rows = [
    [FIRST, "A", 4015],
    [SECOND, "A", 4015],
  ];
  expect(findingsOf(reports(rows, { columns: { hari: tanggal, wilayah: teks, ikd: jumlah } }))).toEqual([]);
  expect(
    findingsOf(
      reports(
        [
          ["A", 4015, 5],
          ["A", 4015, 6],
        ],
        { columns: { wilayah: teks, ikd: jumlah, hariIni: jumlah } },
      ),
    ),
  ).toEqual([]);
});
