import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { offices } from "../test/known/offices/offices";
import { officeSheet } from "../test/known/offices/officeSheet";
import { serialOf } from "../src/core/calendar/civil";
import { columnLetter } from "../src/core/cells/area";
import { isCellError, type Cell } from "../src/core/cells/cell";
import type { SheetCells } from "../src/core/cells/sheetCells";

const day = (year: number, month: number, day: number) => serialOf({ year, month, day });

/**
 * What the offices' own sheets lack: targets with their deadlines, days off, and stocks of offices whose figures were
 * published without a sheet: Kota Denpasar on 15 August 2025, Kota Tasikmalaya on 12 December 2025 (pewarta.co.id). The
 * remainder of Lubuklinggau is 42.004 − 4.015; the first cards Rejang Lebong needs are its 13.872 unrecorded and 5.000
 * pupils. The days under a quota are made up.
 */
const targets = officeSheet(
  "Target",
  [
    ["TARGET KINERJA DAN BATAS WAKTU"],
    [],
    ["NO", "KAB/KOTA", "INDIKATOR", "TARGET", "SISA", "PER TANGGAL", "BATAS WAKTU"],
    [1, "Lubuklinggau", "IKD", 0.25, 37989, day(2023, 11, 13), day(2023, 12, 31)],
    [2, "Pagar Alam", "Perekaman", 0.992, 3235, day(2022, 12, 31), day(2023, 12, 31)],
    [3, "Rejang Lebong", "Perekaman", "99,2%", "12.184", "30 Juni 2023", "31 Desember 2023"],
    [],
    ["HARI LIBUR"],
    ["TANGGAL", "KETERANGAN"],
    [day(2023, 12, 25), "Hari Raya Natal"],
    [day(2023, 12, 26), "Cuti bersama Natal"],
  ],
  {
    formats: { "D4:D6": "0.0%", "E4:E6": "#,##0", "F4:G6": "dd/mm/yyyy", "A10:A11": "dd/mm/yyyy" },
    merges: ["A1:G1"],
  },
);

const stocks = officeSheet(
  "Stok & Usulan",
  [
    ["STOK BLANKO DAN USULAN"],
    [],
    ["NO", "KAB/KOTA", "PER TANGGAL", "STOK BLANKO", "PEMAKAIAN PER HARI", "RIBBON", "PRR", "CETAK ULANG", "PEMULA"],
    [1, "Denpasar", day(2025, 8, 15), "5.214", 500],
    [2, "Tasikmalaya", "12 Desember 2025", 521, 100],
    [3, "Boltim", null, 7000, null, 2],
    [4, "Rejang Lebong", day(2023, 7, 31), 4000, null, null, 0, 0, "18.872"],
  ],
  { formats: { "C4:C7": "dd/mm/yyyy", "D4:I7": "#,##0" }, merges: ["A1:I1"] },
);

const quota = officeSheet("Hari Kuota", [
  ["HARI", "TERPAKAI", "STATUS"],
  ...Array.from({ length: 10 }, (_none, i) => [i + 1, i < 5 ? 500 : 100, i < 5 ? "normal" : "kuota"]),
]);

/** The same day for every part of the zip, so that the same sheets give the same bytes. */
const PACKED_ON = new Date(Date.UTC(2024, 0, 1));

/** The workbook's bytes: the five offices' sheets, and what they lack. */
export async function kantorContoh(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = "Lembar Dukcapil";
  workbook.created = workbook.modified = PACKED_ON;
  for (const sheet of [...offices, targets, stocks, quota]) addSheet(workbook, sheet);

  const written = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const packed = new JSZip();
  for (const name of Object.keys(written.files).sort()) {
    const part = written.files[name];
    if (part && !part.dir) packed.file(name, await part.async("uint8array"), { date: PACKED_ON, createFolders: false });
  }
  return packed.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SheetCells): void {
  const target = workbook.addWorksheet(sheet.name);
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const place = target.getCell(r + 1, c + 1);
      const formula = sheet.formula(r, c);
      const value = valueOf(cell);
      if (formula !== undefined) place.value = { formula, result: value as number };
      else if (value !== null) place.value = value;
      const format = sheet.numberFormat(r, c);
      if (format !== undefined && value !== null) place.numFmt = format;
    }),
  );
  for (const { row, column, rows, columns } of sheet.merges)
    target.mergeCells(row + 1, column + 1, row + rows, column + columns);
  for (const column of sheet.hiddenColumns) target.getColumn(columnLetter(column)).hidden = true;
  target.getRow(1).font = { bold: true };
}

function valueOf(cell: Cell): ExcelJS.CellValue {
  if (cell === undefined || cell === null) return null;
  return isCellError(cell) ? { error: cell.error as ExcelJS.CellErrorValue["error"] } : cell;
}

if (require.main === module) {
  const path = process.argv[2] ?? join(__dirname, "../test/known/kantor-contoh.xlsx");
  void kantorContoh().then((bytes) => writeFileSync(path, bytes));
}
