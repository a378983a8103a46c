import type { Cell } from "../../../../src/core/cells/cell";
import { cellAddress } from "../../../../src/core/cells/area";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { checkSheet } from "../../../../src/checking/check";
import { fixesFor } from "../../../../src/checking/fixes/fixFor";

const recap = (required: readonly Cell[]) =>
  sheetCells("Rekap", [
    ["Kecamatan", "Wajib KTP", "Sudah Perekaman"],
    ...required.map((figure, i) => [`Desa ${"ABCDEFGH"[i]}`, figure, 10 + i]),
  ]);

/** The findings on column B, with the cells that each would change. */
async function found(required: readonly Cell[]) {
  const [report] = await checkSheet(recap(required));
  if (!report) throw new Error("not recognised");
  return Array.from({ length: report.count }, (_, i) => report.at(i))
    .filter(({ column }) => column === 1)
    .map((finding) => {
      const fixes = fixesFor(report.table, finding);
      const changes = fixes.map(({ row, column, to, together }) => [cellAddress(row, column), to, together]);
      return [finding.rule, finding.code, cellAddress(finding.row, finding.column), ...changes];
    });
}

test("a figure with two commas proves its column, which is one finding with one fix", async () => {
  expect(await found([4100, "1,925,111", "4,091", 5000])).toEqual([
    ["C03", "ENGLISH_THOUSANDS", "B3", ["B3", 1925111, true], ["B4", 4091, true]],
  ]);
});

test("three such figures are enough if they are half of the column; two are not", async () => {
  const three: readonly Cell[] = ["4,091", "5,200", "6,310", 4000, 5000, 6000];
  expect((await found(three)).map(([, code]) => code)).toEqual(["ENGLISH_THOUSANDS"]);
  expect((await found([...three, 7000])).map(([, code]) => code)).toEqual(Array(3).fill("AMBIGUOUS_SEPARATOR"));
  expect((await found(["4,091", "5,200"])).map(([, code]) => code)).toEqual(Array(2).fill("AMBIGUOUS_SEPARATOR"));
});

test("beside thousands with dots it stays open", async () => {
  const codes = (await found(["1,925,111", "4.091", "5,200", "6,310"])).map(([, code]) => code);
  expect(codes).not.toContain("ENGLISH_THOUSANDS");
});

test("decimals and shares are not thousands", async () => {
  expect((await found(["12,5", "13,75", "14,25"])).map(([, code]) => code)).not.toContain("ENGLISH_THOUSANDS");
});
