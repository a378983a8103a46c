import type { Cell } from "../../src/core/cells/cell";

/** The headers of a public table in their original form, with made-up figures, and the meaning of each column of figures. */
export interface PublicHeaders {
  readonly name: string;
  readonly sheet?: string;
  readonly file?: string;
  readonly header: readonly (readonly Cell[])[];
  /** The cells of row `i`, from 0 on. */
  readonly row: (i: number) => readonly Cell[];
  readonly kind: string;
  /** Keys of the columns of figures, from left to right; null for one that stays unread. */
  readonly key: readonly (string | null)[];
}

const sexes = (l: number, p: number): readonly number[] => [l, p, l + p];
const area = (i: number): readonly Cell[] => [`13.76.0${i + 1}`, ["TIMUR", "BARAT", "UTARA", "SELATAN"][i] as string];
const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(2).replace(".", ",");
const name = (i: number): string => area(i)[1] as string;

/** Men and women of a whole, of a part, and of the remainder. */
function split(i: number): { whole: readonly number[]; part: readonly number[]; rest: readonly number[] } {
  const [l, p] = [300 + 17 * i, 310 + 13 * i];
  const [a, b] = [140 + 11 * i, 150 + 7 * i];
  return { whole: sexes(l, p), part: sexes(a, b), rest: sexes(l - a, p - b) };
}

const three = (stem: string): readonly string[] => [`${stem}L`, `${stem}P`, stem];
const lk = (stem: string, both = stem): readonly string[] => [`${stem}_LK`, `${stem}_PR`, both];

export const publicHeaders: readonly PublicHeaders[] = [
  {
    name: "recording and printing, the system's export",
    header: [
      [
        "IDEM",
        "KODE",
        "WILAYAH",
        ...["JML_PDDK", "WKTP", "WKTP_REKAM", "WKTP_BLM_REKAM", "CETAK"].flatMap((stem) => lk(stem)),
      ],
    ],
    row: (i) => {
      const { whole, part, rest } = split(i);
      return [3, ...area(i), ...sexes(500 + i, 510 + i), ...whole, ...part, ...rest, ...sexes(130 + i, 140 + i)];
    },
    kind: "rekapPerekaman",
    key: ["penduduk", "wajib", "rekam", "belum", "cetak"].flatMap(three),
  },
  {
    name: "the duty beside the population, the system's export",
    header: [["IDEM", "KODE", "WILAYAH", "L", "P", "JML", "L_WKTP", "P_WKTP", "JML_WKTP"]],
    row: (i) => [3, ...area(i), ...sexes(500 + i, 510 + i), ...split(i).whole],
    kind: "rekapPerekaman",
    key: ["jumlah", "wajib"].flatMap(three),
  },
  {
    name: "ready to print, the system's export",
    header: [
      [
        "IDEM",
        "KODE",
        "WILAYAH",
        ...["PRR_WKTP_DEWASA", "PRR_WKTP_PEMULA_2025", "PRR_WKTP_PEMULA_2026"].flatMap((stem) => lk(stem)),
      ],
    ],
    row: (i) => [3, ...area(i), ...sexes(12 + i, 10 + 2 * i), ...sexes(i, 1), ...sexes(1, i)],
    kind: "prrWilayah",
    key: ["prrDewasa", "prrPemula2025", "prrPemula2026"].flatMap(three),
  },
  {
    name: "children's cards, the document named by the file alone",
    file: "AGR_KIA_202401_1376",
    header: [
      [
        "IDEM",
        "KODE",
        "WILAYAH",
        "LK_JML_DINAMIS",
        "P_JML_DINAMIS",
        "JML_DINAMIS",
        "LK_MMLK_DINAMIS",
        "P_MMLK_DINAMIS",
        "MMLK_DINAMIS",
        "LK_BLM_MMLK_DINAMIS",
        "P_BLM_MMLK_DINAMIS",
        "BLM_MMLK_DINAMIS",
        "PERSEN_DINAMIS",
      ],
    ],
    row: (i) => {
      const { whole, part, rest } = split(i);
      return [3, ...area(i), ...whole, ...part, ...rest, percent(part[2] as number, whole[2] as number)];
    },
    kind: "cakupanDokumen",
    key: [...["dinamis", "memilikiDinamis", "belumMemilikiDinamis"].flatMap(three), "persenMemilikiDinamis"],
  },
  {
    name: "family cards printed, the system's export",
    header: [
      [
        "IDEM",
        "KODE",
        "WILAYAH",
        "L_KK",
        "P_KK",
        "JML_KK",
        "L_CETAK_KK",
        "P_CETAK_KK",
        "JML_CETAK_KK",
        "BLM_CETAK_KK_L",
        "BLM_CETAK_KK_P",
        "BLM_CETAK_KK_JML",
      ],
    ],
    row: (i) => {
      const { whole, part, rest } = split(i);
      return [3, ...area(i), ...whole, ...part, ...rest];
    },
    kind: "cakupanDokumen",
    key: ["kk", "cetak", "belumCetak"].flatMap(three),
  },
  {
    name: "a regency's workbook: duty, recording and printing in brackets",
    header: [
      [
        "KECAMATAN",
        "DESA",
        ...["WAJIB KTP", "PEREKAMAN KTP-EL"].flatMap((of) => [`LK (${of})`, `PR (${of})`, `JML (${of})`]),
        "% (PEREKAMAN KTP-EL)",
        "LK (PENCETAKAN KTP-EL)",
        "PR (PENCETAKAN KTP-EL)",
        "JML (PENCETAKAN KTP-EL)",
      ],
    ],
    row: (i) => {
      const { whole, part } = split(i);
      const share = percent(part[2] as number, whole[2] as number);
      return ["MADU", name(i), ...whole, ...part, share, ...sexes(100 + i, 101 + i)];
    },
    kind: "rekapPerekaman",
    key: [...["wajib", "rekam"].flatMap(three), "persen", ...three("cetak")],
  },
  {
    name: "a regency's workbook: certificates of several ages in brackets",
    sheet: "DATA AKTA 0 SD 17 TAHUN",
    header: [
      [
        "KECAMATAN",
        "DESA",
        ...["KESELURUHAN", "0-5 TAHUN", "0-17 TAHUN"].flatMap((of) => [
          `MEMILIKI (${of})`,
          `BELUM MEMILIKI (${of})`,
          `JUMLAH (${of})`,
        ]),
      ],
    ],
    row: (i) => ["MADU", name(i), ...sexes(900 + i, 90 + i), ...sexes(80 + i, 4 + i), ...sexes(300 + i, 20 + i)],
    kind: "cakupanDokumen",
    key: [
      "memiliki",
      "belumMemiliki",
      "jumlah",
      "memiliki05",
      "belumMemiliki05",
      "penduduk05",
      "memiliki017",
      "belumMemiliki017",
      "penduduk017",
    ],
  },
  {
    name: "a regency's workbook: with and without a certificate, a bare percentage of both",
    sheet: "DATA AKTA",
    header: [
      [
        "KECAMATAN",
        "DESA",
        ...["MEMILIKI", "BELUM MEMILIKI"].flatMap((of) => [`LK (${of})`, `PR (${of})`, `JML (${of})`]),
        "%",
      ],
    ],
    row: (i) => {
      const { whole, part, rest } = split(i);
      return ["MADU", name(i), ...part, ...rest, percent(part[2] as number, whole[2] as number)];
    },
    kind: "cakupanDokumen",
    key: [...["memiliki", "belumMemiliki"].flatMap(three), "persenMemiliki"],
  },
  {
    name: "faiths by sex: read as themselves",
    header: [
      ["KECAMATAN", "DESA", "LK (ISLAM)", "PR (ISLAM)", "JUMLAH (ISLAM)", "LK (HINDU)", "PR (HINDU)", "JUMLAH (HINDU)"],
    ],
    row: (i) => ["MADU", name(i), ...sexes(900 + i, 890 + i), ...sexes(8 + i, 4 + i)],
    kind: "tabelWilayah",
    key: ["islam", "hindu"].flatMap(three),
  },
  {
    name: "a city's daily report",
    header: [
      [
        "Tanggal",
        "Perekaman",
        "Cetak_Baru",
        "Perubahan_Elemen",
        "Pergantian_Rusak",
        "Pergantian_Hilang",
        "Perihal_Lainnya",
        "Sisa_Blanko",
        "Akta_Kelahiran_Dibawah_18",
        "Akta_Kelahiran_Diatas_18",
        "Akta_Kematian",
        "Cetak_Kia",
        "Kartu_Keluarga",
        "Pindah",
        "Datang",
        "Aktivasi_Ikd",
        "Total_Aktivasi_Ikd",
      ],
    ],
    row: (i) => [45964 + i, 31 + i, 20, 5, 2, 3, 1, 470 - 31 * i, 4, 2, 1, 11, 20, 3, 4, 12, 9012 + 12 * i],
    kind: "laporanHarian",
    key: [
      "rekam",
      "cetakPemula",
      "ubah",
      "rusak",
      "hilang",
      "lainnya",
      "sisaBlanko",
      "aktaLahirDibawah18",
      "aktaLahir18KeAtas",
      "aktaMati",
      "cetakKia",
      "kk",
      "pindah",
      "datang",
      "ikd",
      "ikdTotal",
    ],
  },
  {
    name: "a province's daily reports, as they are stored",
    header: [
      [
        "waktu_pelaporan",
        "kabkota",
        "tgl_pelayanan",
        "nik_baru",
        "cetak_kk",
        "rekam_ktpel",
        "prr",
        "sfe",
        "duplikat_record",
        "suket_now",
        "suket_before",
        "cetak_ktpel_suket",
        "cetak_ktpel_rhgp",
        "cetak_akta_17",
        "cetak_akta_17up",
        "cetak_akta_kawin",
        "cetak_akta_kematian",
        "skpwni_out",
        "cetak_kia_5",
        "cetak_kia_5up",
        "sisa_blanko",
        "cetak_ktpel_prr",
        "skpwni_in",
      ],
    ],
    row: (i) => [
      45965 + i,
      "TIMUR",
      45964 + i,
      3,
      20 + i,
      30,
      28,
      2,
      1,
      0,
      0,
      0,
      25,
      6,
      2,
      1,
      1,
      3,
      9,
      4,
      900 - 50 * i,
      25,
      4,
    ],
    kind: "laporanHarian",
    key: [
      "nik",
      "cetakKk",
      "rekam",
      "prr",
      "sfe",
      "duplicate",
      "suket",
      "suketLalu",
      "cetakSuket",
      "cetakRhgp",
      "cetakAkta17",
      "cetakAkta17KeAtas",
      "cetakAktaKawin",
      "cetakAktaMati",
      "pindah",
      "cetakKia5",
      "cetakKia5KeAtas",
      "sisaBlanko",
      "cetakPrr",
      "datang",
    ],
  },
  {
    name: "a regency's open data: shares of both",
    header: [
      [
        "kode",
        "kecamatan",
        "tahun",
        "jumlah_wajib_ktp",
        "jumlah_sudah_rekaman",
        "persentase_sudah_rekam",
        "jumlah_belum_rekaman",
        "persentase_belum_rekam",
      ],
    ],
    row: (i) => {
      const [wajib, rekam] = [8650 + 911 * i, 7354 + 803 * i];
      return [
        `71010${i + 1}`,
        name(i),
        2023,
        wajib,
        rekam,
        (rekam / wajib) * 100,
        wajib - rekam,
        100 - (rekam / wajib) * 100,
      ];
    },
    kind: "rekapPerekaman",
    key: ["wajib", "rekam", "persen", "belum", "persenBelum"],
  },
  {
    name: "a regency's population: men and women of a whole named once",
    header: [
      ["nama kecamatan", "desa kelurahan", "jumlah pria", "jumlah wanita", "kepala keluarga", "jumlah penduduk"],
    ],
    row: (i) => ["TENGAH", name(i), 579 + i, 574 + i, 327 + i, 1153 + 2 * i],
    kind: "tabelWilayah",
    key: ["pendudukL", "pendudukP", "kepalaKeluarga", "penduduk"],
  },
  {
    name: "occupations by sex without their sums: nothing proves them",
    header: [["KECAMATAN", "DESA", "LK (WIRASWASTA)", "PR (WIRASWASTA)", "LK (PELAJAR)", "PR (PELAJAR)"]],
    row: (i) => ["MADU", name(i), 90 + 7 * i, 80 + 3 * i, 40 + i, 45 + 2 * i],
    kind: "",
    key: [null, null, null, null],
  },
];
