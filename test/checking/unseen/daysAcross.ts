import { _, type UnseenSheet } from "./unseenSheet";

const DAYS = Array.from({ length: 30 }, (_none, index) => index + 1);
const UNDER = DAYS.slice(1).map(() => _);
const COLUMNS = [..."CDEFGHIJKLMNOPQRSTUVWXYZ", "AA", "AB", "AC", "AD", "AE", "AF"];
/** Number, district, thirty days and their sum; a line stands for a blank cell. */
const ROWS = [
  "1 Arga 32 26 20 11 14 _ _ _ 24 35 32 8 _ _ 24 38 5 27 13 _ _ 31 30 13 13 18 _ _ 6 10 430",
  "2 Bima 11 35 7 27 9 _ _ 21 16 17 29 8 _ _ 20 16 28 20 24 _ _ 5 15 _ 29 6 _ _ 27 34 374",
  "3 Cakra 11 4 18 30 10 _ _ _ 10 15 15 24 _ _ _ 8 11 37 4 _ _ 35 8 39 34 37 _ _ 15 29 394",
  "4 Dana 7 28 15 8 12 _ _ 14 5 6 20 38 _ _ 12 20 39 5 10 _ _ 28 18 13 35 5 _ _ 26 36 400",
  "5 Eka 39 8 25 10 26 _ _ 31 16 28 15 39 _ _ 4 27 24 _ 30 _ _ 10 16 17 31 20 _ _ 23 8 447",
  "_ TOTAL 100 101 85 86 71 _ _ 66 71 101 111 117 _ _ 60 109 107 89 81 _ _ 109 87 82 142 86 _ _ 97 117 2075",
].map((line) => line.split(" ").map((text) => (text === "_" ? _ : /^\d+$/.test(text) ? Number(text) : text)));
/** Every day but the weekends, which stand blank. */
const read = (name: string) =>
  DAYS.flatMap((day, at) => ((day - 1) % 7 > 4 ? [] : [`${name}${day}:${COLUMNS[at]}`])).join(" ");

/** The days of a month side by side, by number, weekends blank. */
export const daysAcross: readonly UnseenSheet[] = [
  {
    name: "days by number under TANGGAL, one month wrongly added up",
    rows: [
      ["PENCETAKAN KTP-EL PER HARI BULAN SEPTEMBER 2025"],
      ["NO", "KECAMATAN", "TANGGAL", ...UNDER, "JML"],
      [_, _, ...DAYS, _],
      ...ROWS,
    ],
    is: [["tabelWilayah", `wilayah:B ${read("tanggalTgl")} jumlah:AG`]],
    wrong: ["R10 AG5", "X10 AG9"],
  },
  {
    name: "days by number right of the district",
    rows: [["PENCETAKAN KTP-EL SEPTEMBER 2025"], ["NO", "KECAMATAN", ...DAYS, "JML"], ...ROWS],
    is: [["tabelWilayah", `wilayah:B ${read("tgl")} jumlah:AG`]],
    wrong: ["R10 AG4", "X10 AG8"],
  },
  {
    name: "the working days of half a month before their sum, one sum with its figures turned",
    rows: [
      ["PENCETAKAN KTP-EL TANGGAL 1 S.D. 15 OKTOBER 2025"],
      ["NO", "KECAMATAN", 1, 2, 3, 6, 7, 8, 9, "JUMLAH"],
      [1, "Kedungkandang", 12, 15, 9, 11, 20, 14, 10, 91],
      [2, "Sukun", 22, 18, 19, 25, 16, 20, 21, 141],
      [3, "Klojen", 8, 7, 9, 10, 6, 11, 12, 36],
      [4, "Blimbing", 17, 15, 18, 12, 13, 16, 14, 105],
      [_, "JUMLAH", 59, 55, 55, 58, 55, 61, 57, 400],
    ],
    is: [["tabelWilayah", "wilayah:B tgl1:C tgl2:D tgl3:E tgl6:F tgl7:G tgl8:H tgl9:I jumlah:J"]],
    wrong: ["R10 J5", "X10 J7"],
  },
  {
    name: "months by number are no days",
    rows: [
      ["PENCETAKAN KTP-EL PER TANGGAL 31 DESEMBER 2025"],
      ["NO", "KECAMATAN", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, "JUMLAH"],
      [1, "Kedungkandang", 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 30],
      [2, "Sukun", 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 42],
      [3, "Klojen", 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 60],
    ],
    is: [],
    wrong: [],
  },
  {
    name: "quarters of a town by number are no days",
    rows: [
      ["PENDUDUK WAJIB KTP PER TANGGAL 31 DESEMBER 2025"],
      [_, _, "RW"],
      ["NO", "KELURAHAN", 1, 2, 3, 4, 5, "JUMLAH"],
      [1, "Klojen", 210, 320, 220, 310, 240, 1300],
      [2, "Samaan", 410, 320, 420, 310, 440, 1900],
      [3, "Rampal", 510, 520, 530, 540, 550, 2650],
    ],
    is: [],
    wrong: [],
  },
  {
    name: "counters by number under the day of the report are no days",
    rows: [
      ["LAPORAN PELAYANAN HARI/TANGGAL SENIN, 3 NOVEMBER 2025"],
      ["NO", "KECAMATAN", 1, 2, 3, 4, 5, "JUMLAH"],
      [1, "Klojen", 2, 3, 4, 5, 6, 20],
      [2, "Sukun", 4, 3, 4, 5, 6, 22],
      [3, "Lowokwaru", 1, 1, 4, 5, 6, 17],
      [4, "Blimbing", 1, 1, 4, 2, 6, 14],
    ],
    is: [],
    wrong: [],
  },
];
