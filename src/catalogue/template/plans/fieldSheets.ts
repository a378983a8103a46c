import jemputBola from "../../../sheets/jemputBola";
import perangkat from "../../../sheets/perangkat";
import { TAB, type Plan } from "./plan";

/** Sessions outside the office, and the devices. */
export const fieldSheets: readonly Plan[] = [
  {
    name: "Jemput Bola",
    table: "JemputBola",
    kind: jemputBola,
    keys: [
      "idSesi",
      "tanggal",
      "lokasi",
      "kode",
      "jenis",
      "sasaran",
      "hadir",
      "rekam",
      "cetak",
      "ikd",
      "petugas",
      "jam",
      "batal",
      "kendala",
    ],
    blankRows: 20,
    names: { ikd: "Jebol_IKD", rekam: "Jebol_Rekam" },
    marks: (column, at) => [{ area: column("batal"), when: `${at("batal")}="ya"`, tone: "quiet" }],
    tab: TAB.layanan,
    frozenColumns: 2,
  },
  {
    name: "Printer",
    table: "Perangkat",
    kind: perangkat,
    keys: ["idAlat", "jenis", "lokasi", "kondisi", "mulai", "selesai", "kapasitas", "keterangan"],
    blankRows: 12,
    names: { jenis: "Alat_Jenis", kondisi: "Alat_Kondisi", selesai: "Alat_Selesai", kapasitas: "Alat_Kapasitas" },
    marks: (column, at) => [
      { area: column("kondisi"), when: `OR(${at("kondisi")}="rusak",${at("kondisi")}="hilang")`, tone: "alarm" },
      { area: column("kondisi"), when: `OR(${at("kondisi")}="kurang",${at("kondisi")}="diperbaiki")`, tone: "warn" },
    ],
    tab: TAB.layanan,
  },
];
