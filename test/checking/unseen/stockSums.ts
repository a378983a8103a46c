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
];
