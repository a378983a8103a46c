import type { Holding } from "../core/attainment/holdings";
import type { CardCause } from "../core/stock/cardCauses";
import type { Words } from "../core/words";

/** What a card is printed for. */
export const causeText: Readonly<Record<CardCause, Words>> = {
  prr: { id: "PRR", en: "print-ready records" },
  pemula: { id: "cetak pertama", en: "first prints" },
  hilang: { id: "hilang", en: "lost" },
  ubah: { id: "perubahan data", en: "changed data" },
  pindah: { id: "pindah datang", en: "moved in" },
  rusak: { id: "rusak", en: "damaged" },
};

/** Who counts in the base of a document's coverage. */
export const holdingBaseText: Readonly<Record<Holding, Words>> = {
  KIA: { id: "anak di bawah 17 tahun dan belum kawin", en: "unmarried children under 17" },
  AKTA: { id: "anak 0–17 tahun", en: "children aged 0 to 17" },
  KK: { id: "kepala keluarga", en: "heads of family" },
};
