import { jumlah, kategori, tanggal } from "../../../src/sheets/columnType";
import { sheetKind, type Column } from "../../../src/sheets/sheetKind";
import { nik } from "../../../src/sheets/types";
import type { RecognisedTable } from "../../../src/reading/recognise/recognised";

/** Columns of the bench's sheet, from left to right. */
export const COLUMN = { TANGGAL: 0, WILAYAH: 1, LAYANAN: 2, NIK: 3, AWAL: 4, MASUK: 5, PAKAI: 6, SISA: 7 } as const;
export const COLUMNS = 8;

export const REGIONS: readonly string[] = Array.from(
  { length: 520 },
  (_, i) => `${i % 5 === 0 ? "Kota" : "Kabupaten"} Contoh ${i + 1}`,
);

export const SERVICES: readonly string[] = [
  "Perekaman",
  "Cetak KTP-el",
  "Aktivasi IKD",
  "Pindah datang",
  "Akta kelahiran",
  "Akta kematian",
  "Kartu identitas anak",
  "Kartu keluarga",
];

const TYPES = {
  tanggal,
  wilayah: kategori(REGIONS),
  layanan: kategori(SERVICES),
  nik,
  awal: jumlah,
  masuk: jumlah,
  pakai: jumlah,
  sisa: jumlah,
};

const says = { id: "", en: "" };
const columns = Object.fromEntries(
  Object.entries(TYPES).map(([key, type]): [string, Column] => [key, { type, header: key, says, spellings: [] }]),
);

/** A kind of sheet for the bench alone: the relations of a stock card, kept per region and service. */
const benchKind = sheetKind({
  name: "bangku",
  title: says,
  says,
  columns,
  needs: [],
  relations: [
    { relation: "LEDGER", opening: "awal", ins: ["masuk"], outs: ["pakai"], closing: "sisa" },
    { relation: "CARRY_OVER", opening: "awal", closing: "sisa", within: ["wilayah", "layanan"] },
    { relation: "KEY", columns: ["tanggal", "wilayah", "layanan"] },
    { relation: "DAILY", date: "tanggal", within: ["wilayah", "layanan"] },
  ],
  samples: [],
});

/** The bench's sheet as recognised; it has no header, its rows begin at the top. */
export function benchTable(rows: number): RecognisedTable {
  return {
    kind: benchKind,
    confidence: 1,
    headerRow: 0,
    headerRows: 0,
    firstRow: 0,
    endRow: rows,
    firstColumn: 0,
    endColumn: COLUMNS,
    columns: Object.keys(TYPES).map((key, column) => ({ key, header: key, column, reason: "CHOSEN" })),
    ambiguous: [],
    nearMisses: [],
    missing: [],
    unread: [],
    misfits: [],
  };
}
