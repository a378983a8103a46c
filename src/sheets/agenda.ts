import { kategori, tanggal, teks } from "./columnType";
import { dayColumns } from "./dayColumns";
import { sheetKind } from "./sheetKind";
import { angka } from "./types";

/** S17, agenda lonjakan: what will bring more people to the counter than usual, its start and end, and how many more. */
export default sheetKind({
  name: "agenda",
  title: { id: "Agenda lonjakan", en: "Events that bring a surge" },
  says: {
    id: "Satu baris per agenda: nama, jenis, mulai, selesai, dan berapa kali hari biasa.",
    en: "One row per event: name, kind, from, until, and how many times a usual day.",
  },
  columns: {
    nama: {
      type: teks,
      header: "Agenda",
      says: { id: "Nama agenda", en: "Name of the event" },
      required: true,
      spellings: ["NAMA AGENDA", "PERISTIWA"],
    },
    jenis: {
      type: kategori(
        ["Pemilu", "Pilkada", "Pilkades", "PPDB/CASN", "pemekaran"],
        { PPDB: "PPDB/CASN", CASN: "PPDB/CASN", CPNS: "PPDB/CASN", SPMB: "PPDB/CASN" },
        [
          [/\bpemilu\b/i, "Pemilu"],
          [/\bpilkada|pemilihan (?:kepala daerah|bupati|gubernur|wali)/i, "Pilkada"],
          [/\bpilkades|pemilihan kepala desa/i, "Pilkades"],
          [/\b(?:ppdb|casn|cpns|spmb|pppk)\b/i, "PPDB/CASN"],
          [/\bpemekaran\b/i, "pemekaran"],
        ],
      ),
      header: "Jenis agenda",
      says: {
        id: "Pemilu, Pilkada, Pilkades, PPDB/CASN, atau pemekaran",
        en: "general, regional or village election, school or staff intake, or a new area",
      },
      spellings: ["JENIS", "MACAM"],
    },
    mulai: {
      type: tanggal,
      mayLieAhead: true,
      header: "Mulai",
      says: { id: "Hari pertama", en: "First day" },
      required: true,
      spellings: ["TANGGAL MULAI", "MULAI RAMAI"],
    },
    selesai: {
      type: tanggal,
      mayLieAhead: true,
      header: "Selesai",
      says: { id: "Hari terakhir", en: "Last day" },
      spellings: ["TANGGAL SELESAI", "SELESAI RAMAI"],
    },
    faktor: {
      type: angka,
      header: "Faktor",
      unit: "kali",
      says: { id: "Berapa kali pemakaian hari biasa", en: "How many times the use of a usual day" },
      spellings: ["FAKTOR LONJAKAN", "KALI LIPAT"],
    },
    keterangan: dayColumns.keterangan,
  },
  needs: [["nama"], ["mulai"], ["faktor", "jenis"]],
  excludes: ["NIK", "NIP"],
  relations: [
    { relation: "DAYS_IN_ORDER", earlier: "mulai", later: "selesai" },
    { relation: "KEY", columns: ["nama", "mulai"] },
  ],
  samples: [
    { nama: "Pilkades serentak", jenis: "Pilkades", mulai: 45992, selesai: 46003, faktor: 1.8 },
    { nama: "Penerimaan siswa baru", jenis: "PPDB/CASN", mulai: 46174, selesai: 46203, faktor: 1.4 },
  ],
});
