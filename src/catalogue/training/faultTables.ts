import { serialOf } from "../../core/calendar/civil";
import type { Cell } from "../../core/cells/cell";
import ikd from "../../sheets/ikd";
import kartuStok from "../../sheets/kartuStok";
import laporanHarian from "../../sheets/laporanHarian";
import rekapPerekaman from "../../sheets/rekapPerekaman";
import type { SheetKind } from "../../sheets/sheetKind";
import target from "../../sheets/target";

/** A small table of the exercise sheet, faults included. Its title above it comes from `text/training.ts`. */
export interface FaultTable {
  /** Name of the Excel table. */
  readonly name: string;
  readonly kind: SheetKind;
  /** Keys of the kind's columns, in their order on the sheet. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type FaultTableName =
  "LatihanStok" | "LatihanBulan" | "LatihanRekap" | "LatihanIkd" | "LatihanTarget" | "LatihanHarian";

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });

/**
 * Real cases, each with its slip: the stock of Kaur (2021) and Rejang Lebong (2023), the recordings of Pagar Alam (2023),
 * the digital identities of Lubuklinggau (2023), Pagar Alam and Denpasar (2024), and the daily reports of Sulawesi Tengah.
 * Days and areas missing from the sources are made up so that everything else is right.
 */
export const faultTables: readonly (FaultTable & { readonly name: FaultTableName })[] = [
  {
    name: "LatihanStok",
    kind: kartuStok,
    columns: ["tanggal", "stokAwal", "diterima", "dipakai", "sisa", "statusHari"],
    rows: [
      [on(2021, 6, 22), 1000, 4000, 150, 4850, "normal"],
      [on(2021, 6, 23), 4850, 0, 120, 4730, "normal"],
      [on(2021, 6, 24), 4730, 0, 110, 4620, "normal"],
      [on(2021, 6, 25), 4620, 0, 95, 4525, "normal"],
      [on(2021, 6, 28), 4525, 0, 0, 4525, "tutup"],
      [on(2021, 6, 29), 4525, 0, 25, 4500, "tutup"],
      [on(2021, 6, 30), 4500, 0, 0, 5200, "tutup"],
    ],
  },
  {
    name: "LatihanBulan",
    kind: kartuStok,
    columns: ["tanggal", "stokAwal", "diterima", "dipakai", "sisa"],
    rows: [[on(2023, 7, 31), 0, 6000, "2.000-an", 4000]],
  },
  {
    name: "LatihanRekap",
    kind: rekapPerekaman,
    columns: ["kode", "wilayah", "wajib", "rekam", "belum"],
    rows: [
      ["16.72", "Kota Pagar Alam", 108330, 104229, 4091],
      ["51.03", "Kabupaten Badung", 370244, 368705, 1539],
      ["17.04", "Kabupaten Kaur", 132667, 126299, "6,368"],
      ["72011", "Kabupaten Banggai", 265410, 259872, 5538],
    ],
  },
  {
    name: "LatihanIkd",
    kind: ikd,
    columns: ["periode", "kode", "wilayah", "dasarN", "aktif", "aktifHariIni", "persen", "target"],
    rows: [
      [on(2023, 11, 2), "16.73", "Kota Lubuklinggau", 168015, 4015, 0, null, 42004],
      [on(2023, 11, 13), "16.73", "Kota Lubuklinggau", 168015, 4015, 212, null, 42004],
      [on(2023, 12, 29), "16.72", "Kota Pagar Alam", 104229, 4147, 0, 0.0398, 26122],
      [on(2024, 10, 31), "51.71", "Kota Denpasar", 510493, 19740, 0, 0.1289, null],
    ],
  },
  {
    name: "LatihanTarget",
    kind: target,
    columns: ["tahun", "indikator", "wilayah", "kode", "nilai", "batas"],
    rows: [
      [2023, "IKD", "Kota Lubuklinggau", "16.73", 0.25, on(2023, 12, 31)],
      [2023, "IKD", "Lubuklinggau", "16.73", 0.25, on(2024, 3, 31)],
      [2023, "Perekaman", "Kabupaten Boltim", "71.10", 0.994, "Desember"],
    ],
  },
  {
    name: "LatihanHarian",
    kind: laporanHarian,
    columns: ["tanggal", "unit", "rekam", "prr", "cetak"],
    rows: [
      [on(2023, 11, 6), "Kecamatan Contoh", 24, 21, 38],
      [on(2023, 11, 7), "Kecamatan Contoh", 31, 28, 44],
      [on(2023, 11, 8), "Kecamatan Contoh", 27, 25, 41],
      [on(2023, 11, 8), "Kecamatan Contoh", 27, 25, 41],
    ],
  },
];
