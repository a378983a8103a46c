import { officeSheet } from "./officeSheet";

/**
 * Kabupaten Rejang Lebong, semester I 2023: 6.000 blank cards received, "2.000-an" used, 4.000 left; 211.077 wajib KTP
 * of whom 13.872 not recorded (Antara News Bengkulu, 2023). The months between are made up to add up to them.
 */
export default officeSheet(
  "Rejang Lebong",
  [
    ["DISDUKCAPIL KABUPATEN REJANG LEBONG"],
    ["PERSEDIAAN BLANGKO KTP-EL TAHUN 2023"],
    [],
    ["NO", "TANGGAL", "SISA BULAN LALU", "MASUK", "TERPAKAI", "SISA", "KET."],
    [1, "31 Maret 2023", "-", 6000, 512, 5488, "kiriman Kemendagri"],
    [2, "30 April 2023", 5488, "-", 421, 5067],
    [3, "31 Mei 2023", "5.067", "nihil", 538, "4.529"],
    [4, "30 Juni 2023", 4529, "-", 529, 4000],
    ["JUMLAH", null, null, 6000, "2.000-an", "4.000"],
    [],
    ["CAPAIAN PEREKAMAN"],
    ["PERIODE", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM", "PERSEN"],
    ["Semester I 2023", "211.077", "197.205", "13.872", 0.9343],
    [],
    ["Pelajar usia 17 tahun (Dapodik)", null, "5 ribuan"],
  ],
  {
    formats: { "C5:F9": "#,##0", E13: "0.00%" },
    merges: ["A1:G1", "A2:G2", "A9:C9"],
  },
);
