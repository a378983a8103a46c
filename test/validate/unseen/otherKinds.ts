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
  {
    name: "men and women in every group, a digit slipped among the women recorded",
    rows: [
      ["REKAPITULASI PEREKAMAN KTP-EL KEADAAN 31 OKTOBER 2025"],
      ["NO", "KECAMATAN", "WAJIB KTP", _, _, "SUDAH REKAM", _, _, "BELUM REKAM", _, _],
      [_, _, "L", "P", "JML", "L", "P", "JML", "L", "P", "JML"],
      ["1", "2", "3", "4", "5=3+4", "6", "7", "8=6+7", "9=3-6", "10=4-7", "11=9+10"],
      [1, "Selatan", 5210, 5100, 10310, 5100, 5020, 10120, 110, 80, 190],
      [2, "Tengah", 3120, 3011, 6131, 3050, 2980, 6030, 70, 31, 101],
      [3, "Nasal", 4400, 4210, 8610, 4302, 4123, 8435, 98, 77, 175],
      ["JUMLAH", _, 12730, 12321, 25051, 12452, 12123, 24585, 278, 188, 466],
    ],
    merges: ["C2:E2", "F2:H2", "I2:K2", "A2:A3", "B2:B3", "A8:B8"],
    is: [["rekapPerekaman", "wilayah:B wajibL:C wajibP:D wajib:E rekamL:F rekamP:G rekam:H belumL:I belumP:J belum:K"]],
    wrong: ["R03 J7", "R04 H7"],
  },
  {
    name: "progress counted from the duty at the start of the year, the rolling duty beside it",
    rows: [
      ["NO", "KODE", "WILAYAH", "WKTP AWAL", "WKTP DINAMIS", "PROGRES REKAM", "PROGRES BELUM REKAM", "REKAM DINAMIS"],
      [1, "53.01", "KUPANG", 300000, 310000, 290000, 10000, 300000],
      [2, "53.02", "TTS", 360000, 364000, 351000, 9000, 355000],
      [3, "53.03", "TTU", 180000, 182000, 178000, 2200, 180500],
    ],
    is: [["rekapPerekaman", "kode:B wilayah:C wajibAwal:D wajibDinamis:E rekam:F belum:G rekamDinamis:H"]],
    wrong: ["R03 G4"],
  },
  {
    name: "printed cards as a share of the duty beside owners as another, one of them slipped",
    rows: [
      ["KTP-EL PER KECAMATAN"],
      ["NO", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "SUDAH CETAK", "MEMILIKI KTP", "% CETAK", "% MEMILIKI"],
      [1, "Timur", 20500, 20000, 19000, 18500, 92.68, 90.24],
      [2, "Barat", 10100, 10000, 9800, 9700, 97.03, 96.04],
      [3, "Utara", 5000, 4900, 4800, 4700, 97.96, 94.0],
    ],
    is: [["cetakKepemilikan", "wilayah:B wajib:C rekam:D sudahCetak:E memiliki:F persenCetak:G persen:H"]],
    wrong: ["R05 G5"],
  },
  {
    name: "printed cards as a share of the recorded, beside owners without a share",
    rows: [
      ["KTP-EL PER KECAMATAN"],
      ["NO", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "SUDAH CETAK", "BELUM CETAK", "MEMILIKI KTP", "PERSENTASE CETAK"],
      [1, "Timur", 20500, 20000, 19000, 1000, 18500, "95,00%"],
      [2, "Barat", 10100, 10000, 9800, 200, 9700, "98,00%"],
    ],
    is: [["cetakKepemilikan", "wilayah:B wajib:C rekam:D sudahCetak:E belumCetak:F memiliki:G persenCetak:H"]],
    wrong: [],
  },
  {
    name: "owners by sex, two digits of the women swapped",
    rows: [
      ["KEPEMILIKAN KTP-EL MENURUT KECAMATAN TAHUN 2024"],
      ["No", "Kecamatan", "Wajib KTP", _, _, "Memiliki KTP-el", _, _, "Belum Memiliki", _, _, "%"],
      [_, _, "Lk", "Pr", "Lk+Pr", "Lk", "Pr", "Lk+Pr", "Lk", "Pr", "Lk+Pr", _],
      [1, "Timur", 1000, 1100, 2100, 990, 1008, 2070, 10, 20, 30, 98.57],
      [2, "Barat", 800, 810, 1610, 780, 800, 1580, 20, 10, 30, 98.14],
      ["Jumlah", _, 1800, 1910, 3710, 1770, 1808, 3650, 30, 30, 60, 98.38],
    ],
    merges: ["C2:E2", "F2:H2", "I2:K2", "A2:A3", "B2:B3", "L2:L3"],
    is: [
      [
        "cetakKepemilikan",
        "wilayah:B wajibL:C wajibP:D wajib:E memilikiL:F memilikiP:G memiliki:H belumMemilikiL:I belumMemilikiP:J belumMemiliki:K persen:L",
      ],
    ],
    wrong: ["R03 J4", "R04 H4"],
  },
];
