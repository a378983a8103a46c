import { tanggal, teks } from "./columnType";
import type { Column } from "./sheetKind";

/** The columns of time, place and remarks in a daily record. */
export const dayColumns = {
  tanggal: {
    type: tanggal,
    header: "Tanggal",
    says: { id: "Hari itu", en: "The day" },
    spellings: ["HARI/TANGGAL", "TANGGAL LAPORAN", "PER TANGGAL"],
    firstFits: true,
  },
  lokasi: {
    type: teks,
    recurs: true,
    header: "Lokasi",
    says: { id: "Kecamatan, UPT, atau tempat pelayanan", en: "District, branch or place of service" },
    spellings: ["UNIT", "UNIT PELAYANAN", "TEMPAT PELAYANAN", "UPT", "TPDK", "KANTOR", "KECAMATAN", "NAMA KECAMATAN"],
    firstFits: true,
  },
  keterangan: {
    type: teks,
    header: "Keterangan",
    says: { id: "Catatan", en: "Notes" },
    spellings: ["CATATAN"],
  },
} as const satisfies Readonly<Record<string, Column>>;
