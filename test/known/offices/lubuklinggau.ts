import { serialOf } from "../../../src/core/calendar/civil";
import { officeSheet } from "./officeSheet";

const november = (day: number) => serialOf({ year: 2023, month: 11, day });

/**
 * Kota Lubuklinggau, November 2023: 168.015 wajib KTP, a target of "42.000" (25 % is 42.004), 4.015 with IKD, "2 persen",
 * and the same 4.015 before and after five days of jemput bola (Linggau Pos, 2 and 13 November 2023). The eight kecamatan
 * and the other places are made up to add up to them.
 */
export default officeSheet(
  "Lubuklinggau",
  [
    ["DISDUKCAPIL KOTA LUBUKLINGGAU"],
    ["CAPAIAN IDENTITAS KEPENDUDUKAN DIGITAL (IKD) PER 13 NOVEMBER 2023"],
    [],
    ["NO", "KODE", "KECAMATAN", "WAJIB KTP", "TARGET 25%", "SUDAH IKD", "BELUM IKD", "PERSEN"],
    [1, "16.73.01", "Lubuk Linggau Timur I", 26412, 6603, 702, 5901, 0.03],
    [2, "16.73.02", "Lubuk Linggau Barat I", 24785, 6197, 588, 5609, 0.02],
    [3, "16.73.03", "Lubuk Linggau Selatan I", 12930, 3233, 254, 2979, 0.02],
    [4, "16.73.04", "Lubuk Linggau Utara I", 13118, 3280, 241, 3039, 0.02],
    [5, "16.73.05", "Lubuk Linggau Timur II", 25604, 6401, 655, 5746, 0.03],
    [6, "16.73.06", "Lubuk Linggau Barat II", 17322, 4331, 430, 3901, 0.02],
    [7, "16.73.07", "Lubuk Linggau Selatan II", 16240, 4060, 371, 3689, 0.02],
    [8, "16.73.08", "Lubuk Linggau Utara II", 31604, 7901, 774, 7127, 0.02],
    ["JUMLAH", null, null, 168015, "42.000", 4015, "37.985", 0.02],
    ["Batas waktu: akhir tahun 2023"],
    [],
    ["JEMPUT BOLA IKD"],
    ["NO", "TANGGAL", "LOKASI", "PETUGAS", "JENIS", "IKD", "TOTAL IKD"],
    [1, november(2), "Kantor Dinas", 4, "OPD", 22, 4015],
    [2, november(7), "Kantor Wali Kota", 4, "OPD", 61, null],
    [3, november(8), "Dinas Pendidikan", 3, "OPD", 48, null],
    [4, november(9), "RSUD Siti Aisyah", 3, "RS", 37, null],
    [5, november(10), "Dinas Perhubungan", 3, "OPD", "4O", null],
    [6, "13 November 2023", "Kantor Prusda PT Linggau Bisa", 4, "OPD", 35, null],
    [7, "13 November 2023", "Puskesmas Swasti Taba", 4, "OPD", 29, 4015],
    ["Target selesai: awal tahun 2024"],
  ],
  {
    formulas: { D13: "SUM(D5:D12)", F13: "SUM(F5:F12)" },
    formats: { "D5:G13": "#,##0", "H5:H13": "0%", "B18:B24": "dd/mm/yyyy", "F18:G24": "#,##0" },
    merges: ["A1:H1", "A2:H2", "A13:C13"],
  },
);
