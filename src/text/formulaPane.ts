import type { NotWritten } from "../contract/hostRefusal";
import type { Words } from "../core/words";
import { quote } from "./format";
import { count, join, plural, type PaneText } from "./pane";

/** The screen *Rumus*. */
export const formulaText = {
  search: { id: "Cari rumus", en: "Find a formula" },
  searchExample: { id: "misalnya stok", en: "for example stock" },
  clearSearch: { id: "Hapus pencarian", en: "Clear the search" },
  found: (n: number) => ({ id: `${count(n).id} rumus`, en: plural(n, "formula", "formulas") }),
  nothingFound: (query: string) => ({
    id: `Tidak ada rumus tentang ${quote(query)}.`,
    en: `There is no formula about ${quote(query)}.`,
  }),
  nothingFoundHelp: {
    id: "Coba satu kata saja, misalnya stok, rekam, target, atau NIK.",
    en: "Try a single word, for example stock, recorded, target or NIK.",
  },
  showAll: { id: "Tampilkan semua rumus", en: "Show all formulas" },
  back: { id: "Semua rumus", en: "All formulas" },
  howTo: {
    id: "Ketik angkanya, atau pilih sel di lembar lalu tekan",
    en: "Type the figures, or select cells and press",
  },
  howToWithoutSheet: { id: "Ketik angkanya di bawah ini.", en: "Type the figures below." },
  useSelection: (field: string) => ({
    id: `Pakai sel terpilih untuk ${field}`,
    en: `Use the selected cells for ${field}`,
  }),
  useSelectionTitle: { id: "Pakai sel terpilih", en: "Use the selected cells" },
  optional: { id: "boleh kosong", en: "optional" },
  moreChoices: { id: "Pilihan lain", en: "More options" },
  tryExample: { id: "Coba contoh", en: "Try an example" },
  clearForm: { id: "Kosongkan", en: "Clear" },
  exampleOf: (says: string) => ({ id: `Contoh: ${says}`, en: `Example: ${says}` }),
  listHint: { id: "beberapa nilai dipisah titik koma", en: "separate several values with semicolons" },
  result: { id: "Hasil", en: "Result" },
  waiting: (fields: readonly string[]) => ({
    id: `Isi ${join(fields, "id")} untuk melihat hasilnya.`,
    en: `Fill in ${join(fields, "en")} to see the result.`,
  }),
  reading: { id: "Sel sedang dibaca.", en: "Reading the cells." },
  declined: { id: "Belum dapat dihitung", en: "Cannot be computed yet" },
  seeField: { id: "Lihat keterangan di kolom yang ditandai.", en: "See the note at the marked field." },
  rows: (n: number) => ({ id: `${count(n).id} hasil`, en: plural(n, "result", "results") }),
  rowNumber: (n: number) => ({ id: `Baris ${count(n).id}`, en: `Row ${count(n).en}` }),
  rowEmpty: { id: "judul atau baris kosong", en: "header or blank row" },
  moreRows: (n: number) => ({ id: `dan ${count(n).id} baris lagi`, en: `and ${plural(n, "more row", "more rows")}` }),
  how: { id: "Cara menghitung", en: "How it was computed" },
  formula: { id: "Rumus untuk sel", en: "Formula for a cell" },
  copy: { id: "Salin rumus", en: "Copy the formula" },
  copied: {
    id: "Rumus tersalin. Klik sel di lembar, lalu tekan Ctrl+V.",
    en: "Formula copied. Click a cell of the sheet, then press Ctrl+V.",
  },
  notCopied: {
    id: "Belum tersalin. Rumusnya sudah disorot: tekan Ctrl+C untuk menyalin.",
    en: "Not copied yet. The formula is selected: press Ctrl+C to copy it.",
  },
  noSheetToRead: {
    id: "Sel di lembar belum dapat dibaca dari sini. Ketik angkanya untuk melihat hasil; rumusnya sudah dapat disalin.",
    en: "Cells of the sheet cannot be read from here yet. Type the figures to see the result; the formula can be copied.",
  },
} as const satisfies PaneText;

/** From the form into a cell. */
export const insertText = {
  insert: { id: "Masukkan ke sel terpilih", en: "Insert into the selected cell" },
  insertAt: (cell: string) => ({ id: `Masukkan ke ${cell}`, en: `Insert into ${cell}` }),
  inserted: (cell: string) => ({ id: `Rumus sudah masuk di ${cell}.`, en: `The formula is in ${cell}.` }),
  circular: (cell: string) => ({
    id: `${cell} termasuk sel yang dihitung. Pilih sel lain di lembar.`,
    en: `${cell} is among the cells that are counted. Select another cell in the sheet.`,
  }),
  overwrites: (cell: string) => ({
    id: `${cell} sudah berisi rumus DUKCAPIL. Ganti dengan yang ini?`,
    en: `${cell} already holds a DUKCAPIL formula. Replace it with this one?`,
  }),
  overwrite: { id: "Ganti rumusnya", en: "Replace the formula" },
  keep: { id: "Biarkan", en: "Leave it" },
  formulaBack: (cell: string) => ({ id: `${cell} kembali seperti semula.`, en: `${cell} is as before again.` }),
  calculating: (cell: string) => ({
    id: `Rumus sudah masuk di ${cell} dan masih dihitung. Bila tetap #BUSY!, tekan Enter di sel itu sekali lagi.`,
    en: `The formula is in ${cell} and still being computed. If it stays #BUSY!, press Enter in that cell once more.`,
  }),
  unknown: (cell: string) => ({
    id: `Rumus sudah masuk, tetapi ${cell} menampilkan #NAME?: Excel belum memuat fungsi DUKCAPIL. Buka Pengaturan & bantuan, Fungsi tidak muncul?, lalu tekan Masukkan ulang rumus.`,
    en: `The formula is in, but ${cell} shows #NAME?: Excel has not loaded the DUKCAPIL functions. Open Settings & help, Functions do not appear?, then press Enter formulas again.`,
  }),
  spill: (cell: string, filled: string) => ({
    id: `Rumus sudah masuk, tetapi ${cell} menampilkan #SPILL!: ${filled} sudah ada isinya. Kosongkan, atau batalkan lalu pilih sel lain.`,
    en: `The formula is in, but ${cell} shows #SPILL!: there is something in ${filled}. Clear it, or undo and select another cell.`,
  }),
  spillNowhere: (cell: string) => ({
    id: `Rumus sudah masuk, tetapi ${cell} menampilkan #SPILL!: di dalam tabel Excel, sel gabungan, atau tepi lembar hasil tidak dapat melebar. Batalkan, lalu pilih sel di luarnya.`,
    en: `The formula is in, but ${cell} shows #SPILL!: results cannot spread inside an Excel table, over merged cells or beyond the sheet. Undo, then select a cell outside.`,
  }),
  refused: (cell: string, error: string) => ({
    id: `Rumus sudah masuk, tetapi ${cell} menampilkan ${error}. Arahkan kursor ke tanda galat di sel itu untuk membaca sebabnya.`,
    en: `The formula is in, but ${cell} shows ${error}. Point at the error flag of that cell to read why.`,
  }),
  writeValue: { id: "Tulis nilainya", en: "Write the value" },
  writeValueAt: (cell: string) => ({ id: `Tulis nilainya di ${cell}`, en: `Write the value in ${cell}` }),
  written: (cell: string) => ({ id: `Nilai sudah ditulis di ${cell}.`, en: `The value is in ${cell}.` }),
  takenBack: (cell: string) => ({ id: `${cell} kosong kembali.`, en: `${cell} is blank again.` }),
  whyValue: {
    id: "Di sini rumus kami belum dapat berjalan di dalam sel, jadi yang ditulis nilainya. Bila angkanya berubah, tulis lagi.",
    en: "Our formulas cannot run inside cells here, so the value is written. When the figures change, write it again.",
  },
  fromColumn: (field: string) => ({ id: `Dari kolom, untuk ${field}`, en: `From a column, for ${field}` }),
  fromColumnTitle: { id: "Dari kolom yang dikenali", en: "From a recognised column" },
} as const satisfies PaneText;

/** Why nothing was put into the cell, and what to do. */
export const insertLeftText: Readonly<Record<NotWritten, (cell: string) => Words>> = {
  CHANGED_MEANWHILE: (cell) => ({
    id: `${cell} sudah ada isinya. Pilih sel kosong, lalu ulangi.`,
    en: `There is something in ${cell}. Select a blank cell, then try again.`,
  }),
  FORMULA: (cell) => ({
    id: `${cell} berisi rumus lain. Pilih sel kosong, lalu ulangi.`,
    en: `${cell} holds another formula. Select a blank cell, then try again.`,
  }),
  PROTECTED: (cell) => ({
    id: `${cell} terkunci proteksi. Buka proteksi lembar, lalu ulangi.`,
    en: `${cell} is locked. Unprotect the sheet, then try again.`,
  }),
  SHEET_GONE: () => ({
    id: "Lembar itu tidak ada lagi. Pilih sel di lembar lain.",
    en: "That sheet is no longer there. Select a cell on another sheet.",
  }),
};
