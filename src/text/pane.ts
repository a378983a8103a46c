import type { Severity } from "../contract/finding";
import type { WorkbookErrorCode } from "../contract/hostRefusal";
import type { Language, Words } from "../core/words";
import { formatNumber, quote } from "./format";

/** A fixed sentence, or one with a current value; either way in both languages. */
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
  waiting: {
    id: "Menunggu jawaban Excel. Bila sebuah sel sedang diketik, tekan Enter.",
    en: "Waiting for Excel to answer. If a cell is being typed into, press Enter.",
  },
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
  checkAll: { id: "Periksa semua lembar", en: "Check all sheets" },
  compare: { id: "Bandingkan dengan laporan lain", en: "Compare with another report" },
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
  BOOK_PROTECTED: {
    id: "Struktur buku kerja ini diproteksi, jadi lembar tidak dapat ditambah. Buka tab Tinjau, tekan Proteksi Buku Kerja untuk membukanya, lalu ulangi.",
    en: "The structure of this workbook is protected, so no sheet can be added. On the Review tab press Protect Workbook to unprotect it, then try again.",
  },
  OTHER_WORKBOOK: {
    id: "Buku kerja lain sedang di depan. Klik jendela buku kerja yang ada di samping panel ini, lalu ulangi.",
    en: "Another workbook is in front. Click the window of the workbook beside this pane, then try again.",
  },
  DIALOG_OPEN: {
    id: "Sebuah kotak dialog Excel masih terbuka. Tutup dahulu, lalu ulangi.",
    en: "A dialog of Excel is still open. Close it first, then try again.",
  },
  CELL_EDIT: {
    id: "Sebuah sel sedang diketik. Tekan Enter untuk menyelesaikannya, lalu ulangi.",
    en: "A cell is being typed into. Press Enter to finish it, then try again.",
  },
  SEVERAL_AREAS: {
    id: "Yang terpilih bukan satu daerah sel. Pilih satu daerah sel saja, lalu ulangi.",
    en: "What is selected is not one block of cells. Select a single block of cells, then try again.",
  },
  TOO_LARGE: {
    id: "Lembar ini terlalu besar untuk dibaca sekaligus. Hapus baris kosong di bawah data, lalu ulangi.",
    en: "This sheet is too large to read at once. Delete the empty rows below the data, then try again.",
  },
  OUT_OF_MEMORY: {
    id: "Memori Excel habis. Tutup buku kerja lain, lalu ulangi; bila tetap demikian, simpan lalu buka ulang Excel.",
    en: "Excel is out of memory. Close other workbooks, then try again; if that does not help, save and start Excel again.",
  },
  FORMULA_TOO_LONG: {
    id: "Rumusnya terlalu panjang untuk sebuah sel. Pakai satu rentang sel sebagai ganti banyak nilai, lalu ulangi.",
    en: "The formula is too long for a cell. Use one range of cells in place of many values, then try again.",
  },
  NAME_TAKEN: {
    id: "Nama itu sudah dipakai di buku kerja ini. Ganti nama yang lama, lalu ulangi.",
    en: "That name is already used in this workbook. Rename the old one, then try again.",
  },
  FILTER_IN_WAY: {
    id: "Saringan di lembar ini menghalangi. Tekan Hapus di tab Data untuk menampilkan semua baris, lalu ulangi.",
    en: "A filter on this sheet is in the way. Press Clear on the Data tab to show all rows, then try again.",
  },
  TABLE_IN_WAY: {
    id: "Sel gabungan atau tabel lain menghalangi di lembar ini. Pisahkan sel gabungannya atau pilih tempat lain, lalu ulangi.",
    en: "Merged cells or another table are in the way on this sheet. Unmerge the cells or choose another place, then try again.",
  },
  PIVOT_IN_WAY: {
    id: "Tabel pivot menghalangi di lembar ini. Pilih tempat di luar tabel pivot, lalu ulangi.",
    en: "A pivot table is in the way on this sheet. Choose a place outside the pivot table, then try again.",
  },
  NO_ROOM: {
    id: "Tidak ada ruang di tepi lembar untuk sel baru. Hapus kolom atau baris kosong di ujung lembar, lalu ulangi.",
    en: "There is no room for new cells at the edge of the sheet. Delete empty columns or rows at its end, then try again.",
  },
  LINKS_BLOCKED: {
    id: "Buku kerja ini bertaut ke berkas lain dan tautannya ditahan. Tekan Aktifkan Konten di bawah pita, lalu ulangi.",
    en: "This workbook has links to other files, and they are blocked. Press Enable Content below the ribbon, then try again.",
  },
  NO_CELLS: {
    id: "Lembar ini lembar grafik atau makro, tanpa sel. Buka lembar yang berisi data, lalu ulangi.",
    en: "This sheet holds a chart or macros and has no cells. Open a sheet with data, then try again.",
  },
  PART_UNSUPPORTED: {
    id: "Excel ini tidak dapat menyalin lembar yang memuat grafik atau gambar. Unduh buku kerja templatenya dari edisi peramban, buka di Excel, lalu salin lembarnya dari sana.",
    en: "This Excel cannot copy sheets that hold charts or pictures. Download the template workbook from the browser edition, open it in Excel and copy its sheets from there.",
  },
  HOST_BUSY: {
    id: "Excel sedang sibuk. Selesaikan isian sel dengan Enter, lalu ulangi.",
    en: "Excel is busy. Finish the cell with Enter, then try again.",
  },
  HOST_LOST: {
    id: "Sambungan ke Excel terputus. Tunggu sampai jaringan kembali, lalu ulangi; bila tetap demikian, muat ulang buku kerja.",
    en: "The connection to Excel was lost. Wait until the network is back, then try again; if that does not help, reload the workbook.",
  },
  SERVICE_DOWN: {
    id: "Layanan Excel sedang tidak tersedia. Tunggu beberapa menit, lalu ulangi; bila perlu, buka berkasnya di Excel di komputer.",
    en: "The Excel service is not available. Wait a few minutes, then try again; if need be, open the file in Excel on the computer.",
  },
  SIGNED_OUT: {
    id: "Anda sudah keluar dari akun Microsoft. Masuk lagi lewat tab File, Akun, lalu ulangi.",
    en: "You are signed out of your Microsoft account. Sign in again under File, Account, then try again.",
  },
  RESTART_NEEDED: {
    id: "Add-in ini baru diperbarui. Simpan buku kerja, tutup Excel, buka lagi, lalu ulangi.",
    en: "This add-in has just been updated. Save the workbook, close Excel, open it again, then try again.",
  },
  CANCELLED: {
    id: "Dihentikan.",
    en: "Stopped.",
  },
  NOT_SUPPORTED: {
    id: "Excel ini belum mendukung langkah itu. Perbarui Excel, atau pakai edisi peramban untuk langkah ini.",
    en: "This Excel does not support that step. Update Excel, or use the browser edition for this step.",
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
