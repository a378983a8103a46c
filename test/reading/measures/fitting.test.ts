import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { findTables } from "../../../src/reading/findTables";

const misfits = (rows: readonly (readonly Cell[])[]) =>
  findTables(sheetCells("Lembar1", rows)).flatMap(({ kind }) =>
    kind.relations.flatMap((relation) => (relation.relation === "MISFIT" ? [relation] : [])),
  );
const HEADER = ["DESA", "WAJIB KTP", "REKAM", "CETAK_LK", "CETAK_PR", "SUDAH CETAK"];

test("a column that most rows contradict is reported with the difference that its figures are", () => {
  expect(
    misfits([
      HEADER,
      ["SATU", 100, 95, 40, 45, 55],
      ["DUA", 200, 190, 80, 90, 110],
      ["TIGA", 300, 280, 120, 130, 160],
      ["EMPAT", 400, 380, 160, 170, 220],
    ]),
  ).toEqual([
    {
      relation: "MISFIT",
      column: "sudahCetak",
      others: ["sudahCetakL", "sudahCetakP"],
      fit: "DIFFERENCE",
      of: ["rekam", "sudahCetakL"],
    },
  ]);
});

test("figures that follow from no other columns are reported without one", () => {
  expect(
    misfits([
      HEADER,
      ["SATU", 100, 95, 40, 45, 61],
      ["DUA", 200, 190, 80, 90, 99],
      ["TIGA", 300, 280, 120, 130, 172],
      ["EMPAT", 400, 380, 160, 170, 211],
    ]),
  ).toEqual([{ relation: "MISFIT", column: "sudahCetak", others: ["sudahCetakL", "sudahCetakP"] }]);
});
