import type { Severity } from "../contract/finding";
import type { Words } from "../core/words";
import { formatNumber, quote } from "./format";
import { count, plural, type PaneText } from "./pane";

/** The page of the browser edition, around the spreadsheet and the pane. */
export const browserPageText = {
  open: { id: "Buka berkas", en: "Open a file" },
  openHint: {
    id: "Buka berkas Excel (.xlsx), .csv, atau .ods dari komputer ini",
    en: "Open an Excel file (.xlsx), a .csv or an .ods of this computer",
  },
  save: { id: "Simpan", en: "Save" },
  saveCopy: { id: "Simpan salinan", en: "Save a copy" },
  template: { id: "Buka template", en: "Open the template" },
  forget: { id: "Hapus salinan sementara", en: "Erase the temporary copy" },
  sheet: { id: "Lembar kerja", en: "Spreadsheet" },
  tools: { id: "Berkas", en: "File" },
  unsaved: { id: "Ada perubahan yang belum disimpan.", en: "There are changes that are not saved yet." },
  saved: { id: "Semua perubahan sudah disimpan.", en: "All changes are saved." },
  unchanged: { id: "Belum ada perubahan.", en: "Nothing has changed yet." },
  close: { id: "Tutup pesan", en: "Close the message" },
  dropHere: { id: "Lepaskan berkas di sini untuk membukanya.", en: "Drop the file here to open it." },
  opening: (name: string) => ({ id: `${quote(name)} sedang dibuka`, en: `Opening ${quote(name)}` }),
  engine: { id: "Lembar kerja sedang disiapkan", en: "Preparing the spreadsheet" },
  reading: { id: "Berkas sedang dibaca", en: "Reading the file" },
  drawing: { id: "Lembar sedang digambar", en: "Drawing the sheets" },
  tooOld: {
    id: "Peramban ini terlalu lama untuk lembar kerja. Pasang Chrome, Edge, atau Firefox terbaru, lalu buka alamat ini lagi.",
    en: "This browser is too old for the spreadsheet. Install a current Chrome, Edge or Firefox and open this address again.",
  },
  engineFailed: {
    id: "Lembar kerja tidak dapat dimuat. Periksa sambungan ke server, lalu muat ulang halaman ini.",
    en: "The spreadsheet could not be loaded. Check the connection to the server and load this page again.",
  },
  notShown: {
    id: "Berkas ini tidak dapat ditampilkan karena ada kesalahan di halaman ini. Berkas aslinya tidak berubah. Muat ulang halaman ini, atau buka berkasnya dengan Excel.",
    en: "The file cannot be shown because of an error on this page. The file itself has not changed. Load this page again, or open the file in Excel.",
  },
  notRecovered: (name: string) => ({
    id: `Perubahan di ${quote(name)} yang belum disimpan belum dapat ditampilkan. Perubahan itu tetap tersimpan di peramban ini. Muat ulang halaman ini untuk mencoba lagi.`,
    en: `The unsaved changes in ${quote(name)} cannot be shown yet. They are still kept in this browser. Load this page again to try once more.`,
  }),
  notRead: (name: string, why: Words) => ({
    id: `${quote(name)} tidak dapat dibuka: ${why.id}`,
    en: `${quote(name)} cannot be opened: ${why.en}`,
  }),
  made: (name: string) => ({
    id: `${quote(name)} dibuka sebagai salinan .xlsx; berkas asalnya tidak akan berubah. Simpan untuk menyimpan salinannya.`,
    en: `${quote(name)} is open as an .xlsx copy; the file itself will not change. Save to keep the copy.`,
  }),
  readWith: (how: readonly Words[]) => ({
    id: `Isinya ${how.map(({ id }) => id).join("; ")}.`,
    en: `What it holds was ${how.map(({ en }) => en).join("; ")}.`,
  }),
  resultsOnly: (formulas: number) => ({
    id: `${count(formulas).id} rumus hanya terbawa hasilnya, sebab Excel menulisnya dengan cara lain.`,
    en: `Of ${plural(formulas, "formula", "formulas")} only the result came along, for Excel writes them otherwise.`,
  }),
  keepOpen: {
    id: "Buku kerja yang terbuka tidak berubah.",
    en: "The workbook that is open has not changed.",
  },
  otherUnsaved: {
    id: "Perubahan pada buku kerja ini belum disimpan. Simpan dahulu, atau buka berkas lain tanpa menyimpannya.",
    en: "The changes in this workbook are not saved. Save them first, or open the other file without saving.",
  },
  openAnyway: { id: "Buka tanpa menyimpan", en: "Open without saving" },
  stay: { id: "Kembali ke lembar", en: "Back to the sheet" },
  recovered: (name: string) => ({
    id: `Perubahan di ${quote(name)} yang belum disimpan sudah dipulihkan. Simpan untuk menyelesaikannya.`,
    en: `The unsaved changes in ${quote(name)} were recovered. Save to finish them.`,
  }),
  keptHere: {
    id: "Perubahan yang belum disimpan dititipkan di peramban komputer ini saja.",
    en: "Changes that are not saved are kept in this computer's browser only.",
  },
  forgotten: {
    id: "Salinan sementara sudah dihapus dari komputer ini.",
    en: "The temporary copy was erased from this computer.",
  },
  notKept: {
    id: "Peramban ini tidak dapat menitipkan perubahan. Simpan sebelum menutup halaman.",
    en: "This browser cannot keep changes for you. Save before you close the page.",
  },
  savedAs: (name: string) => ({ id: `Tersimpan sebagai ${quote(name)}.`, en: `Saved as ${quote(name)}.` }),
  downloaded: (name: string) => ({
    id: `${quote(name)} ada di folder unduhan. Berkas asalnya tidak berubah.`,
    en: `${quote(name)} is in the downloads folder. The original file has not changed.`,
  }),
  notSaved: { id: "Berkas belum tersimpan.", en: "The file was not saved." },
  refused: (cells: number) => ({
    id: `${count(cells).id} sel belum dapat disimpan:`,
    en: `${plural(cells, "cell", "cells")} could not be saved:`,
  }),
  refusedMore: (cells: number) => ({ id: `dan ${count(cells).id} lainnya`, en: `and ${count(cells).en} more` }),
  cell: (address: string, value: string) => ({
    id: value === "" ? `${address} kosong` : `${address}: ${value}`,
    en: value === "" ? `${address} is empty` : `${address}: ${value}`,
  }),
  sums: (sum: string, mean: string, cells: string) => ({
    id: `Jumlah ${sum}, rata-rata ${mean}, ${cells} angka`,
    en: `Sum ${sum}, average ${mean}, ${cells} figures`,
  }),
  showPane: { id: "Lihat panel", en: "Show the pane" },
  showSheet: { id: "Lihat lembar", en: "Show the sheet" },
  unexpected: {
    id: "Ada gangguan di halaman ini. Perubahan terakhir dititipkan di peramban. Simpan salinan, lalu muat ulang halaman.",
    en: "Something went wrong on this page. The latest changes are kept in the browser. Save a copy, then load the page again.",
  },
  suggestions: { id: "Nama yang cocok", en: "Names that match" },
  takeHint: { id: "Tab untuk memakainya", en: "Tab takes it" },
  goTo: (sheet: string) => ({ id: `Buka lembar ${quote(sheet)}`, en: `Go to sheet ${quote(sheet)}` }),
  calculating: { id: "Menghitung", en: "Calculating" },
} as const satisfies PaneText;

/** Finding a text in all sheets. */
export const findText = {
  wanted: { id: "Cari", en: "Find" },
  by: { id: "Ganti dengan", en: "Replace with" },
  next: { id: "Berikutnya", en: "Next" },
  previous: { id: "Sebelumnya", en: "Previous" },
  replaceAll: { id: "Ganti semua", en: "Replace all" },
  close: { id: "Tutup pencarian", en: "Close the search" },
  none: { id: "Tidak ditemukan di lembar mana pun.", en: "Found on none of the sheets." },
  at: (place: number, all: number, where: string) => ({
    id: `${count(place).id} dari ${count(all).id}: ${where}`,
    en: `${count(place).en} of ${count(all).en}: ${where}`,
  }),
  replaced: (cells: number, left: number) => ({
    id: `${count(cells).id} sel diganti.${left > 0 ? ` ${count(left).id} sel berisi rumus atau terkunci, jadi tetap.` : ""}`,
    en: `${plural(cells, "cell", "cells")} replaced.${left > 0 ? ` ${plural(left, "cell", "cells")} with a formula or a lock stay.` : ""}`,
  }),
} as const satisfies PaneText;

/** Why the file was not saved, and what to do. */
export const saveFailureText = {
  FAILED: {
    id: "Tutup berkas itu di program lain bila sedang terbuka, lalu simpan lagi, atau simpan sebagai salinan.",
    en: "Close the file in other programs if it is open and save again, or save a copy.",
  },
  NOT_ALLOWED: {
    id: "Peramban belum diizinkan menulis ke berkas itu. Simpan lagi dan pilih izinkan, atau simpan sebagai salinan.",
    en: "The browser may not write into that file yet. Save again and allow it, or save a copy.",
  },
  NO_ROOM: {
    id: "Ruang penyimpanannya penuh. Kosongkan sebagian lalu simpan lagi, atau simpan sebagai salinan di tempat lain.",
    en: "There is no room left on the disk. Make some and save again, or save a copy elsewhere.",
  },
  GONE: {
    id: "Berkas itu sudah dipindahkan, diganti namanya, atau dihapus. Simpan sebagai salinan.",
    en: "The file was moved, renamed or deleted. Save a copy.",
  },
  CHANGED_MEANWHILE: {
    id: "Isi berkas itu sudah diubah di tempat lain sejak dibuka, dan menyimpan akan menghapus perubahan tersebut. Simpan sebagai salinan, lalu bandingkan keduanya.",
    en: "The file was changed elsewhere since it was opened, and saving would undo that. Save a copy and compare the two.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** A copy of an opened file, offered before the first save into it. */
export const copyOfferText = {
  offer: (name: string) => ({
    id: `Menyimpan akan mengubah ${quote(name)}. Bila perlu, buat dahulu cadangan isinya yang asli di sebelahnya.`,
    en: `Saving will change ${quote(name)}. If you like, keep a copy of it as it is beside it first.`,
  }),
  keep: { id: "Buat cadangan", en: "Keep a copy" },
  kept: (name: string) => ({
    id: `Cadangan tersimpan sebagai ${quote(name)}.`,
    en: `The copy was saved as ${quote(name)}.`,
  }),
  failed: {
    id: "Cadangan belum tersimpan. Periksa izin dan ruang di tempat itu, atau salin berkasnya lewat folder.",
    en: "The copy was not saved. Check permissions and room in that place, or copy the file in its folder.",
  },
} as const satisfies PaneText;

/** Why a file is to be read only. */
export const readOnlyText = {
  recommended: {
    id: "Penyimpan berkas ini meminta agar isinya hanya dibaca. Simpan perubahan sebagai salinan.",
    en: "Whoever saved this file asks others to read it only. Save changes as a copy.",
  },
  denied: {
    id: "Peramban tidak boleh menulis ke berkas ini. Perubahan hanya dapat disimpan sebagai salinan.",
    en: "The browser may not write into this file. Changes can only be saved as a copy.",
  },
} as const satisfies PaneText;

/** Whose change stands in a file that two people worked on. */
export const othersChangeText = (by: string | undefined, at: Date): Words => {
  const when = (locale: string) => at.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    id: `Yang berlaku di berkas adalah perubahan ${by === undefined ? "itu" : `oleh ${quote(by)}`} (${when("id-ID")}). Perubahan Anda tetap ada di halaman ini.`,
    en: `What stands in the file is that change${by === undefined ? "" : ` by ${quote(by)}`} (${when("en-GB")}). Your changes stay on this page.`,
  };
};

/** The mark on the selected cell. */
export const markText = {
  error: { id: "ditandai salah", en: "marked as wrong" },
  warning: { id: "ditandai perlu dilihat", en: "marked to look at" },
  info: { id: "ditandai dengan catatan", en: "marked with a note" },
} as const satisfies Readonly<Record<Severity, Words>>;

/** Why the spreadsheet did not do what the user tried. */
export const notSavableText = {
  STRUCTURE: {
    id: "Tabel, nama, dan aturan isian diatur di Excel, karena bagian lain dari berkas bergantung padanya. Di sini yang diubah adalah isi sel, dan yang disisipkan atau dihapus adalah baris, kolom, atau lembar utuh.",
    en: "Tables, names and rules are changed in Excel, for other parts of the file rely on them. Here you change what cells hold, and insert or remove whole rows, columns or sheets.",
  },
  LOOK: {
    id: "Ini hanya dapat disimpan dari Excel. Di sini yang dapat diatur: tebal, miring, garis bawah, ukuran dan warna huruf, warna latar, garis tepi, perataan, dan bungkus teks.",
    en: "Only Excel can save this. Here you can set bold, italic, underline, size and colour of letters, fill, borders, alignment and wrapping.",
  },
  WHILE_TYPING: {
    id: "Tekan Enter dahulu. Di sini huruf tebal, warna, dan ukuran berlaku untuk seluruh sel, bukan sebagian teksnya.",
    en: "Press Enter first. Here bold, colour and size are for the whole cell, not for a part of its text.",
  },
  LOCKED: {
    id: "Sel ini dikunci oleh pembuat lembar. Isi sel yang terbuka saja.",
    en: "The maker of the sheet locked this cell. Fill in the open cells only.",
  },
  MERGED: {
    id: "Tidak ada yang ditempel, karena sebagian isinya jatuh di sel yang digabung. Pilih tempat lain, atau tempel sebagian demi sebagian.",
    en: "Nothing was pasted, for part of it falls on merged cells. Choose another place, or paste it part by part.",
  },
  NO_MERGE: {
    id: "Sel di dalam tabel, dan sel yang diisi oleh satu rumus bersama sel lain, tidak dapat digabung, juga di Excel. Pilih sel di luarnya.",
    en: "Cells within a table, and cells that one formula fills together with others, cannot be merged, in Excel neither. Select others.",
  },
  MOVE: {
    id: "Sel ini tidak dipindahkan, karena rumus, nama, aturan, tautan, grafik, saringan, atau tabel bergantung pada tempatnya yang lama atau yang baru. Salin dengan Ctrl+C, tempel di tempat baru, lalu kosongkan yang lama.",
    en: "These cells were not moved, for a formula, name, rule, link, chart, filter or table relies on their old place or the new one. Copy them with Ctrl+C, paste them elsewhere, then clear the old ones.",
  },
  FILTER_KIND: {
    id: "Saringan seperti ini hanya dapat diterapkan di Excel. Di sini saringlah menurut isi sel, atau dengan angka, teks, atau tanggal tertentu. Bila kolom lain sudah disaring di Excel menurut warna atau sepuluh teratas, lepaskan dahulu saringannya.",
    en: "Only Excel applies a filter like this. Here you can filter by what cells hold, or by a certain number, text or day. Where Excel filters another column by colour or by the top ten, clear that filter first.",
  },
  FILTER_ROWS: {
    id: "Tidak ada yang dapat disaring di sini. Pilih sebuah sel di dalam tabel yang punya judul kolom dan isi di bawahnya.",
    en: "There is nothing to filter here. Select a cell inside a table with headers and figures below them.",
  },
  FILTER_NEW: {
    id: "Lembar ini belum ada di berkas. Simpan dahulu dan buka lagi, lalu saring.",
    en: "The file does not have this sheet yet. Save and open it again, then filter.",
  },
  NO_ROOM: {
    id: "Tidak ada yang ditempel, karena isinya melewati tepi lembar. Pilih sel yang lebih ke atas atau ke kiri.",
    en: "Nothing was pasted, for it reaches over the edge of the sheet. Choose a cell further up or to the left.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What to look at after a change; the place is a cell, a name, the table, or the figure that was typed. */
export const notFollowingText = {
  FORMULA_STOPS: (place: string) => ({
    id: `Tabel bertambah, tetapi ada rumus yang masih berhenti di baris lama: ${place}. Perpanjang rumus itu supaya baris baru ikut terhitung.`,
    en: `The table grew, but a formula still stops at its old last row: ${place}. Extend it so that the new rows count.`,
  }),
  READ_AS_WHOLE: (figure: string) => ({
    id: `${figure} di dalam rumus dibaca ${figure.replace(/\./g, "")}, karena titik memisahkan ribuan. Bila yang dimaksud pecahan, pakai koma.`,
    en: `${figure} in the formula is read as ${figure.replace(/\./g, "")}, for points part thousands. For a fraction use a comma.`,
  }),
  TABLE_FILTERS: (table: string) => ({
    id: `Tabel ${quote(table)} sudah punya tombol saring. Tekan tanda panah di judul kolomnya.`,
    en: `The table ${quote(table)} has filter buttons of its own. Press the arrow in a column's header.`,
  }),
  SORTED: (area: string) => ({
    id: `${area} sudah diurutkan. Judul di atasnya dan jumlah di bawahnya tetap di tempat. Ctrl+Z mengembalikannya.`,
    en: `${area} is sorted. The headers above and the totals below stay where they are. Ctrl+Z takes it back.`,
  }),
  TOTALS_BETWEEN: (cell: string) => ({
    id: `Tidak diurutkan, karena di antara barisnya ada baris jumlah (${cell}). Pilih baris di antara jumlah saja.`,
    en: `Not sorted, for a row of totals (${cell}) stands between the rows. Select only the rows between totals.`,
  }),
  MERGED_ROWS: (cell: string) => ({
    id: `Tidak diurutkan, karena ada sel gabungan di antara barisnya (${cell}). Batalkan penggabungannya dahulu.`,
    en: `Not sorted, for there are merged cells among the rows (${cell}). Unmerge them first.`,
  }),
  ROWS_LEAN_ON_ROWS: (cell: string) => ({
    id: `Tidak diurutkan, karena rumus di ${cell} memakai baris lain; hasilnya akan berubah bila barisnya pindah.`,
    en: `Not sorted, for the formula in ${cell} uses another row; its result would change if the row moved.`,
  }),
  ONE_ROW: (cell: string) => ({
    id: `Tidak ada yang dapat diurutkan di sekitar ${cell}. Pilih sebuah sel di dalam tabel.`,
    en: `There is nothing to sort around ${cell}. Select a cell inside a table.`,
  }),
  COLUMN_EMPTY: (place: string) => ({
    id: `Tabel ${quote(place)} punya kolom berumus yang tidak dapat dihitung di sini, jadi kolom itu kosong di baris baru. Salin rumusnya di Excel.`,
    en: `The table ${quote(place)} has a column with a formula that cannot be worked out here, so it is blank in the new rows. Copy the formula in Excel.`,
  }),
} as const satisfies Readonly<Record<string, (place: string) => Words>>;

/** What a file holds but the page does not show; it stays in the file. */
export const notShownText = {
  lead: {
    id: "Yang ini tidak ditampilkan di sini, tetapi tetap utuh di dalam berkas:",
    en: "These are not shown here and stay as they are in the file:",
  },
  on: (what: Words, sheets: string) => ({
    id: sheets === "" ? what.id : `${what.id} (${sheets})`,
    en: sheets === "" ? what.en : `${what.en} (${sheets})`,
  }),
  understood: { id: "Mengerti", en: "Understood" },
} as const satisfies PaneText;

/** Formulas that only Excel works out; they show their earlier result. */
export const waitingText = {
  cell: { id: "belum dihitung ulang", en: "not worked out again yet" },
  circular: {
    id: "melingkar: rumus ini, atau yang dipakainya, memakai hasilnya sendiri",
    en: "circular: this formula, or one that it uses, takes its own result",
  },
  circularBlank: { id: "melingkar", en: "circular" },
  /** In a cell whose formula has no result yet. */
  blank: { id: "menunggu Excel", en: "waits for Excel" },
  count: (count: number) => ({
    id: `${formatNumber(count, "id")} rumus menunggu Excel`,
    en: `${formatNumber(count, "en")} ${count === 1 ? "formula waits" : "formulas wait"} for Excel`,
  }),
} as const satisfies PaneText;

/** The introduction to what could not be read in a file. */
export const unreadLead = {
  id: "Sebagian isi berkas ini rusak; selebihnya terbaca dan tetap utuh.",
  en: "Part of this file is damaged; the rest was read and stays as it is.",
} as const satisfies Words;

export const notShownNames = {
  CHART: { id: "grafik", en: "charts" },
  PICTURE: { id: "gambar dan bentuk", en: "pictures and shapes" },
  PIVOT: { id: "tabel pivot", en: "pivot tables" },
  SLICER: { id: "pemilah (slicer)", en: "slicers" },
  SPARKLINE: { id: "grafik mini di dalam sel", en: "small charts within cells" },
  CONTROL: { id: "tombol dan isian formulir", en: "buttons and form fields" },
  COLOUR_RULE: { id: "sebagian format bersyarat", en: "some conditional formats" },
  MACRO: { id: "makro", en: "macros" },
  OTHER_FILE: {
    id: "angka dari berkas lain, ditampilkan seperti terakhir disimpan",
    en: "figures of other files, shown as last saved",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What Ctrl+P asks. */
export const printText: Readonly<
  Record<"what" | "sheet" | "month" | "preparing" | "reading" | "failed" | "close", Words>
> = {
  what: { id: "Apa yang dicetak?", en: "What is to be printed?" },
  sheet: { id: "Lembar ini", en: "This sheet" },
  month: { id: "Halaman bulanan", en: "The monthly page" },
  preparing: { id: "Lembar ini sedang disiapkan untuk dicetak.", en: "This sheet is being prepared for printing." },
  reading: { id: "Semua lembar sedang dibaca.", en: "All sheets are being read." },
  failed: {
    id: "Halaman bulanan tidak dapat disusun. Buka Ringkasan di panel untuk melihat sebabnya.",
    en: "The monthly page could not be made. Open Summary in the pane to see why.",
  },
  close: { id: "Batal", en: "Cancel" },
};
