import { _, type UnseenSheet } from "./unseenSheet";

/** Stock cards with sums beside their balance. */
export const stockSums: readonly UnseenSheet[] = [
  {
    name: "what was there and came in together, one of them wrong",
    rows: [
      ["REKAPITULASI BLANKO KTP-EL TAHUN 2025"],
      ["BULAN", "SALDO AWAL", "TERIMA", "JUMLAH (AWAL+TERIMA)", "PAKAI", "RUSAK", "SALDO AKHIR"],
      ["Januari", 2100, 4000, 6100, 3812, 11, 2277],
      ["Februari", 2277, 2000, 4277, 3020, 8, 1249],
      ["Maret", 1249, 3500, 4949, 3611, 4, 1134],
      ["April", 1134, _, 1134, 940, 2, 192],
      ["Mei", 192, 6000, 6192, 4212, 15, 1965],
      ["JUMLAH", 2100, 15500, 17600, 15595, 40, 1965],
    ],
    is: [["kartuStok", "periode:A stokAwal:B diterima:C jumlahBlanko:D dipakai:E rusakCetak:F sisa:G"]],
    wrong: ["R10 D5"],
  },
  {
    name: "all that went out together, one of them wrong",
    rows: [
      ["KARTU STOK BLANKO KTP-EL"],
      ["TGL", "STOK AWAL", "MASUK", "DICETAK", "RUSAK", "DIDISTRIBUSIKAN", "JML", "SISA"],
      [45964, 900, 0, 100, 2, 50, 152, 748],
      [45965, 748, 0, 110, 0, 0, 110, 638],
      [45966, 638, 500, 120, 1, 100, 221, 917],
      [45967, 917, 0, 90, 0, 0, 90, 827],
      [_, "JUMLAH", 500, 420, 3, 150, 573],
    ],
    is: [["kartuStok", "tanggal:A stokAwal:B diterima:C dipakai:D rusakCetak:E keluar:F jumlahKeluarBlanko:G sisa:H"]],
    wrong: [],
  },
  {
    name: "a sum of a stock card that the rows do not prove is not read",
    rows: [
      ["KARTU STOK BLANKO KTP-EL"],
      ["TGL", "STOK AWAL", "MASUK", "DICETAK", "RUSAK", "JUMLAH", "SISA"],
      [45964, 900, 0, 100, 2, 31, 798],
      [45965, 798, 0, 110, 0, 44, 688],
      [45966, 688, 500, 120, 1, 12, 1067],
    ],
    is: [["kartuStok", "tanggal:A stokAwal:B diterima:C dipakai:D rusakCetak:E sisa:G"]],
    wrong: [],
  },
  {
    name: "services before what was printed in all: a spoiled KTP is no spoiled blank card",
    rows: [
      ["LAPORAN HARIAN PELAYANAN DISDUKCAPIL KOTA BATU"],
      [
        "HARI/TANGGAL",
        "KTP BARU",
        "KTP RUSAK",
        "KTP HILANG",
        "TOTAL CETAK",
        "STOK AWAL",
        "BLANKO MASUK",
        "SISA BLANKO",
      ],
      ["Senin, 3 November 2025", 30, 20, 15, 65, 1000, 0, 935],
      ["Selasa, 4 November 2025", 26, 22, 17, 65, 935, 0, 870],
      ["Rabu, 5 November 2025", 34, 18, 11, 63, 870, 500, 1370],
      ["Kamis, 6 November 2025", 28, 25, 13, 66, 1307, 0, 1241],
      ["Jumat, 7 November 2025", 21, 15, 9, 45, 1241, 0, 1196],
      ["JUMLAH", 139, 100, 65, 304, _, 500],
    ],
    is: [
      [
        "kartuStok",
        "tanggal:A ktpBaruBlanko:B ktpRusakBlanko:C ktpHilangBlanko:D dipakai:E stokAwal:F diterima:G sisa:H",
      ],
    ],
    wrong: ["R01 H5", "X01 F6"],
  },
  {
    name: "services before what was printed in all, one of them wrong",
    rows: [
      ["LAPORAN HARIAN PELAYANAN"],
      ["TANGGAL", "PEMULA", "RUSAK", "HILANG", "JUMLAH CETAK", "STOK AWAL", "MASUK", "SISA"],
      [45964, 30, 20, 15, 65, 1000, 0, 935],
      [45965, 26, 22, 17, 65, 935, 0, 870],
      [45966, 34, 81, 11, 63, 870, 500, 1307],
      [45967, 28, 25, 13, 66, 1307, 0, 1241],
      [45968, 21, 15, 9, 45, 1241, 0, 1196],
    ],
    is: [["kartuStok", "tanggal:A pemulaBlanko:B rusakBlanko:C hilangBlanko:D dipakai:E stokAwal:F diterima:G sisa:H"]],
    wrong: ["R10 E5"],
  },
  {
    name: "spoiled at printing before a sum of all that went out stays so where the balance says so",
    rows: [
      ["KARTU STOK BLANKO"],
      ["TANGGAL", "STOK AWAL", "MASUK", "DICETAK", "RUSAK", "SISA"],
      [45964, 1000, 0, 60, 2, 938],
      [45965, 938, 0, 71, 1, 866],
      [45966, 866, 500, 64, 3, 1299],
      [45967, 1299, 0, 58, 2, 1239],
    ],
    is: [["kartuStok", "tanggal:A stokAwal:B diterima:C dipakai:D rusakCetak:E sisa:F"]],
    wrong: [],
  },
];
