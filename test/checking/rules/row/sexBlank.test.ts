import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import { byRule, type BenchSheet } from "../bench";

const recap = (...rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { wilayah: teks, laki: jumlah, perempuan: jumlah, keduanya: jumlah },
  relation: { relation: "SEXES", male: "laki", female: "perempuan", both: "keduanya" },
  rows,
});
const full = Array.from({ length: 5 }, (_row, i): Cell[] => [`Desa ${"ABCDE"[i]}`, 50 + i, 60, 110 + i]);

test.each([
  ["men", [null, 60, 110], "B2", 50],
  ["women", [50, null, 110], "C2", 60],
  ["both", [50, 60, null], "D2", 110],
])("C22: %s are blank beside the other two", (_who, figures, cell, value) => {
  expect(byRule("C22", recap(["Desa Z", ...figures], ...full))).toEqual([["C22", "warning", cell, { value }]]);
});

test("a row without any of the three is skipped", () => {
  expect(byRule("C22", recap(["Desa Z", null, null, null], ...full))).toEqual([]);
});
