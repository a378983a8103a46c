import type { NotArranged } from "../contract/notArranged";
import type { Words } from "../core/words";

/** Why a sheet cannot be added, deleted, moved or renamed, and what to do. */
export const notArrangedText: Readonly<Record<NotArranged, Words>> = {
  SHEET_GONE: {
    id: "Lembar ini tidak ditemukan di dalam berkas. Simpan berkas, buka lagi, lalu ulangi.",
    en: "The sheet was not found in the file. Save the file, open it again, then try again.",
  },
  SHEET_UNCLEAR: {
    id: "Ada dua lembar bernama sama di dalam berkas. Ganti nama salah satunya di Excel, lalu ulangi.",
    en: "Two sheets of the file bear the same name. Rename one of them in Excel, then try again.",
  },
  NAME_TAKEN: {
    id: "Sudah ada lembar dengan nama itu. Pilih nama lain.",
    en: "Another sheet has that name. Choose another one.",
  },
  NAME_WRONG: {
    id: "Nama lembar paling panjang 31 huruf, tidak boleh kosong, dan tidak boleh memuat \\ / ? * [ ] atau :. Pilih nama lain.",
    en: "A sheet's name has 1 to 31 letters and none of \\ / ? * [ ] or :. Choose another one.",
  },
  SIGNED: {
    id: "Berkas ini bertanda tangan digital, dan perubahan akan membatalkannya. Simpan salinan tanpa tanda tangan dahulu.",
    en: "The file is digitally signed, and a change would make the signature invalid. Save a copy without it first.",
  },
  LOCKED: {
    id: "Susunan lembar di buku kerja ini dikunci oleh pembuatnya. Buka kuncinya di Excel, lalu ulangi.",
    en: "The maker of this workbook locked the arrangement of its sheets. Unlock it in Excel, then try again.",
  },
  MACRO: {
    id: "Berkas ini memuat makro yang mungkin bergantung pada lembarnya. Lakukan di Excel.",
    en: "The file holds macros that may rely on its sheets. Do this in Excel.",
  },
  LAST_SHEET: {
    id: "Ini satu-satunya lembar yang terlihat. Tampilkan atau tambahkan lembar lain dahulu.",
    en: "This is the only sheet in sight. Show or add another one first.",
  },
  PIVOT: {
    id: "Ada tabel pivot di lembar itu, atau yang datanya berasal dari sana. Lakukan di Excel supaya pivotnya ikut menyesuaikan.",
    en: "There is a pivot table on the sheet, or one made from it. Do this in Excel so that the pivot table follows.",
  },
  ACROSS_SHEETS: {
    id: "Ada rumus yang menjumlahkan beberapa lembar sekaligus, dari lembar pertama sampai terakhir. Lakukan di Excel.",
    en: "A formula adds up several sheets at once, from the first to the last. Do this in Excel.",
  },
  UNKNOWN_PART: {
    id: "Berkas ini memuat bagian yang tidak dikenal di sini dan mungkin bergantung pada lembar itu. Lakukan di Excel supaya bagian itu ikut menyesuaikan.",
    en: "The file has a part that is not known here and may rely on the sheet. Do this in Excel so that it follows.",
  },
};
