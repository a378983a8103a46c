import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Cell } from "../../../../src/core/cells/cell";
import { byRule } from "../bench";

const told = (...rows: readonly (readonly Cell[])[]) =>
  byRule("R21", {
    columns: { lokasi: teks, sasaran: jumlah, rekam: jumlah, memiliki: jumlah, tidakHadir: jumlah },
    relation: { relation: "PARTS_WITHIN", parts: ["rekam", "memiliki", "tidakHadir"], whole: "sasaran" },
    rows,
  }).map(([, severity, cell, detail]) => [severity, cell, detail]);

test("R21: outcomes of more people than expected are reported on those expected", () => {
  expect(told(["SMA 1", 100, 60, 32, 80])).toEqual([["warning", "B2", { bound: 100, found: 172 }]]);
  expect(told(["SMA 1", 100, 60, 32, 9])).toHaveLength(1);
});

test("as many or fewer are right, and a blank is skipped", () => {
  expect(told(["SMA 1", 100, 60, 32, 8], ["SMA 2", 100, 60, 32, 0], ["SMA 3", 50, 60, null, 8])).toEqual([]);
});

test("an approximate figure proves nothing", () => {
  expect(told(["SMA 1", "100-an", 60, 32, 80])).toEqual([]);
});
