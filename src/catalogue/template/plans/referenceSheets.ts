import daftarByName from "../../../sheets/daftarByName";
import kalender from "../../../sheets/kalender";
import target from "../../../sheets/target";
import { TAB, type Plan } from "./plan";

/** Reference sheets: days off, people to be found, and targets. */
export const referenceSheets: readonly Plan[] = [
  {
    name: "Kalender",
    table: "Kalender",
    kind: kalender,
    keys: ["tanggal", "jenis", "keterangan", "dasarSurat"],
    blankRows: 6,
    names: { tanggal: "Kal_Tanggal", jenis: "Kal_Jenis", "tanggal+jenis": "Kal_Libur" },
    marks: (column, at) => [{ area: column("jenis"), when: `${at("jenis")}="buka ekstra"`, tone: "good" }],
    tab: TAB.acuan,
    landscape: false,
  },
  {
    name: "Daftar By-Name",
    table: "DaftarByName",
    kind: daftarByName,
    keys: [
      "nik",
      "nama",
      "jk",
      "lahir",
      "kode",
      "kecamatan",
      "desa",
      "statusPusat",
      "hasilLapangan",
      "tglCek",
      "petugas",
      "keterangan",
    ],
    blankRows: 20,
    names: { nik: "Nama_NIK", lahir: "Nama_Lahir", hasilLapangan: "Nama_Hasil" },
    marks: (column, at) => [
      { area: column("nik"), when: `AND(${at("nik")}<>"",LEN(${at("nik")})<>16)`, tone: "alarm" },
    ],
    tab: TAB.layanan,
    frozenColumns: 2,
  },
  {
    name: "Target",
    table: "TargetTahun",
    title: "Target perekaman dan IKD",
    kind: target,
    keys: ["tahun", "indikator", "kode", "wilayah", "nilai", "dasar", "batas", "surat"],
    blankRows: 4,
    names: { tahun: "Target_Tahun", indikator: "Target_Indikator", nilai: "Target_Nilai", batas: "Target_Batas" },
    tab: TAB.acuan,
  },
];
