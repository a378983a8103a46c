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
  {
    name: "villages under a district named once, one of them twice",
    rows: [
      ["DATA PEREKAMAN KTP-EL DESA/KELURAHAN SEMESTER I TAHUN 2025"],
      ["No.", "Kecamatan", "Desa/Kelurahan", "Wajib KTP", "Sudah Rekam", "Belum Rekam"],
      [1, "Nasal", "Merpas", 860, 850, 10],
      [2, _, "Muara Dua", 640, 635, 5],
      [3, _, "Merpas", 700, 690, 10],
      ["Jumlah Kec. Nasal", _, _, 2200, 2175, 25],
      [1, "Maje", "Merpas", 510, 505, 5],
      [2, _, "Way Hawang", 690, 688, 2],
      ["Jumlah Kec. Maje", _, _, 1200, 1193, 7],
      ["TOTAL", _, _, 3400, 3368, 32],
    ],
    is: [["rekapPerekaman", "kecamatan:B wilayah:C wajib:D rekam:E belum:F"]],
    wrong: ["X02 C5"],
  },
];
