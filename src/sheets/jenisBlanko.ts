import { kategori } from "./columnType";
import type { Column } from "./sheetKind";

/** Which blank card a row is about. */
export const JENIS_BLANKO: Column<string> = {
  type: kategori(["KTP WNI", "KTP WNA", "KIA"], {
    "KTP-EL": "KTP WNI",
    KTP: "KTP WNI",
    "E-KTP": "KTP WNI",
    "KTP-EL WNI": "KTP WNI",
    "KTP-EL WNA": "KTP WNA",
    "BLANKO KTP-EL": "KTP WNI",
    "BLANGKO KTP-EL": "KTP WNI",
    "BLANKO KIA": "KIA",
    "BLANGKO KIA": "KIA",
  }),
  header: "Jenis blanko",
  telling: /ktp|kia|blang?ko|keping|wni|wna/i,
  says: { id: "KTP WNI, KTP WNA, atau KIA", en: "KTP for citizens, KTP for residents, or KIA" },
  spellings: ["JENIS", "NAMA BARANG", "JENIS BARANG", "URAIAN BARANG"],
};
