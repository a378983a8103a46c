import { kategori } from "./columnType";
import type { Column } from "./sheetKind";

/** The kind of blank card that a row is about. */
export const JENIS_BLANKO: Column<string> = {
  type: kategori(
    ["KTP WNI", "KTP WNA", "KIA"],
    {
      "KTP-EL": "KTP WNI",
      KTP: "KTP WNI",
      "E-KTP": "KTP WNI",
      "KTP-EL WNI": "KTP WNI",
      "KTP-EL WNA": "KTP WNA",
      "BLANKO KTP-EL": "KTP WNI",
      "BLANGKO KTP-EL": "KTP WNI",
      "BLANKO KIA": "KIA",
      "BLANGKO KIA": "KIA",
    },
    // The same list may contain other printer supplies, each with its own stock.
    [
      [/^\s*(?:tinta )?rib+on\b/i, "ribbon"],
      [/^\s*(?:re-?transfer )?film\b/i, "film"],
      [/^\s*cleaning/i, "cleaning kit"],
      [/^\s*toner\b/i, "toner"],
      [/^\s*tinta\b/i, "tinta"],
      [/^\s*kertas\b/i, "kertas"],
    ],
  ),
  header: "Jenis blanko",
  telling: /ktp|kia|blang?ko|keping|wni|wna/i,
  says: { id: "KTP WNI, KTP WNA, atau KIA", en: "KTP for citizens, KTP for residents, or KIA" },
  spellings: ["JENIS", "BARANG", "NAMA BARANG", "JENIS BARANG", "URAIAN BARANG"],
};
