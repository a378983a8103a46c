import { teks } from "./columnType";
import { cards } from "./counted";
import { dayColumns } from "./dayColumns";
import { sheetKind } from "./sheetKind";

const CAUSES = ["gagalEncode", "gagalCetak", "rusak", "ubahElemen", "pindah"] as const;

/**
 * S14, KTP-el invalid dan pemusnahan: old and spoiled cards to be burnt, by reason. They are not stock: circular
 * 470.13/11176/SJ of 2018 requires that they are logged and destroyed.
 */
export default sheetKind({
  name: "ktpInvalid",
  title: { id: "KTP-el invalid dan pemusnahan", en: "Invalid cards and their destruction" },
  says: {
    id: "Satu baris per hari dan tempat: KTP-el invalid menurut sebabnya, dan yang dimusnahkan.",
    en: "One row per day and place: invalid cards by cause, and those destroyed.",
  },
  columns: {
    tanggal: dayColumns.tanggal,
    lokasi: dayColumns.lokasi,
    gagalEncode: cards("Gagal encode", { id: "Gagal saat ditulisi", en: "Failed to encode" }, ["GAGAL ENCODING"]),
    gagalCetak: cards("Gagal cetak", { id: "Gagal saat dicetak", en: "Failed to print" }, ["RUSAK CETAK"]),
    rusak: cards("Rusak", { id: "Kartu lama yang rusak", en: "Old cards that broke" }, []),
    ubahElemen: cards("Ubah elemen", { id: "Karena data berubah", en: "For changed data" }, [
      "PERUBAHAN ELEMEN",
      "PERUBAHAN DATA",
      "PERUBAHAN ELEMEN DATA",
    ]),
    pindah: cards("Pindah", { id: "Karena pindah", en: "For people who moved" }, ["PINDAH DATANG"]),
    jumlah: cards("Jumlah invalid", { id: "Semua yang invalid", en: "All invalid cards" }, [
      "KTP INVALID",
      "JUMLAH KTP INVALID",
      "JUMLAH",
    ]),
    dimusnahkan: cards("Dimusnahkan", { id: "Yang sudah dimusnahkan", en: "Destroyed" }, [
      "PEMUSNAHAN",
      "JUMLAH DIMUSNAHKAN",
      "KTP DIMUSNAHKAN",
    ]),
    noBa: {
      type: teks,
      header: "No. BA",
      says: { id: "Nomor berita acara pemusnahan", en: "Number of the record of destruction" },
      spellings: ["BERITA ACARA", "BA PEMUSNAHAN", "NO BA PEMUSNAHAN"],
    },
    keterangan: dayColumns.keterangan,
  },
  needs: [["tanggal", "lokasi"], CAUSES, [...CAUSES, "jumlah", "dimusnahkan"]],
  about: ["INVALID", "DIMUSNAHKAN", "PEMUSNAHAN", "MUSNAH", "PENARIKAN"],
  hints: ["INVALID", "PEMUSNAHAN", "DIMUSNAHKAN"],
  context: ["KTP", "INVALID", "KEPING"],
  excludes: ["STOK AWAL", "SISA", "DITERIMA", "DIPAKAI", "PEREKAMAN", "BAIK", "NIK"],
  grain: "flow",
  relations: [
    { relation: "SERVICES", parts: CAUSES, total: "jumlah" },
    { relation: "PAIR", given: "dimusnahkan", needs: "noBa" },
    { relation: "KEY", columns: ["tanggal", "lokasi"] },
    { relation: "TOTAL", columns: [...CAUSES, "jumlah", "dimusnahkan"] },
  ],
  samples: [
    {
      tanggal: 45964,
      lokasi: "Sukamaju",
      gagalEncode: 2,
      gagalCetak: 1,
      rusak: 14,
      ubahElemen: 22,
      pindah: 5,
      jumlah: 44,
    },
    {
      tanggal: 45965,
      lokasi: "Sukamaju",
      gagalEncode: 0,
      gagalCetak: 2,
      rusak: 11,
      ubahElemen: 19,
      pindah: 3,
      jumlah: 35,
      dimusnahkan: 79,
      noBa: "470/21/BA/XI/2025",
    },
  ],
});
