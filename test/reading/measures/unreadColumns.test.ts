import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { findTables } from "../../../src/reading/findTables";
import { unreadColumns } from "../../../src/reading/measures/unreadColumns";

const unread = (rows: readonly (readonly Cell[])[]) =>
  findTables(sheetCells("Lembar1", rows)).flatMap((table) =>
    unreadColumns(table).map(({ column, why }) => [column, why]),
  );

test("a column that only the user can settle is unread until then, with its possible meanings", () => {
  expect(
    unread([
      ["TANGGAL", "PEREKAMAN", "CETAK", "AKTIVASI IKD", "KOLOM BIRU"],
      [45964, 10, 5, 3, 1],
      [45965, 12, 9, 4, 1],
    ]),
  ).toEqual([
    [2, { because: "ASKED", as: [expect.objectContaining({ id: "Cetak KTP-el" })] }],
    [4, { because: "UNKNOWN_WORD", word: "KOLOM" }],
  ]);
});

test("a table that is read completely leaves nothing", () => {
  expect(
    unread([
      ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
      ["Timur", 100, 90, 10],
      ["Barat", 200, 180, 20],
    ]),
  ).toEqual([]);
});

test("a column that ranks the areas counts nothing", () => {
  expect(
    unread([
      ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "RANGKING"],
      ["Timur", 100, 90, 2],
      ["Barat", 200, 190, 1],
    ]),
  ).toEqual([]);
});
