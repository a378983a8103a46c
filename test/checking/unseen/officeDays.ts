import { _, type UnseenSheet } from "./unseenSheet";

/** Queues and counts of one day by district, under headers that leave out what is counted. */
export const officeDays: readonly UnseenSheet[] = [
  {
    name: "up to yesterday, today, up to today, and a title that says of what",
    rows: [
      ["LAPORAN HARIAN AKTIVASI IDENTITAS KEPENDUDUKAN DIGITAL (IKD)"],
      ["SELASA, 14 OKTOBER 2025"],
      ["NO", "KECAMATAN", "TARGET", "S.D. HARI LALU", "HARI INI", "S.D. HARI INI", "CAPAIAN (%)"],
      [1, "Arga", 4200, 1204, 18, 1222, "29,1"],
      [2, "Bima", 3800, 988, 12, 1000, "26,3"],
      [3, "Cakra", 3550, 1102, "-", 1102, "31,0"],
      [4, "Dana", 6100, 2450, 33, 2438, "40,7"],
      [5, "Eka", 5400, 2010, 25, 2035, "37,7"],
      [_, "JUMLAH", 23050, 7754, 88, 7797, "33,8"],
    ],
    is: [["targetWilayah", "wilayah:B target:C ikdLalu:D ikdIni:E ikdTotal:F persenIkdTotalTarget:G"]],
    wrong: ["R10 F7", "R05 G7"],
  },
  {
    name: "up to last month, this month, up to now, of a document without an act",
    rows: [
      ["PENERBITAN KIA BULAN OKTOBER 2025"],
      ["NO", "KECAMATAN", "S/D BULAN LALU", "BULAN INI", "S/D SEKARANG"],
      [1, "Arga", 1204, 18, 1222],
      [2, "Bima", 988, 12, 1000],
      [3, "Cakra", 1102, 20, 1222],
      [4, "Dana", 2450, 33, 2483],
    ],
    is: [["tabelWilayah", "wilayah:B jumlahLalu:C jumlahIni:D jumlahTotal:E"]],
    wrong: ["R10 E5"],
  },
  {
    name: "those who come of age and adults of a queue, by sex, with the cards left",
    rows: [
      ["DATA PRINT READY RECORD (PRR) BELUM CETAK PER TGL 24-10-2025"],
      ["KODE", "KECAMATAN", "PEMULA L", "PEMULA P", "DEWASA L", "DEWASA P", "JUMLAH PRR", "SISA BLANKO (KEPING)"],
      ["33.99.01", "Arga", 41, 38, 120, 99, 318, 300],
      ["33.99.02", "Bima", 12, 9, 33, 28, 82, 80],
      ["33.99.03", "Cakra", 20, 25, 41, 37, 123, 95],
      ["33.99.04", "Dana", 22, 18, 66, 58, 164, 110],
      [_, "TOTAL", 95, 90, 260, 222, 667, 585],
    ],
    is: [["prrWilayah", "wilayah:B prrPemulaL:C prrPemulaP:D prrDewasaL:E prrDewasaP:F prr:G stok:H"]],
    wrong: ["R10 G3", "X10 G7"],
  },
  {
    name: "a queue and the cards left, day by day: a report of days",
    rows: [
      ["TGL", "PRR", "SISA BLANKO"],
      [45964, 300, 900],
      [45965, 310, 820],
      [45966, 290, 760],
    ],
    is: [["laporanHarian", "tanggal:A prr:B sisaBlanko:C"]],
    wrong: [],
  },
  {
    name: "what was reached by quarter, one year wrongly added up",
    rows: [
      ["TARGET DAN REALISASI PEREKAMAN KTP-EL PER TRIWULAN 2025"],
      ["No", "Kecamatan", "Target", "Realisasi", _, _, _, _, "Capaian (%)", "Sisa Target"],
      [_, _, _, "TW I", "TW II", "TW III", "TW IV", "Jumlah", _, _],
      [1, "Arga", 1200, 310, 290, 305, 270, 1175, "97,92", 25],
      [2, "Bima", 1500, 380, 395, 360, 300, 1435, "95,67", 65],
      [3, "Cakra", 1450, 350, 340, 371, 310, 1391, "95,93", 59],
      [4, "Dana", 600, 140, 155, 150, 128, 573, "95,50", 27],
      [5, "Eka", 720, 190, 171, 166, 150, 677, "94,03", 43],
      [_, "Jumlah", 5470, 1370, 1351, 1352, 1158, 5251, "96,00", 219],
    ],
    is: [
      [
        "targetWilayah",
        "wilayah:B target:C capaianTwI:D capaianTwIi:E capaianTwIii:F capaianTwIv:G capaian:H persenCapaianTarget:I sisaTarget:J",
      ],
    ],
    wrong: ["R10 H6"],
  },
];
