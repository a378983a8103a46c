import { parseArea, type Area } from "../../../src/core/cells/area";
import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { findTables } from "../../../src/reading/findTables";
import { unreadOfSheet } from "../../../src/reading/measures/unreadSheet";

const unread = (rows: readonly (readonly Cell[])[], ...merges: readonly string[]) =>
  unreadOfSheet(sheetCells("Lembar1", rows, { merges: merges.map((area) => parseArea(area) as Area) }), []).map(
    ({ column, header }) => `${"ABCDEFGH"[column]} ${header}`,
  );

test("columns of figures are named by the headers over them, under a title and groups", () => {
  const rows: readonly (readonly Cell[])[] = [
    ["DATA PERPUSTAKAAN", null, null, null, null],
    [],
    ["NO", "RAK", "BUKU", null, "CATATAN"],
    [null, null, "ADA", "HILANG", null],
    [1, "Timur", 120, 3, "-"],
    [2, "Barat", 80, 0, "-"],
    [3, "Utara", 70, 0, "-"],
  ];
  expect(unread(rows, "A1:E1", "C3:D3")).toEqual(["C BUKU › ADA", "D BUKU › HILANG"]);
});

test("figures without a header are named by their column", () => {
  expect(
    unread([
      ["a", 5],
      ["b", 7],
    ]),
  ).toEqual(["B "]);
});

test("columns that number, date or locate rows count nothing, and texts are not figures", () => {
  expect(
    unread([
      ["KODE", "TAHUN", "NAMA", "NILAI"],
      [330101, 2024, "a", "baik"],
      [330102, 2024, "b", "4"],
      [330103, 2024, "c", "cukup"],
    ]),
  ).toEqual([]);
  expect(unread([])).toEqual([]);
  expect(unread([["Catatan rapat"], ["tanpa angka"]])).toEqual([]);
});

test.each(["TAHUN 2024", "TGL 7", "Tanggal 31"])("figures under %s count what happened then", (header) => {
  const rows = (above: string) => [
    ["RAK", above],
    ["Timur", 120],
    ["Barat", 80],
    ["Utara", 70],
  ];
  expect(unread(rows(header))).toEqual([`B ${header}`]);
  expect(unread(rows(header.replace(/ .*/, "")))).toEqual([]);
});

test("figures outside a known table are named, those in the table are not", () => {
  const sheet = sheetCells("Lembar1", [
    ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", null, "RAK", "BUKU"],
    ["Timur", 100, 90, null, "A", 120],
    ["Barat", 200, 180, null, "B", 80],
  ]);
  const tables = findTables(sheet);
  expect(tables.map(({ kind }) => kind.name)).toEqual(["rekapPerekaman"]);
  expect(unreadOfSheet(sheet, tables).map(({ column, header }) => [column, header])).toEqual([[5, "BUKU"]]);
});
