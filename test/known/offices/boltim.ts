import { officeSheet } from "./officeSheet";

/**
 * Kabupaten Bolaang Mongondow Timur: "1.000 lebih" blank cards, 6.000 received, "7.000 lebih" in all, 8.000 people without a
 * card, four printers of which one is beyond repair (Berita Totabuan). Dates without a year and figures with "lebih" are as the
 * office gave them; the second day of the stock card is made up.
 */
export default officeSheet(
  "Boltim",
  [
    ["DISDUKCAPIL KAB. BOLAANG MONGONDOW TIMUR"],
    ["STOK BLANKO KTP-EL"],
    [],
    ["NO", "TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "KETERANGAN"],
    [1, "12 September", "1.000 lebih", 6000, 0, "7.000 lebih", "dari Kemendagri"],
    [2, "13 September", "7.000 lebih", "-", 35, "6.965 lebih", "jaringan terganggu"],
    [],
    ["KONDISI ALAT CETAK"],
    ["NO", "KEADAAN", "BAIK", "RUSAK", "DIPERBAIKI", "JUMLAH"],
    [1, "Sebelumnya", 2, 1, 1, 4],
    [2, "Sekarang", 3, 1, 0, 4],
    [],
    ["Sudah perekaman", null, "88 ribu"],
    ["Belum memiliki KTP-el", null, "8.000"],
    ["Target tuntas", null, "Desember"],
  ],
  {
    formats: { "C5:F6": "#,##0" },
    merges: ["A1:G1", "A2:G2", "A8:F8"],
  },
);
