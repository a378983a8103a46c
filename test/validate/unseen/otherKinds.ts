import { _, type UnseenSheet } from "./unseenSheet";

/** Kinds other than the stock card, with the habits of the people who keep them. 45964 is Monday, 3 November 2025. */
export const otherKinds: readonly UnseenSheet[] = [
  {
    name: "devices of which some have no number and no known condition, told by a dash",
    rows: [
      ["INVENTARIS PRINTER KTP-EL"],
      ["NO", "MERK", "NO SERI", "LOKASI", "KONDISI"],
      [1, "Fargo", "-", "Dinas", "Baik"],
      [2, "Fargo", "-", "Timur", "Rusak"],
      [3, "Evolis", "C1", "Timur", "-"],
      [4, "Evolis", "C1", "Barat", "Baik"],
    ],
    is: [["perangkat", "idAlat:C lokasi:D kondisi:E"]],
    wrong: ["X02 C6"],
  },
  {
    name: "receipts of which two came without a letter, and one has not come",
    rows: [
      ["PENERIMAAN BLANGKO"],
      ["No", "Tgl Usulan", "Jumlah Usulan", "Tgl Terima", "No BAST", "Jumlah Diterima", "Asal"],
      [1, 45660, 4000, 45672, "1/BAST", 2000, "Pusat"],
      [2, 45719, 4000, 45726, "-", 4000, "Pusat"],
      [3, 45750, 500, 45757, "-", 500, "Provinsi"],
      [4, 45809, 2000, "-", "-", "-", "-"],
    ],
    is: [["penerimaan", "tanggalUsul:B diminta:C tanggal:D noBast:E diterima:F asal:G"]],
    wrong: ["R15 E4", "R15 E5"],
  },
];
