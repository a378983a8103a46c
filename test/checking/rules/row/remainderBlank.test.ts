import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import { byRule, type BenchSheet } from "../bench";

const recap = (...rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { wilayah: teks, wajib: jumlah, rekam: jumlah, belum: jumlah },
  relation: { relation: "REMAINDER", whole: "wajib", part: "rekam", rest: "belum" },
  rows,
});
const full = Array.from({ length: 9 }, (_row, i): Cell[] => [`Desa ${"ABCDEFGHI"[i]}`, 500 + i, 400 + i, 100]);
const told = (...rows: readonly (readonly Cell[])[]) =>
  byRule("C22", recap(...rows)).map(([, , cell, detail]) => [cell, detail]);

test.each([
  ["the whole", [null, 400, 100], "B2", 500],
  ["the part", [500, null, 100], "C2", 400],
  ["what is left", [500, 400, null], "D2", 100],
])("C22: %s is blank, and the other two give it one value", (_what, figures, cell, value) => {
  expect(told(["Desa Z", ...figures], ...full)).toEqual([[cell, { value }]]);
});

test("nothing is reported if the others give zero, or no value at all", () => {
  expect(told(["Desa Z", 500, 500, null], ...full)).toEqual([]);
  expect(told(["Desa Z", 500, null, null], ...full)).toEqual([]);
});

test("four filled cells make a blank stand out, three do not; a second blank needs eighteen", () => {
  const blank: Cell[] = ["Desa Z", 500, 400, null];
  expect(told(blank, ...full.slice(0, 4))).toHaveLength(1);
  expect(told(blank, ...full.slice(0, 3))).toEqual([]);
  expect(told(blank, ["Desa Y", 600, 400, null], ...full, ...full)).toHaveLength(2);
  expect(told(blank, ["Desa Y", 600, 400, null], ...full, ...full.slice(1))).toEqual([]);
});
