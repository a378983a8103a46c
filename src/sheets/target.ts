import { kategori, tanggal, teks } from "./columnType";
import { DASAR, DASAR_SPELLINGS } from "./ikd";
import { sheetKind } from "./sheetKind";
import { angka, kodeWilayah, tahun } from "./types";

/** S13, target dan parameter: what is to be reached, of which base, by when, and on whose authority. */
export default sheetKind({
  name: "target",
  title: { id: "Target dan parameter", en: "Targets" },
  says: {
    id: "Satu baris per tahun dan indikator: nilai, dasar, batas waktu, dan surat.",
    en: "One row per year and indicator: value, base, deadline and letter.",
  },
  columns: {
    tahun: {
      type: tahun,
      header: "Tahun",
      unit: "tahun",
      says: { id: "Tahun target", en: "Year of the target" },
      required: true,
      spellings: ["TAHUN TARGET", "TAHUN ANGGARAN"],
    },
    indikator: {
      type: teks,
      header: "Indikator",
      says: { id: "Yang harus dicapai", en: "What is to be reached" },
      required: true,
      spellings: ["PARAMETER", "NAMA INDIKATOR", "INDIKATOR KINERJA", "URAIAN INDIKATOR"],
      firstFits: true,
    },
    kode: {
      type: kodeWilayah,
      header: "Kode",
      says: { id: "Kode wilayah Kemendagri", en: "Government area code" },
      spellings: ["KODE WILAYAH", "KODE KECAMATAN", "KODE KABUPATEN KOTA"],
      firstFits: true,
    },
    wilayah: {
      type: teks,
      header: "Wilayah",
      says: { id: "Wilayah target", en: "Area of the target" },
      spellings: ["KECAMATAN", "KABUPATEN/KOTA", "KABUPATEN", "KOTA"],
      firstFits: true,
    },
    nilai: {
      type: angka,
      header: "Nilai",
      says: { id: "Target, sebagai bagian atau jumlah", en: "The target, as a share or a count" },
      required: true,
      spellings: ["NILAI TARGET", "TARGET", "BESARAN", "TARGET (%)", "PERSEN TARGET", "JUMLAH TARGET"],
      firstFits: true,
    },
    dasar: {
      type: kategori(DASAR, DASAR_SPELLINGS),
      header: "Dasar",
      says: { id: "rekam, wajib, atau penduduk", en: "recorded (rekam), duty (wajib) or population (penduduk)" },
      spellings: ["DASAR PERHITUNGAN", "BASIS", "DASAR TARGET", "PENYEBUT"],
    },
    batas: {
      type: tanggal,
      mayLieAhead: true,
      header: "Batas",
      says: { id: "Hari terakhir", en: "Last day" },
      spellings: [
        "BATAS WAKTU",
        "TENGGAT",
        "DEADLINE",
        "TANGGAL BATAS",
        "TARGET WAKTU",
        "BATAS AKHIR",
        "SAMPAI TANGGAL",
      ],
    },
    surat: {
      type: teks,
      header: "Surat",
      says: { id: "Surat yang menetapkan", en: "Letter that sets it" },
      spellings: ["NO SURAT", "DASAR SURAT", "DASAR HUKUM", "SUMBER", "SURAT EDARAN", "SK"],
      firstFits: true,
    },
  },
  needs: [["tahun"], ["indikator"], ["nilai"], ["dasar", "batas", "surat", "kode", "wilayah"]],
  hints: ["TARGET"],
  about: ["KTP", "IKD", "REKAM", "KIA", "KK", "AKTA", "ADMINDUK", "DUKCAPIL", "KEPENDUDUKAN"],
  excludes: [
    "ANGGARAN",
    "PAGU",
    "PAGU ANGGARAN",
    "KODE REKENING",
    "REALISASI ANGGARAN",
    "PROGRAM",
    "KEGIATAN",
    "PROGRAM KEGIATAN",
    "SUB KEGIATAN",
  ],
  relations: [
    { relation: "PAIR", given: "nilai", needs: "batas" },
    { relation: "KEY", columns: ["tahun", "indikator", "kode", "wilayah"], tells: ["indikator"] },
  ],
  samples: [
    {
      tahun: 2025,
      indikator: "Perekaman",
      kode: "3301",
      nilai: 0.994,
      dasar: "wajib",
      batas: 46022,
      surat: "400.8/1/2025",
    },
    { tahun: 2025, indikator: "IKD", kode: "3301", nilai: 0.3, dasar: "rekam", batas: 46022, surat: "400.8/1/2025" },
  ],
});
