import { _, type UnseenSheet } from "./unseenSheet";

/** Other records of offices: outages, invalid cards, ribbon, requests, events, cards ready, applications. */
export const records: readonly UnseenSheet[] = [
  {
    name: "outages, one of them over before it began",
    rows: [
      ["DATA GANGGUAN PELAYANAN"],
      ["NO", "KECAMATAN", "GANGGUAN", "MULAI", "SELESAI", "LAMA (JAM)", "KETERANGAN"],
      [1, "SUKAMAJU", "Jaringan putus", 45931, 45932, 4, "-"],
      [2, "MEKARSARI", "Listrik padam", 45933, 45932, 3, "PLN"],
      [3, "KARANGREJO", "Printer rusak", 45935, 45938, 24, _],
    ],
    is: [["gangguan", "lokasi:B jenis:C mulai:D selesai:E jamHilang:F dampak:G"]],
    wrong: ["R12 E4"],
  },
  {
    name: "invalid cards whose total is 4,000 above their causes, as one regency reported them",
    rows: [
      ["REKAP KTP-EL INVALID DAN PEMUSNAHAN"],
      [
        "NO",
        "KECAMATAN",
        "GAGAL ENCODE",
        "GAGAL CETAK",
        "RUSAK",
        "UBAH ELEMEN",
        "PINDAH",
        "JUMLAH",
        "DIMUSNAHKAN",
        "NO BA",
      ],
      [1, "SUKAMAJU", 1552, 96, 2752, 1525, 165, 10090, 6090, "470/1"],
      [2, "MEKARSARI", 10, 5, 20, 30, 2, 67, 67, _],
    ],
    is: [
      ["ktpInvalid", "lokasi:B gagalEncode:C gagalCetak:D rusak:E ubahElemen:F pindah:G jumlah:H dimusnahkan:I noBa:J"],
    ],
    wrong: ["R10 H3", "R15 J4"],
  },
  {
    name: "ribbon and film as shares, one day of a district twice",
    rows: [
      ["STOK RIBBON DAN FILM"],
      ["TANGGAL", "KECAMATAN", "RIBBON", "FILM", "CLEANING KIT"],
      [45931, "SUKAMAJU", "60%", "55%", 2],
      [45931, "MEKARSARI", "45%", "40%", 1],
      [45932, "SUKAMAJU", "50%", "45%", 2],
      [45932, "SUKAMAJU", "48%", "45%", 2],
    ],
    is: [["ribbonFilm", "tanggal:A lokasi:B ribbon:C film:D cleaningKit:E"]],
    wrong: ["X02 A6"],
  },
  {
    name: "letters that ask for cards, one answered before it was written",
    rows: [
      ["USULAN BLANKO KTP-EL"],
      ["NO", "NOMOR SURAT", "TANGGAL SURAT", "PRR", "STOK", "DIMINTA", "DISETUJUI", "DITERIMA", "TANGGAL TERIMA"],
      [1, "470/1/2025", 45931, 1500, 400, 4000, 2000, 2000, 45940],
      [2, "470/2/2025", 45962, 1700, 300, 4000, 3000, 3000, 45940],
      [3, "470/3/2025", 45970, 1800, 100, 4000, _, _, _],
    ],
    is: [["usulanBlanko", "noSurat:B tanggal:C prr:D stok:E diminta:F disetujui:G diterima:H tanggalTerima:I"]],
    wrong: ["R12 I4"],
  },
  {
    name: "events of a year",
    rows: [
      ["AGENDA 2026"],
      ["NO", "NAMA AGENDA", "JENIS", "MULAI", "SELESAI", "FAKTOR"],
      [1, "Pilkades serentak", "Pilkades", 46082, 46091, 1.5],
      [2, "Penerimaan siswa", "PPDB", 46174, 46172, 1.3],
    ],
    is: [["agenda", "nama:B jenis:C mulai:D selesai:E faktor:F"]],
    wrong: ["R12 E4"],
  },
  {
    name: "cards ready, month by month",
    rows: [
      ["PENGAMBILAN KTP-EL"],
      ["BULAN", "SISA BULAN LALU", "KTP JADI", "DIAMBIL", "BELUM DIAMBIL"],
      ["Januari 2025", 40, 210, 190, 60],
      ["Februari 2025", 60, 180, 200, 40],
      ["Maret 2025", 40, 200, 190, 60],
    ],
    is: [["pengambilan", "periode:A sisaLalu:B datang:C diserahkan:D sisa:E"]],
    wrong: ["R01 E5"],
  },
  {
    name: "the consolidated data of a half-year are no recap of the office's own",
    rows: [
      ["DKB SEMESTER I 2025"],
      ["IDEM", "KODE", "WILAYAH", "WKTP", "REKAM", "BLM_REKAM"],
      [2, "33.01", "KAB MAKMUR", 25000, 23860, 1140],
      [3, "33.01.01", "SUKAMAJU", 12000, 11400, 600],
      [3, "33.01.02", "MEKARSARI", 8000, 7760, 240],
      [3, "33.01.03", "KARANGREJO", 5000, 4700, 310],
    ],
    is: [["dkb", "kode:B wilayah:C wajib:D rekam:E belum:F"]],
    wrong: ["X10 F3", "R03 F6"],
  },
  {
    name: "applications of a month with those left from before",
    rows: [
      ["REKAP PERMOHONAN KTP-EL"],
      ["BULAN", "SISA BULAN LALU", "MASUK", "JUMLAH", "SELESAI", "SISA AKHIR", "%"],
      ["Januari", 20, 380, 400, 360, 40, 90],
      ["Februari", 40, 460, 500, 475, 25, 95],
      ["Maret", 25, 375, 400, 360, 30, 90],
    ],
    is: [["rekapBulanan", "periode:A sisaLalu:B masuk:C jumlah:D keluar:E sisaAkhir:F persen:G"]],
    wrong: ["R01 F5"],
  },
];
