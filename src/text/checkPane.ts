import type { Severity } from "../contract/finding";
import type { NotWritten } from "../contract/hostRefusal";
import type { Words } from "../core/words";
import { formatNumber, quote } from "./format";

type PaneText = Readonly<Record<string, Words | ((...values: never[]) => Words)>>;

const count = (value: number): Words => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
const cells = (value: number): Words => ({
  id: `${formatNumber(value, "id")} sel`,
  en: `${formatNumber(value, "en")} ${value === 1 ? "cell" : "cells"}`,
});

/** Fixes: shown first, written, taken back. */
export const fixText = {
  open: { id: "Lihat perbaikan", en: "See the fixes" },
  title: (n: number) => ({ id: `Perbaiki ${cells(n).id}`, en: `Fix ${cells(n).en}` }),
  nothingYet: {
    id: "Belum ada yang ditulis. Periksa dahulu, lalu terapkan.",
    en: "Nothing has been written yet. Look first, then apply.",
  },
  becomes: { id: "menjadi", en: "becomes" },
  unsure: { id: "Perkiraan, pilih sendiri.", en: "A guess: choose it yourself." },
  fixCell: (cell: string) => ({ id: `Perbaiki ${cell}`, en: `Fix ${cell}` }),
  allSure: (n: number) => ({ id: `Semua yang pasti (${count(n).id})`, en: `All that are sure (${count(n).en})` }),
  moreLater: (n: number) => ({
    id: `${count(n).id} temuan lagi menyusul sesudah ini diterapkan.`,
    en: `${count(n).en} more findings follow once these are applied.`,
  }),
  tickFirst: {
    id: "Belum ada yang ditulis. Centang yang benar, lalu terapkan.",
    en: "Nothing has been written yet. Tick what is right, then apply.",
  },
  together: {
    id: "Sel dalam satu kolom diubah bersama: mencentang satu berarti mencentang semuanya.",
    en: "The cells of a column are changed together: ticking one ticks them all.",
  },
  apply: (n: number) =>
    n === 0 ? { id: "Terapkan", en: "Apply" } : { id: `Terapkan ${count(n).id}`, en: `Apply ${count(n).en}` },
  cancel: { id: "Batal", en: "Cancel" },
  writing: { id: "Sedang ditulis…", en: "Writing…" },
  takeBack: { id: "Batalkan", en: "Undo" },
  takeBackOf: (n: number) => ({ id: `Batalkan ${cells(n).id}`, en: `Undo ${cells(n).en}` }),
  applied: (n: number) => ({ id: `${cells(n).id} diperbaiki.`, en: `${cells(n).en} fixed.` }),
  takenBack: (n: number) => ({
    id: `${cells(n).id} kembali seperti semula.`,
    en: `${cells(n).en} as before again.`,
  }),
  failed: { id: "Perbaikan belum selesai ditulis.", en: "The fixes were not all written." },
  failedHelp: { id: "Batalkan mengembalikan yang sempat tertulis.", en: "Undo takes back what was written." },
  takeBackFailed: { id: "Pembatalan belum selesai.", en: "Undoing is not finished." },
  show: { id: "Tunjukkan di lembar", en: "Show in the sheet" },
} as const satisfies PaneText;

/** Cells left unchanged, by reason; `list` names the first of them. */
export const leftText: Readonly<Record<NotWritten, (n: number, list: string) => Words>> = {
  CHANGED_MEANWHILE: (n, list) => ({
    id: `${cells(n).id} dibiarkan karena isinya sudah diubah: ${list}.`,
    en: `${cells(n).en} left alone, changed in the meantime: ${list}.`,
  }),
  FORMULA: (n, list) => ({
    id: `${cells(n).id} dibiarkan karena berisi rumus: ${list}.`,
    en: `${cells(n).en} left alone, holding a formula: ${list}.`,
  }),
  PROTECTED: (n, list) => ({
    id: `${cells(n).id} terkunci proteksi: ${list}. Buka proteksi lembar, lalu ulangi.`,
    en: `${cells(n).en} locked: ${list}. Unprotect the sheet, then try again.`,
  }),
  SHEET_GONE: (n) => ({
    id: `${cells(n).id} tidak ditulis karena lembarnya tidak ada lagi.`,
    en: `${cells(n).en} not written because the sheet is gone.`,
  }),
};

/** `D4, D9, dan lainnya` */
export function listCells(addresses: readonly string[], most = 5): Words {
  const first = addresses.slice(0, most).join(", ");
  const isMore = addresses.length > most;
  return { id: isMore ? `${first}, dan lainnya` : first, en: isMore ? `${first} and others` : first };
}

/** Marks in the sheet. */
export const markText = {
  mark: { id: "Tandai di lembar", en: "Mark in the sheet" },
  clear: { id: "Hapus tanda", en: "Clear marks" },
  cleared: { id: "Tanda di lembar ini sudah dihapus.", en: "The marks on this sheet are gone." },
  bounded: (n: number) => ({
    id: `${cells(n).id} pertama ditandai, yang salah didahulukan.`,
    en: `The first ${cells(n).en} are marked, wrong ones first.`,
  }),
  cannot: {
    id: "Excel ini belum dapat menandai sel. Pakai daftar di bawah untuk pindah dari sel ke sel.",
    en: "This Excel cannot mark cells. Use the list below to go from cell to cell.",
  },
} as const satisfies PaneText;

/** A result about a sheet that is no longer in front. */
export const frontText = {
  other: (checked: string, front: string) => ({
    id: `Ini hasil lembar ${quote(checked)}; yang di depan lembar ${quote(front)}.`,
    en: `This is the result of sheet ${quote(checked)}; sheet ${quote(front)} is in front.`,
  }),
  check: (front: string) => ({ id: `Periksa lembar ${quote(front)}`, en: `Check sheet ${quote(front)}` }),
} as const satisfies PaneText;

/** Which findings are listed. */
export const filterText = {
  severities: { id: "Tampilkan menurut tingkat", en: "Show by severity" },
  column: { id: "Kolom", en: "Column" },
  allColumns: { id: "Semua kolom", en: "All columns" },
  columnOf: (letter: string, name: string | undefined, n: number) => {
    const title = name === undefined ? letter : `${letter} · ${name}`;
    return { id: `${title} (${count(n).id})`, en: `${title} (${count(n).en})` };
  },
  nothing: { id: "Tidak ada temuan dengan saringan ini.", en: "No findings with this filter." },
  showAll: { id: "Tampilkan semua", en: "Show all" },
} as const satisfies PaneText;

/** A table's columns as the user says they are. */
export const mappingText = {
  ask: (column: string) => ({ id: `Yang mana kolom ${column}?`, en: `Which column is ${column}?` }),
  asTitled: (letter: string, header: string) =>
    header === ""
      ? { id: `Kolom ${letter}`, en: `Column ${letter}` }
      : { id: `Kolom ${letter}: ${quote(header)}`, en: `Column ${letter}: ${quote(header)}` },
  askBase: (header: string) => ({
    id: `Persentase ${quote(header)} dihitung dari apa?`,
    en: `What are the percentages ${quote(header)} of?`,
  }),
  ofBase: (header: string) => ({ id: `Dari ${quote(header)}`, en: `Of ${quote(header)}` }),
  askDoubted: (header: string) => ({
    id: `Kolom ${quote(header)} tidak cocok dengan kolom lain. Apa isinya?`,
    en: `The column ${quote(header)} does not fit the others. What does it hold?`,
  }),
  asNow: (meaning: string) => ({ id: `Memang ${quote(meaning)}`, en: `It is ${quote(meaning)}` }),
  asAside: { id: "Bukan bagian tabel ini", en: "No part of this table" },
  none: { id: "Tidak ada di lembar ini", en: "Not on this sheet" },
  kind: { id: "Jenis tabel", en: "Kind of table" },
  help: {
    id: "Tekan sebuah kolom untuk mengganti artinya. Pilihan langsung dipakai dan diingat di buku kerja ini.",
    en: "Press a column to change what it means. A choice takes effect at once and is kept in this workbook.",
  },
  notRead: { id: "tidak dibaca", en: "not read" },
  aside: { id: "bukan bagian dari tabel", en: "no part of the table" },
  setAside: { id: "Bukan bagian dari tabel", en: "No part of the table" },
  others: { id: "Arti lain…", en: "Another meaning…" },
  othersFor: (column: string) => ({ id: `Arti lain ${column}`, en: `Another meaning of ${column}` }),
  showRest: (n: number) => ({ id: `Tampilkan ${count(n).id} kolom lagi`, en: `Show ${count(n).en} more columns` }),
  nearMiss: (header: string, column: string) => ({
    id: `${quote(header)} mirip ${column}.`,
    en: `${quote(header)} resembles ${column}.`,
  }),
  takeAs: (column: string) => ({ id: `Pakai sebagai ${column}`, en: `Use as ${column}` }),
  forget: { id: "Kenali ulang sendiri", en: "Recognise again" },
  notKept: {
    id: "Pilihan dipakai sekarang, tetapi belum dapat disimpan di buku kerja ini.",
    en: "The choice is used now, but could not be kept in this workbook.",
  },
} as const satisfies PaneText;

const severityWords: Readonly<Record<Severity, Words>> = {
  error: { id: "Salah", en: "Wrong" },
  warning: { id: "Perlu dilihat", en: "To look at" },
  info: { id: "Catatan", en: "Note" },
};

/** The report as a sheet of its own. */
export const reportText = {
  make: { id: "Buat lembar laporan", en: "Make a report sheet" },
  sheet: { id: "Hasil Periksa", en: "Check results" },
  title: (sheet: string) => ({ id: `Hasil periksa lembar ${quote(sheet)}`, en: `Check of sheet ${quote(sheet)}` }),
  titleOfAll: { id: "Hasil periksa semua lembar", en: "Check of all sheets" },
  sheetName: { id: "Lembar", en: "Sheet" },
  cell: { id: "Sel", en: "Cell" },
  severity: { id: "Tingkat", en: "Severity" },
  what: { id: "Temuan", en: "Finding" },
  says: { id: "Keterangan", en: "What it says" },
  suggestion: { id: "Saran", en: "Suggestion" },
  made: (sheet: string) => ({
    id: `Lembar ${quote(sheet)} sudah dibuat di ujung buku kerja.`,
    en: `Sheet ${quote(sheet)} was added at the end of the workbook.`,
  }),
  rest: (n: number) => ({
    id: `dan ${count(n).id} temuan lagi; lihat di panel`,
    en: `and ${count(n).en} more findings; see the pane`,
  }),
  cannot: {
    id: "Excel ini belum dapat menambah lembar dari panel.",
    en: "This Excel cannot add sheets from the pane.",
  },
  severityOf: (severity: Severity) => severityWords[severity],
} as const satisfies PaneText;
