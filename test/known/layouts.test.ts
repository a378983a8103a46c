import { cellAddress } from "../../src/core/cells/area";
import type { Range } from "../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../src/core/cells/sheetCells";
import { checkSheet } from "../../src/checking/check";

async function aboveInfo(sheet: SheetCells): Promise<string[]> {
  const reports = await checkSheet(sheet);
  return reports.flatMap((report) =>
    Array.from({ length: report.count }, (_, index) => report.at(index))
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, severity, row, column }) => `${rule} ${severity} ${cellAddress(row, column)}`),
  );
}

const MONDAY = 45600; // 4 November 2024
const card = (cells: Range): SheetCells =>
  sheetCells("Sheet1", [["TANGGAL", "STOK AWAL", "MASUK", "DIPAKAI", "SISA"], ...cells]);

test("percentages beside a ledger are not part of it: Sisa under PERSENTASE (%) is not a stock", async () => {
  const sheet = sheetCells(
    "Sheet1",
    [
      ["TANGGAL", "SISA LALU", "MUTASI", null, "SISA AKHIR", "PERSENTASE (%)", null],
      [null, null, "MASUK", "DIPAKAI", null, "Terdistribusi", "Sisa"],
      [MONDAY, 5000, 0, 480, 4520, 9.6, 90.4],
      [MONDAY + 1, 4520, 0, 510, 4100, 11.28, 88.72],
    ],
    {
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 2, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 2 },
        { row: 0, column: 4, rows: 2, columns: 1 },
        { row: 0, column: 5, rows: 1, columns: 2 },
      ],
    },
  );
  expect(await aboveInfo(sheet)).toEqual(["R01 error E4"]);
});

test("a total of 0 above which nothing came in is right, wherever it is", async () => {
  const sheet = card([
    [MONDAY, 5000, null, 480, 4520],
    [MONDAY + 1, 4520, null, 510, 4010],
    ["JUMLAH", null, 0, 990, null],
    [MONDAY + 2, 4010, 2000, 495, 5515],
    [MONDAY + 3, 5515, null, 505, 5010],
    ["TOTAL", null, 2000, 1990, null],
  ]);
  expect(await aboveInfo(sheet)).toEqual(["X09 error C4"]);
});

test("a date out of order in the second row is one finding, on that date", async () => {
  const days = Array.from({ length: 9 }, (_, i) => MONDAY + i + (i > 4 ? 2 : 0));
  const rows = days.map((day, i) => [i === 1 ? MONDAY - 9 : day, 5000 - 10 * i, 0, 10, 4990 - 10 * i]);
  expect(await aboveInfo(card(rows))).toEqual(["X04 warning A3"]);
});

test("a code with an extra digit does not make a parent of the code it begins with", async () => {
  const sheet = sheetCells("Sheet1", [
    ["KODE", "WILAYAH", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
    ["7201", "Banggai", 251000, 240960, 10040],
    ["72011", "Banggai Laut", 50000, 46500, 3500],
  ]);
  expect(await aboveInfo(sheet)).toEqual(["C15 error A3"]);
});

test("a kota above its kecamatan above their kelurahan: each row is the sum of the rows one level below it", async () => {
  const sheet = sheetCells("Sheet1", [
    ["KECAMATAN", "KODE", "DESA/KELURAHAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
    [null, "16.73", "KOTA LUBUKLINGGAU", 12000, 11200, 800],
    ["Lubuklinggau Timur I", "16.73.01", null, 5000, 4700, 300],
    ["Lubuklinggau Timur I", "16.73.01.1001", "Watervang", 2600, 2450, 150],
    ["Lubuklinggau Timur I", "16.73.01.1002", "Air Kuti", 2400, 2250, 150],
    ["Lubuklinggau Barat I", "16.73.02", null, 7000, 6500, 500],
    ["Lubuklinggau Barat I", "16.73.02.1001", "Bandung Kiri", 3900, 3600, 300],
    ["Lubuklinggau Barat I", "16.73.02.1002", "Pemiri", 3100, 2900, 200],
  ]);
  expect(await aboveInfo(sheet)).toEqual([]);
});

test("more recorded than required is one warning, with the rest below zero, 0, or blank", async () => {
  const sheet = sheetCells("Sheet1", [
    ["KODE", "WILAYAH", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM", "SUDAH CETAK", "BELUM MEMILIKI KTP", "MEMILIKI KTP"],
    ["51.03.01", "Kuta", 70000, 71042, -1042, 69000, -10, 70010],
    ["51.03.02", "Mengwi", 90000, 90500, 0, 89000, 0, 90000],
    ["51.03.03", "Abiansemal", 80000, 80100, null, 79000, 1000, 79000],
  ]);
  expect(await aboveInfo(sheet)).toEqual(["R06 warning D2", "R06 warning D3", "R06 warning D4"]);
});

test("a card whose thousands separators were read as decimal points is doubted cell by cell, and its ledger is still right", async () => {
  const sheet = card([
    [MONDAY, 6.213, 0, 482, 5.731],
    [MONDAY + 1, 5.731, 0, 511, 5.22],
    [MONDAY + 2, 5.22, 0, 1.02, 4.2],
    [MONDAY + 3, 4.2, 2.5, 671, 6.029],
    [MONDAY + 4, 6.029, 0, 498, 5.531],
  ]);
  expect(new Set((await aboveInfo(sheet)).map((finding) => finding.slice(0, 3)))).toEqual(new Set(["C04"]));
});
