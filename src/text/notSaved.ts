import type { NotSaved } from "../contract/notSaved";
import type { Words } from "../core/words";

/** What is said about a cell that could not be saved: the situation, and what to do. */
export const notSavedText: Readonly<Record<NotSaved, Words>> = {
  SHEET_GONE: {
    id: "Lembarnya tidak ada di dalam berkas ini. Periksa apakah namanya berubah.",
    en: "The sheet is not in this file. See whether its name has changed.",
  },
  SHEET_UNCLEAR: {
    id: "Susunan lembar ini di dalam berkas tidak jelas. Buka lalu simpan sekali dengan Excel, kemudian ulangi.",
    en: "The way this sheet is stored is unclear. Open and save the file once in Excel, then try again.",
  },
  SIGNED: {
    id: "Berkas ini bertanda tangan digital, dan perubahan akan membatalkannya. Simpan salinan tanpa tanda tangan dahulu.",
    en: "The file is digitally signed, and a change would make the signature invalid. Save a copy without it first.",
  },
  OUTSIDE: {
    id: "Sel ini di luar batas lembar Excel. Pindahkan isinya ke dalam lembar.",
    en: "The cell lies outside of what an Excel sheet holds. Move its content inside.",
  },
  MERGED: {
    id: "Sel ini bagian dari sel gabungan. Isi sel pertamanya saja.",
    en: "The cell is part of a merged one. Fill in its first cell instead.",
  },
  PROTECTED: {
    id: "Sel ini terkunci. Buka proteksi lembar di Excel, lalu ulangi.",
    en: "The cell is locked. Unprotect the sheet in Excel, then try again.",
  },
  TABLE_HEADER: {
    id: "Judul kolom tabel hanya dapat diganti di Excel.",
    en: "The header of a table column can only be changed in Excel.",
  },
  TABLE_TOTAL: {
    id: "Baris jumlah tabel hanya dapat diganti di Excel.",
    en: "The total row of a table can only be changed in Excel.",
  },
  TABLE_STAYS: {
    id: "Tabel di atasnya tidak dapat diperpanjang di dalam berkas. Perpanjang tabel itu di Excel.",
    en: "The table above cannot be extended in the file. Extend it in Excel.",
  },
  PIVOT: {
    id: "Sel ini hasil tabel pivot. Ubah data asalnya.",
    en: "The cell is a result of a pivot table. Change the data behind it.",
  },
  SHARED_FORMULA: {
    id: "Rumus sel ini dipakai bersama oleh sel lain. Ganti rumusnya di Excel.",
    en: "Other cells share the formula of this one. Change it in Excel.",
  },
  ARRAY_FORMULA: {
    id: "Sel ini diisi oleh satu rumus untuk beberapa sel. Ganti rumusnya di Excel.",
    en: "One formula fills this cell and others. Change it in Excel.",
  },
  FORMULA_UNSUPPORTED: {
    id: "Rumus ini hanya dapat disimpan oleh Excel. Tulis rumus itu di Excel.",
    en: "Only Excel can save this formula. Enter it in Excel.",
  },
  VALUE_UNSUPPORTED: {
    id: "Isi sel ini belum selesai dihitung atau tidak dapat disimpan. Tunggu sebentar, lalu simpan lagi.",
    en: "The content is not calculated yet or cannot be stored. Wait a moment and save again.",
  },
  TEXT_TOO_LONG: {
    id: "Teksnya lebih panjang dari yang dapat ditampung satu sel (32.767 huruf). Pendekkan.",
    en: "The text is longer than a cell can hold (32,767 characters). Shorten it.",
  },
  NO_STYLE: {
    id: "Format angkanya tidak dapat ditambahkan pada berkas ini. Atur formatnya di Excel.",
    en: "The number format cannot be added to this file. Set it in Excel.",
  },
};
