import { parseArea } from "../../src/core/cells/area";
import type { Cell, Range } from "../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../src/core/cells/sheetCells";

/** Days of the cases, as Excel keeps them. */
const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** A sheet of bare cells; `formats` by area, as Excel writes them. */
function sheet(cells: Range, formats: Readonly<Record<string, string>> = {}): SheetCells {
  const areas = Object.entries(formats).map(([address, format]) => ({ area: parseArea(address), format }));
  const numberFormat = (row: number, column: number): string | undefined =>
    areas.find(
      ({ area }) =>
        area !== undefined &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.format;
  return sheetCells("Sheet1", cells, { numberFormat });
}

const TANGGAL = "dd/mm/yyyy";
const KARTU = ["TANGGAL", "SISA LALU", "YANG DATANG", "PEMAKAIAN", "RUSAK", "SISA AKHIR", "STATUS HARI"];
const REKAP = [
  "NO",
  "KODE",
  "WILAYAH",
  "WAJIB KTP-EL",
  "SUDAH PEREKAMAN KTP-EL",
  "BELUM PEREKAMAN KTP-EL",
  "Progres (%)",
];

/** One row of a stock card without spoiled cards. */
const card = (cells: Range): SheetCells => sheet([KARTU, ...cells], { "A2:A40": TANGGAL });

/** One row of a recap of recording; the percent as a share with two decimals. */
const recap = (cells: readonly Cell[][]): SheetCells =>
  sheet([REKAP, ...cells.map((row, index) => [index + 1, ...row])], { "G2:G40": "0.00%" });

/**
 * The cases' figures as an office of that size would keep them, by the name of the sheet in `kasus.csv`. Figures without a
 * source (kecamatan, single days, names) are made up to fit; no NIK can be real, because there is no kecamatan 99.
 */
export const kasusSheets: Readonly<Record<string, SheetCells>> = {
  "000-rekap": recap([["16.72", "Kota Pagar Alam", 108330, 104229, 4091, 0.9621]]),
  "000-label": recap([["16.72", "Kota Pagar Alam", 108330, 108330, null, null]]),
  "000-pemisah": recap([
    ["16.72.01", "Pagar Alam Utara", "34.218", "32.944", "1.274", null],
    ["16.72.02", "Pagar Alam Selatan", "38.105", "36.702", "1.403", null],
    ["16.72.03", "Dempo Utara", "36.007", "34,583", "1.424", null],
  ]),
  "000-target": sheet([
    ["NO", "WILAYAH", "DASAR", "JUMLAH DASAR", "JUMLAH IKD", "TARGET 25%"],
    [1, "Kota Pagar Alam", "perekaman", 104229, 4147, 26122],
  ]),
  "001-rekap": recap([["17.02", "Kabupaten Rejang Lebong", 211077, 197205, 13872, 0.9343]]),
  "001-kartu": card([[day(2023, 10, 14), null, 6000, "2.000-an", null, 4000, "prioritas"]]),
  "002-kartu": card([[day(2021, 7, 16), 1000, 4000, 500, null, 5200, "normal"]]),
  "002-kira": card([[day(2021, 7, 16), "± 1.000", "± 4.000", "± 500", null, 5200, "normal"]]),
  "002-tutup": card([
    [day(2021, 6, 28), 4500, 0, 12, 0, 4488, "tutup"],
    [day(2021, 6, 29), 4488, 0, 0, 0, 4488, "tutup"],
    [day(2021, 6, 30), 4488, 0, 20, 0, 4468, "kuota"],
  ]),
  "002-layanan": sheet(
    [
      ["TANGGAL", "UNIT", "CETAK PEMULA", "CETAK HILANG", "CETAK RUSAK", "CETAK PERUBAHAN DATA", "JUMLAH CETAK KTP-EL"],
      [day(2021, 6, 23), "Dinas", 11, 5, 4, 5, 25],
      [day(2021, 6, 24), "Dinas", 9, 6, 4, 5, 24],
    ],
    { "A2:A3": TANGGAL },
  ),
  "002-provinsi": sheet(
    [
      REKAP,
      [1, "17.02", "Rejang Lebong", 201213, 187108, 14105, 0.9299],
      [2, "17.04", "Kaur", 132667, 126299, "6,368", 0.952],
    ],
    { G2: "0.00%", G3: "0.0%" },
  ),
  "003-ikd": sheet(
    [
      ["NO", "WILAYAH", "WAJIB KTP", "AKTIVASI IKD", "PERSEN IKD", "TARGET 25%"],
      [1, "Kota Lubuklinggau", 168015, 4015, 0.02, 42000],
    ],
    { E2: "0%" },
  ),
  "003-tenggat": sheet(
    [
      ["TAHUN", "INDIKATOR", "KODE", "NILAI", "DASAR", "BATAS WAKTU"],
      [2023, "IKD", "16.73", 0.25, "wajib KTP", day(2023, 12, 31)],
      [2023, "IKD", "16.73", 0.25, "wajib KTP", day(2024, 1, 31)],
    ],
    { "D2:D3": "0%", "F2:F3": TANGGAL },
  ),
  "003-beku": sheet(
    [
      ["TANGGAL", "KODE", "WILAYAH", "REKAM DINAMIS", "JUMLAH IKD", "IKD HARI INI"],
      [day(2023, 11, 2), "16.73", "Kota Lubuklinggau", 166000, 4015, 41],
      [day(2023, 11, 13), "16.73", "Kota Lubuklinggau", 166000, 4015, 57],
    ],
    { "A2:A3": TANGGAL },
  ),
  "004-kartu": card([[day(2023, 10, 2), "1.000 lebih", 6000, 0, 0, "7.000 lebih", "gangguan"]]),
  "004-alat": sheet([
    ["JENIS", "LOKASI", "BAIK", "KURANG", "RUSAK", "HILANG", "JUMLAH"],
    ["Printer KTP-el", "Dinas, sekarang", 3, 0, 1, 0, 4],
    ["Printer KTP-el", "Dinas, sebelumnya", 2, 0, 1, 0, 4],
  ]),
  "004-alat-lengkap": sheet([
    ["JENIS", "LOKASI", "BAIK", "KURANG", "RUSAK", "HILANG", "DIPERBAIKI", "JUMLAH"],
    ["Printer KTP-el", "Dinas, sebelumnya", 2, 0, 1, 0, 1, 4],
  ]),
  "004-nama": sheet([
    ["NO", "NIK", "NAMA LENGKAP", "DESA", "STATUS", "HASIL LAPANGAN"],
    [1, "7110995708030001", "A", "Tutuyan", "BELUM REKAM", "masih ada"],
    [2, "7110991702010002", "B", "Tutuyan", "BELUM REKAM", "pindah"],
    [3, "7110994509990003", "C", "Tutuyan", "BELUM REKAM", "meninggal"],
    [4, "7110990311050004", "D", "Tutuyan", "BELUM REKAM", "meningal"],
  ]),
  "004-tenggat": sheet(
    [
      ["TAHUN", "INDIKATOR", "KODE", "NILAI", "DASAR", "BATAS WAKTU"],
      [2023, "Perekaman", "71.10", 1, "wajib KTP", "Desember"],
    ],
    { D2: "0%" },
  ),
  "P1-badung": sheet(
    [
      [...REKAP.slice(1), "SUDAH CETAK KTP", "BELUM CETAK KTP"],
      ["51.03", "Kabupaten Badung", 370244, 368705, 1539, 0.9958, 367458, 1247],
    ],
    { F2: "0.00%" },
  ),
  "P2-bengkulu": recap([["17", "Provinsi Bengkulu", 1417256, 1360416, 56840, 0.9599]]),
  "P3-nasional": sheet([REKAP, [1, null, "Nasional", 198628692, 197059514, 1569178, 99.21]]),
  "P4-nasional": recap([[null, "Nasional", 185249711, 174715105, 10534606, 0.9431]]),
  "P4-tahap": sheet([
    ["WILAYAH", "WAJIB KTP", "SUDAH REKAM", "SUDAH CETAK", "BELUM CETAK", "SFE"],
    ["Nasional", 185249711, 174715105, 170194798, 4520307, 4520307],
  ]),
  "P6-rekap": recap([["51.71", "Kota Denpasar", 516875, 510493, 6382, 0.9877]]),
  "P6-ikd": sheet(
    [
      ["KODE", "WILAYAH", "REKAM DINAMIS", "JUMLAH IKD", "PERSEN IKD"],
      ["51.71", "Kota Denpasar", 510493, 19740, 0.1289],
    ],
    { E2: "0.00%" },
  ),
  "P7-pati": sheet(
    [
      ["KODE", "WILAYAH", "REKAM DINAMIS", "JUMLAH IKD", "PERSEN IKD", "Target IKD", "CAPAIAN"],
      ["33.18", "Kabupaten Pati", 1062533, 85090, 0.08008, 212507, 0.4004],
    ],
    { E2: "0.000%", G2: "0.00%" },
  ),
  "P8-penduduk": sheet(
    [
      ["KODE", "WILAYAH", "DASAR", "JUMLAH PENDUDUK", "JUMLAH IKD", "PERSEN IKD"],
      ["33.03", "Kabupaten Purbalingga", "penduduk", 1000000, 14405, 0.0189],
    ],
    { F2: "0.00%" },
  ),
  "P8-rekam": sheet(
    [
      ["KODE", "WILAYAH", "REKAM DINAMIS", "JUMLAH IKD", "PERSEN IKD"],
      ["33.03", "Kabupaten Purbalingga", 779454, 29890, 0.0383],
    ],
    { E2: "0.00%" },
  ),
  "P9-nganjuk": sheet(
    [
      ["KODE", "WILAYAH", "REKAM DINAMIS", "JUMLAH IKD", "PERSEN IKD"],
      ["35.18", "Kabupaten Nganjuk", 881265, 104712, 0.25],
    ],
    { E2: "0%" },
  ),
  "P15-hsu": sheet([
    ["WILAYAH", "WAJIB KTP", "SUDAH REKAM", "SUDAH CETAK", "BELUM CETAK"],
    ["Hulu Sungai Utara", 14000, 13693, 11293, 2400],
  ]),
  "P15-buleleng": recap([["51.08", "Kabupaten Buleleng", 23572, 23471, 101, 0.9957]]),
  "P16-harian": sheet(
    [
      ["KABUPATEN/KOTA", "Tanggal Pelayanan", "Waktu Laporan", "Perekaman KTP-EL", "PRR", "SFE", "Sisa Blanko"],
      ["Banggai", day(2021, 3, 1), day(2021, 3, 1), 41, 12, 3, 812],
      ["Banggai Laut", day(2021, 3, 1), day(2021, 3, 1), 17, 5, 2, 433],
      ["Donggala", day(2021, 3, 2), day(2021, 3, 1), 33, 9, 4, 640],
      ["Banggai", day(2021, 3, 1), day(2021, 3, 1), 41, 12, 3, 812],
    ],
    { "B2:C5": TANGGAL },
  ),
  "P16-kode": recap([
    ["7201", "Banggai", 251000, 240960, 10040, 0.96],
    ["72011", "Banggai Laut", 50000, 46500, 3500, 0.93],
  ]),
  "P17-jateng": recap([["33", "Provinsi Jawa Tengah", 213123, 44455534, null, 1.0423]]),
  "letak-kartu": card([
    [day(2025, 11, 3), 1000, 0, 100, 0, 900, "normal"],
    [day(2025, 11, 4), 890, 0, 90, 0, 800, "normal"],
    [day(2025, 11, 6), 800, "-", 100, 0, 700, "normal"],
    ["7 November 2025", 700, 0, 50, 0, 650, "kuota"],
    [day(2025, 11, 10), 650, 0, 0, 0, 650, "tutup"],
    [day(2025, 11, 11), 650, 0, 0, 0, 650, "kosong"],
    ["JUMLAH", null, 0, 350, 0, null, null],
  ]),
  "letak-jumlah": card([
    [day(2025, 11, 3), 1000, 0, 100, 0, 900, "normal"],
    [day(2025, 11, 4), 900, 0, 90, 0, 810, "normal"],
    ["JUMLAH", null, 0, 190, 0, null, null],
    [day(2025, 11, 5), 810, 0, 80, 0, 730, "normal"],
    ["JUMLAH", null, 0, 270, 0, null, null],
  ]),
  "letak-invalid": sheet(
    [
      ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "RUSAK CETAK", "KTP-EL INVALID", "SISA"],
      [day(2025, 11, 3), 1000, 0, 100, 2, 31, 898],
      [day(2025, 11, 4), 898, 0, 90, 1, 17, 807],
    ],
    { "A2:A3": TANGGAL },
  ),
  "letak-lebih": recap([
    ["51.03.01", "Kuta", 70000, 98000, 0, 1.4],
    ["51.03.02", "Mengwi", 90000, 90500, -500, 1.0056],
    ["51.03.03", "Abiansemal", 80000, 79000, 1000, 0.9875],
  ]),
  "letak-turun": sheet(
    [
      ["PERIODE", "KODE", "WILAYAH", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
      [day(2025, 9, 30), "16.73", "Kota Lubuklinggau", 168015, 166100, 1915],
      [day(2025, 10, 31), "16.73", "Kota Lubuklinggau", 168015, 166040, 1975],
    ],
    { "A2:A3": TANGGAL },
  ),
};
