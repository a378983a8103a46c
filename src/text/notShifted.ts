import type { NotShifted } from "../contract/notShifted";
import type { Words } from "../core/words";

/** Why rows or columns cannot be inserted or deleted, and what to do. */
export const notShiftedText: Readonly<Record<NotShifted, Words>> = {
  SHEET_GONE: {
    id: "Lembar ini tidak ditemukan di dalam berkas. Simpan berkas, buka lagi, lalu ulangi.",
    en: "The sheet was not found in the file. Save the file, open it again, then try again.",
  },
  SHEET_NEW: {
    id: "Lembar ini belum tersimpan di dalam berkas. Simpan berkas, buka lagi, lalu ulangi.",
    en: "The sheet is not in the file yet. Save the file, open it again, then try again.",
  },
  SHEET_UNCLEAR: {
    id: "Susunan lembar ini di dalam berkas tidak jelas. Buka lalu simpan sekali dengan Excel, kemudian ulangi.",
    en: "The way this sheet is stored is unclear. Open and save the file once in Excel, then try again.",
  },
  SIGNED: {
    id: "Berkas ini bertanda tangan digital, dan perubahan akan membatalkannya. Simpan salinan tanpa tanda tangan dahulu.",
    en: "The file is digitally signed, and a change would make the signature invalid. Save a copy without it first.",
  },
  PROTECTED: {
    id: "Lembar ini diproteksi oleh pembuatnya. Buka proteksinya di Excel, lalu ulangi.",
    en: "The maker of this sheet protected it. Unprotect it in Excel, then try again.",
  },
  ARRAY_FORMULA: {
    id: "Ada satu rumus yang mengisi beberapa sel di tempat itu, jadi baris atau kolomnya tidak dapat dipisah. Pilih tempat di luar sel-sel itu.",
    en: "One formula fills several cells there, so they cannot be parted. Choose a place outside of them.",
  },
  TABLE_HEADER: {
    id: "Baris itu memuat judul kolom sebuah tabel. Pilih baris di bawah judul, atau hapus tabelnya di Excel.",
    en: "The row holds the headers of a table. Choose rows below them, or remove the table in Excel.",
  },
  TABLE_TOTAL: {
    id: "Baris itu memuat jumlah sebuah tabel. Pilih baris di atasnya, atau atur tabelnya di Excel.",
    en: "The row holds the totals of a table. Choose rows above it, or change the table in Excel.",
  },
  TABLE_EMPTY: {
    id: "Tabel itu akan kehilangan semua barisnya. Sisakan satu baris, atau kosongkan isinya saja.",
    en: "The table would lose all its rows. Leave one, or only clear what they hold.",
  },
  TABLE_COLUMNS: {
    id: "Kolom itu bagian dari sebuah tabel. Kolom tabel ditambah atau dihapus di Excel.",
    en: "The column belongs to a table. Columns of tables are added or removed in Excel.",
  },
  FILTER: {
    id: "Ada saringan di tempat itu yang akan rusak. Lepaskan saringannya di Excel, lalu ulangi.",
    en: "A filter there would be damaged. Remove it in Excel, then try again.",
  },
  FILTER_ON: {
    id: "Ada baris yang sedang disembunyikan oleh saringan. Lepaskan saringannya, lalu ulangi.",
    en: "A filter hides some rows. Clear it, then try again.",
  },
  FROZEN: {
    id: "Semua baris atau kolom yang dibekukan akan hilang. Lepaskan pembekuannya dahulu, lalu ulangi.",
    en: "All frozen rows or columns would be gone. Unfreeze them first, then try again.",
  },
  PIVOT: {
    id: "Ada tabel pivot, atau data asalnya, di tempat itu. Lakukan di Excel supaya pivotnya ikut menyesuaikan.",
    en: "There is a pivot table, or the data behind one. Do this in Excel so that the pivot table follows.",
  },
  ACROSS_SHEETS: {
    id: "Ada rumus yang menjumlahkan beberapa lembar sekaligus dan memuat lembar ini. Lakukan di Excel.",
    en: "A formula adds up several sheets at once, this one among them. Do this in Excel.",
  },
  NAME_RELATIVE: {
    id: "Ada nama di berkas ini yang alamat selnya bergantung pada tempat ia dipakai. Lakukan di Excel.",
    en: "A name in this file means other cells from each place. Do this in Excel.",
  },
  DRAWING: {
    id: "Ada gambar atau grafik yang seluruhnya berada di baris atau kolom itu. Pindahkan dahulu di Excel.",
    en: "A picture or chart lies wholly on those rows or columns. Move it in Excel first.",
  },
  UNKNOWN_PART: {
    id: "Berkas ini memuat bagian yang tidak dikenal di sini dan mungkin menunjuk sel. Lakukan di Excel supaya bagian itu ikut menyesuaikan.",
    en: "The file has a part that is not known here and may refer to cells. Do this in Excel so that it follows.",
  },
  NO_ROOM: {
    id: "Isi lembar akan melewati tepinya. Kosongkan baris atau kolom terakhir lembar dahulu.",
    en: "Some cells would fall off the sheet. Clear its last rows or columns first.",
  },
};
