import type { Words } from "../core/words";
import { formatNumber, quote } from "./format";
import { plural, type PaneText } from "./pane";

const count = (value: number) => formatNumber(value, "id");

/** *Rekap* in the browser edition: many offices' files at once. */
export const recapPageText = {
  open: { id: "Rekap banyak berkas", en: "Recap of many files" },
  title: { id: "Rekap banyak berkas", en: "Recap of many files" },
  about: {
    id: "Pilih berkas semua kantor, atau sebuah folder, atau jatuhkan ke halaman ini. Semua dibaca di komputer ini; berkasnya tidak diubah.",
    en: "Choose the files of all offices, or a folder, or drop them on this page. All are read on this computer; none is changed.",
  },
  files: { id: "Pilih berkas…", en: "Choose files…" },
  folder: { id: "Pilih folder…", en: "Choose a folder…" },
  nothing: { id: "Di sini tidak ada berkas lembar kerja.", en: "There is no spreadsheet file here." },
  progress: (done: number, of: number, file: string): Words => ({
    id: `${count(done)} dari ${count(of)} berkas: ${quote(file)}`,
    en: `${formatNumber(done, "en")} of ${plural(of, "file", "files")}: ${quote(file)}`,
  }),
  running: { id: "Berkas sedang dibaca dan diperiksa", en: "Reading and checking the files" },
  stop: { id: "Hentikan", en: "Stop" },
  stopped: (done: number, of: number): Words => ({
    id: `Dihentikan: ${count(done)} dari ${count(of)} berkas sudah dibaca. Rekap ini belum lengkap.`,
    en: `Stopped: ${formatNumber(done, "en")} of ${plural(of, "file", "files")} read. This recap is not complete.`,
  }),
  crashed: {
    id: "berkas ini membuat pembacaannya berhenti. Buka sendiri untuk melihat isinya.",
    en: "this file made its reading break off. Open it by itself to see what it holds.",
  },
  lost: {
    id: "berkas ini tidak dapat diambil lagi; mungkin sudah dipindahkan atau dihapus.",
    en: "this file can no longer be read; perhaps it was moved or deleted.",
  },
  table: { id: "Laporan tiap kantor", en: "Reports by office" },
  passedOver: (files: number): Words => ({
    id: `${count(files)} berkas lain di folder itu bukan lembar kerja dan dilewati.`,
    en: `${plural(files, "other file", "other files")} of the folder ${files === 1 ? "is" : "are"} no spreadsheet and left out.`,
  }),
  save: { id: "Simpan sebagai rekap.xlsx", en: "Save as rekap.xlsx" },
  fileName: { id: "rekap.xlsx", en: "recap.xlsx" },
  saved: (name: string): Words => ({ id: `Disimpan: ${name}.`, en: `Saved: ${name}.` }),
  notSummed: { id: "tidak dijumlahkan", en: "not added up" },
  close: { id: "Tutup", en: "Close" },
} as const satisfies PaneText;
