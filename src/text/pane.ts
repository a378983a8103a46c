import type { Severity } from "../contract/finding";
import type { WorkbookErrorCode } from "../contract/hostRefusal";
import type { Language, Words } from "../core/words";
import { formatNumber, quote } from "./format";

/** A fixed sentence, or one with something of the moment in it; either way in both languages. */
export type PaneText = Readonly<Record<string, Words | ((...values: never[]) => Words)>>;

/** A count in both languages' writing. */
export const count = (value: number): Words => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
export const plural = (value: number, one: string, many: string) =>
  `${formatNumber(value, "en")} ${value === 1 ? one : many}`;

/** The frame around every screen. */
export const frameText = {
  title: { id: "Lembar Dukcapil", en: "Lembar Dukcapil" },
  tabs: { id: "Bagian panel", en: "Parts of the pane" },
  check: { id: "Periksa", en: "Check" },
  formulas: { id: "Rumus", en: "Formulas" },
  loading: { id: "Sedang dibuka.", en: "Opening." },
  broken: { id: "Bagian ini tidak dapat ditampilkan.", en: "This part cannot be shown." },
  brokenHelp: {
    id: "Lembar Anda tidak berubah. Buka kembali bagian ini; bila tetap demikian, tutup lalu buka lagi panelnya.",
    en: "Your sheet has not changed. Open this part again; if that does not help, close the pane and open it once more.",
  },
  notLoaded: { id: "Bagian ini belum termuat.", en: "This part was not loaded." },
  notLoadedHelp: {
    id: "Lembar Anda tidak berubah. Periksa sambungan jaringan, lalu buka kembali.",
    en: "Your sheet has not changed. Check the network connection, then open it again.",
  },
  openAgain: { id: "Buka kembali", en: "Open again" },
} as const satisfies PaneText;

/** The screen *Periksa*. */
export const checkText = {
  welcome: {
    id: "Temukan angka yang salah sebelum dilaporkan.",
    en: "Find the wrong figures before they are reported.",
  },
  private: { id: "Semua dihitung di komputer ini.", en: "Everything is computed on this computer." },
  check: { id: "Periksa lembar ini", en: "Check this sheet" },
  checkAgain: { id: "Periksa lagi", en: "Check again" },
  checking: (sheet: string) => ({
    id: `Lembar ${quote(sheet)} sedang diperiksa`,
    en: `Checking sheet ${quote(sheet)}`,
  }),
  done: (share: number) => ({ id: `${Math.round(share * 100)}% selesai`, en: `${Math.round(share * 100)}% done` }),
  stop: { id: "Hentikan", en: "Stop" },
  stopped: { id: "Pemeriksaan dihentikan.", en: "The check was stopped." },
  stoppedHelp: { id: "Tidak ada yang berubah di lembar Anda.", en: "Nothing has changed in your sheet." },
  failed: { id: "Lembar belum dapat diperiksa.", en: "The sheet could not be checked." },
  sheetRows: (sheet: string, first: number, last: number) =>
    first === last
      ? { id: `Lembar ${quote(sheet)}, baris ${count(first).id}`, en: `Sheet ${quote(sheet)}, row ${count(first).en}` }
      : {
          id: `Lembar ${quote(sheet)}, baris ${count(first).id}–${count(last).id}`,
          en: `Sheet ${quote(sheet)}, rows ${count(first).en}–${count(last).en}`,
        },
  sheetWithoutRows: (sheet: string) => ({
    id: `Lembar ${quote(sheet)}, belum ada baris data`,
    en: `Sheet ${quote(sheet)}, no data rows yet`,
  }),
  recognisedFrom: (headers: number) => ({
    id: `Dikenali dari ${count(headers).id} judul kolom`,
    en: `Recognised from ${plural(headers, "column header", "column headers")}`,
  }),
  columnAt: (letter: string) => ({ id: `kolom ${letter}`, en: `column ${letter}` }),
  columnMissing: { id: "tidak ditemukan, padahal perlu", en: "not found, although needed" },
  countOf: (n: number, severity: Severity): Words =>
    ({
      error: { id: `${count(n).id} salah`, en: `${count(n).en} wrong` },
      warning: { id: `${count(n).id} perlu dilihat`, en: `${count(n).en} to look at` },
      info: { id: `${count(n).id} catatan`, en: plural(n, "note", "notes") },
    })[severity],
  allFine: { id: "Tidak ditemukan angka yang salah.", en: "No wrong figures were found." },
  rowsChecked: (n: number) => ({ id: `${count(n).id} baris diperiksa.`, en: `${plural(n, "row", "rows")} checked.` }),
  sheetChanged: {
    id: "Lembar sudah berubah sejak diperiksa.",
    en: "The sheet has changed since it was checked.",
  },
  more: (n: number) => ({ id: `Tampilkan ${count(n).id} lagi`, en: `Show ${count(n).en} more` }),
  earlier: (n: number) => ({ id: `Tampilkan ${count(n).id} sebelumnya`, en: `Show ${count(n).en} before` }),
  next: { id: "Berikut", en: "Next" },
  previous: { id: "Sebelumnya", en: "Previous" },
  nextKey: { id: "Berikut (F8)", en: "Next (F8)" },
  previousKey: { id: "Sebelumnya (Shift+F8)", en: "Previous (Shift+F8)" },
  position: (n: number, of: number) => ({
    id: `${count(n).id} dari ${count(of).id}`,
    en: `${count(n).en} of ${count(of).en}`,
  }),
  steps: { id: "Pindah antartemuan", en: "Move between findings" },
  noTable: (sheet: string) => ({
    id: `Belum ada tabel yang dikenali di lembar ${quote(sheet)}.`,
    en: `No table was recognised on sheet ${quote(sheet)}.`,
  }),
  noTableHelp: {
    id: "Yang dicari adalah baris judul kolom di atas data. Tulis judulnya seperti di bawah ini, lalu periksa lagi.",
    en: "What is looked for is a row of headers above the data. Write them as below, then check again.",
  },
  emptySheet: (sheet: string) => ({
    id: `Lembar ${quote(sheet)} masih kosong.`,
    en: `Sheet ${quote(sheet)} is still empty.`,
  }),
  emptySheetHelp: {
    id: "Buka lembar yang berisi data, lalu periksa.",
    en: "Open a sheet that holds data, then check it.",
  },
} as const satisfies PaneText;

/** What the spreadsheet could not do, and what to do now. */
export const workbookErrorText: Readonly<Record<WorkbookErrorCode, Words>> = {
  SHEET_GONE: {
    id: "Lembar itu tidak ada lagi. Periksa namanya, atau pilih lembar lain.",
    en: "That sheet is no longer there. Check its name, or choose another sheet.",
  },
  SHEET_PROTECTED: {
    id: "Lembar ini diproteksi. Buka proteksinya dahulu, lalu ulangi.",
    en: "This sheet is protected. Unprotect it first, then try again.",
  },
  TOO_LARGE: {
    id: "Lembar ini terlalu besar untuk dibaca sekaligus. Hapus baris kosong di bawah data, lalu ulangi.",
    en: "This sheet is too large to read at once. Delete the empty rows below the data, then try again.",
  },
  HOST_BUSY: {
    id: "Excel sedang sibuk. Selesaikan isian sel dengan Enter, lalu ulangi.",
    en: "Excel is busy. Finish the cell with Enter, then try again.",
  },
  HOST_LOST: {
    id: "Sambungan ke Excel terputus. Tunggu sampai jaringan kembali, lalu ulangi; bila tetap demikian, muat ulang buku kerja.",
    en: "The connection to Excel was lost. Wait until the network is back, then try again; if that does not help, reload the workbook.",
  },
  CANCELLED: { id: "Dihentikan.", en: "Stopped." },
  NOT_SUPPORTED: {
    id: "Excel ini belum mendukung langkah itu.",
    en: "This Excel does not support that step.",
  },
  NOT_LOADED: {
    id: "Bagian panel untuk langkah ini belum termuat. Periksa sambungan jaringan, lalu ulangi.",
    en: "The part of the pane for this step was not loaded. Check the network connection, then try again.",
  },
  HOST_FAILED: {
    id: "Excel tidak dapat menjalankan langkah ini. Simpan buku kerja, buka kembali, lalu ulangi.",
    en: "Excel could not carry out this step. Save the workbook, open it again, then try once more.",
  },
};

/** `rekam, wajib, dan libur`. */
export function join(names: readonly string[], language: Language): string {
  const and = { id: "dan", en: "and" }[language];
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(", ")}, ${and} ${names[names.length - 1]}`;
}
