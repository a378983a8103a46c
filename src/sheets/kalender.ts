import { kategori, tanggal, teks } from "./columnType";
import { sheetKind } from "./sheetKind";

/**
 * S11, kalender: holidays, and days on which an office opens although it would be closed. A day without a kind is a holiday.
 */
export default sheetKind({
  name: "kalender",
  title: { id: "Kalender libur", en: "Calendar of holidays" },
  says: {
    id: "Satu baris per hari libur, cuti bersama, atau hari buka ekstra.",
    en: "One row per holiday, joint leave day or extra opening day.",
  },
  columns: {
    tanggal: {
      type: tanggal,
      header: "Tanggal",
      says: { id: "Hari itu", en: "The day" },
      mayLieAhead: true,
      required: true,
      spellings: ["HARI/TANGGAL", "TANGGAL LIBUR"],
    },
    jenis: {
      type: kategori(["libur nasional", "cuti bersama", "libur daerah", "buka ekstra"], {
        libur: "libur nasional",
        nasional: "libur nasional",
        cuti: "cuti bersama",
        "cuti bersama nasional": "cuti bersama",
        "libur lokal": "libur daerah",
        "libur fakultatif": "libur daerah",
        buka: "buka ekstra",
        "buka sabtu": "buka ekstra",
        lembur: "buka ekstra",
      }),
      header: "Jenis",
      says: {
        id: "libur nasional, cuti bersama, libur daerah, atau buka ekstra",
        en: "public holiday, joint leave, local holiday or extra opening day",
      },
      knownByCells: true,
      spellings: ["JENIS HARI", "JENIS LIBUR", "JENIS HARI LIBUR", "STATUS", "KATEGORI", "KETERANGAN"],
      firstFits: true,
    },
    keterangan: {
      type: teks,
      header: "Keterangan",
      says: { id: "Nama hari itu", en: "Name of the day" },
      spellings: ["NAMA HARI LIBUR", "HARI LIBUR", "NAMA LIBUR", "PERINGATAN", "URAIAN", "HARI BESAR"],
      firstFits: true,
      spare: true,
    },
    dasarSurat: {
      type: teks,
      header: "Dasar surat",
      says: { id: "Surat keputusan atau edaran", en: "Decree or circular" },
      spellings: [
        "DASAR",
        "SURAT",
        "NO SURAT",
        "DASAR HUKUM",
        "SKB",
        "NO SKB",
        "SURAT KEPUTUSAN",
        "SK",
        "SURAT EDARAN",
      ],
      firstFits: true,
    },
  },
  needs: [["tanggal"], ["jenis", "keterangan"]],
  about: ["LIBUR", "CUTI"],
  aboutUnless: ["jenis"],
  excludes: ["NIK", "NIP", "NAMA", "JUMLAH", "SISA", "LOKASI", "KECAMATAN", "PETUGAS", "JAM"],
  relations: [{ relation: "KEY", columns: ["tanggal"] }],
  samples: [
    { tanggal: 46022, jenis: "libur nasional", keterangan: "Hari Raya Natal", dasarSurat: "SKB 3 Menteri" },
    { tanggal: 46023, jenis: "cuti bersama", keterangan: "Hari Raya Natal", dasarSurat: "SKB 3 Menteri" },
    { tanggal: 46025, jenis: "buka ekstra", keterangan: "Pelayanan Sabtu", dasarSurat: "SE Kepala Dinas" },
  ],
});
