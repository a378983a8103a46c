import { officeSheet } from "./officeSheet";

/**
 * Kota Pagar Alam, semester II 2022. The city's figures are the office's own (Pagaralam Pos, 2023): 108.330 wajib KTP, 104.229
 * recorded, "4.091" not recorded, 26.122 as 25 % of the recorded, 4.147 with IKD. The five kecamatan are made up to add up to
 * them. Three cells are typed as offices type them: with a dot, with a comma, and as the decimal number that a dot becomes
 * under another locale.
 */
export default officeSheet(
  "Pagar Alam",
  [
    ["PEMERINTAH KOTA PAGAR ALAM"],
    ["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"],
    ["REKAP PEREKAMAN KTP-EL SEMESTER II TAHUN 2022"],
    [],
    ["NO", "KODE", "KECAMATAN", "WAJIB KTP", null, null, "SUDAH REKAM", "BELUM REKAM", "%"],
    [null, null, null, "L", "P", "JML"],
    [1, "16.72.01", "Pagar Alam Utara", 17203, 17015, 34218, "32,944", 1274, 0.9628],
    [2, "16.72.02", "Pagar Alam Selatan", 19150, 18955, 38105, 36702, 1403, 0.9632],
    [3, "16.72.03", "Dempo Utara", 7911, 7701, "15.612", 15020, 592, 0.9621],
    [4, "16.72.04", "Dempo Selatan", 5290, 5148, 10438, 9992, 446, 0.9573],
    [5, "16.72.05", "Dempo Tengah", 5043, 4914, 9957, 9.571, 386, 0.9612],
    ["JUMLAH", null, null, 54597, 53733, 108330, 104229, "4.091", 0.9621],
    [],
    ["TARGET IKD TAHUN 2023"],
    ["NO", "TAHUN", "URAIAN", "DASAR", "JUMLAH DASAR", "TARGET (%)", "TARGET", "SUDAH IKD"],
    [1, 2023, "Target Kemendagri", "perekaman", "108,330", 0.25, 26122, "4.147"],
    [],
    ["Stok blanko", null, null, "habis"],
    ["Kebutuhan blanko", null, null, "4.091 keping"],
  ],
  {
    formulas: { D12: "SUM(D7:D11)", E12: "SUM(E7:E11)" },
    formats: { "I7:I12": "0.00%", F16: "0%", "D7:H12": "#,##0", "E16:H16": "#,##0" },
    merges: ["A1:I1", "A2:I2", "A3:I3", "A5:A6", "B5:B6", "C5:C6", "D5:F5", "G5:G6", "H5:H6", "I5:I6", "A12:C12"],
  },
);
