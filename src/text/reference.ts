import type { Words } from "../core/words";

/** What the reference page says around the entries. */
export const referenceText = {
  title: { id: "Rujukan fungsi DUKCAPIL", en: "Reference of the DUKCAPIL functions" },
  opening: {
    id: [
      "Halaman ini disusun dari kode fungsi itu sendiri; setiap contoh dihitung saat halaman dibuat.",
      "Pisahkan argumen dengan titik koma. Argumen dalam kurung siku boleh dikosongkan. Angka tunggal boleh diganti dengan sebuah rentang; hasilnya kemudian turun baris demi baris, dan judul kolom di baris pertama dilewati.",
      "Persen ditulis sebagai 25% atau 0,25. Tanggal boleh berupa tanggal Excel atau teks seperti 13 November 2023.",
    ],
    en: [
      "This page is made from the code of the functions; every example is computed when the page is made.",
      "Arguments stand between commas here; a computer set to Indonesian takes semicolons. Arguments in square brackets may be left out. A range may stand in place of a single figure; the result then runs down row by row, and a column header in the first row is skipped.",
      "Percentages are written as 25% or 0.25. Dates may be Excel dates or text such as 13 November 2023.",
    ],
  },
  result: { id: "Hasil", en: "Result" },
  parameter: { id: "Argumen", en: "Argument" },
  meaning: { id: "Isi", en: "What it is" },
  filledWith: { id: "Bentuk", en: "Form" },
  leftOut: { id: "Bila kosong", en: "When left out" },
  required: { id: "wajib diisi", en: "must be given" },
  blankIsZero: { id: "wajib; sel kosong dihitung 0", en: "must be given; a blank cell counts as 0" },
  noLimit: { id: "tanpa batas", en: "no limit" },
  mayBeBlank: { id: "boleh kosong", en: "may be left out" },
  formula: { id: "Rumus", en: "Formula" },
  remark: { id: "Keterangan", en: "Remark" },
  refuses: { id: "Tidak menjawab bila", en: "Gives no answer when" },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<keyof Words, readonly string[]>>>>;
