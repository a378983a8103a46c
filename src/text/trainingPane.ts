import type { Words } from "../core/words";
import { formatNumber, quote } from "./format";

type PaneText = Readonly<Record<string, Words | ((...values: never[]) => Words)>>;

const count = (value: number): Words => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });

/** A sentence or title that continues after a colon. */
const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The screen *Latihan*, opened from *Pengaturan & bantuan*. */
export const trainingText = {
  learn: { id: "Belajar", en: "Learn" },
  title: { id: "Latihan", en: "Exercises" },
  about: {
    id: "Cari kesalahan dan ketik rumus pertama, langkah demi langkah. Hasilnya tersimpan di buku kerja ini saja.",
    en: "Find faults and type your first formula, step by step. The results are kept in this workbook only.",
  },
  open: { id: "Buka latihan", en: "Open the exercises" },
  back: { id: "Pengaturan & bantuan", en: "Settings & help" },
  backToList: { id: "Semua latihan", en: "All exercises" },
  find: { id: "Temukan 12 kesalahan", en: "Find twelve faults" },
  findAbout: {
    id: "Angka di lembar Latihan berasal dari kantor sungguhan. Pilih sel yang menurut Anda salah, lalu tekan tombol di bawah.",
    en: "The figures on the sheet Latihan come from real offices. Select a cell that you take for wrong, then press the button below.",
  },
  foundOf: (found: number, of: number) => ({
    id: `${count(found).id} dari ${count(of).id} ditemukan`,
    en: `${count(found).en} of ${count(of).en} found`,
  }),
  fixed: (n: number) => ({ id: `${count(n).id} sudah dibetulkan`, en: `${count(n).en} put right` }),
  solvedOf: (solved: number, of: number) => ({
    id: `${count(solved).id} dari ${count(of).id} benar`,
    en: `${count(solved).en} of ${count(of).en} right`,
  }),
  check: { id: "Sel ini salah", en: "This cell is wrong" },
  hit: (cell: string, title: Words) => ({
    id: `Benar, ${cell}: ${inSentence(title.id)}.`,
    en: `Right, ${cell}: ${inSentence(title.en)}.`,
  }),
  again: (cell: string) => ({
    id: `${cell} sudah Anda temukan. Cari yang lain.`,
    en: `You have found ${cell} already. Look for another.`,
  }),
  near: (cell: string) => ({
    id: `Hampir. Di baris ini memang ada yang salah, tetapi bukan ${cell}.`,
    en: `Nearly. Something in this row is wrong, but it is not ${cell}.`,
  }),
  miss: (cell: string) => ({
    id: `${cell} tidak salah. Coba sel lain, atau lihat petunjuk.`,
    en: `${cell} is not wrong. Try another cell, or look at the hint.`,
  }),
  otherSheet: {
    id: "Sel terpilih ada di lembar lain. Buka lembar Latihan dahulu.",
    en: "The selected cell is on another sheet. Open the sheet Latihan first.",
  },
  oneCell: { id: "Pilih satu sel saja, lalu tekan lagi.", en: "Select a single cell, then press again." },
  openSheet: (sheet: string) => ({ id: `Buka lembar ${sheet}`, en: `Open the sheet ${sheet}` }),
  hint: { id: "Petunjuk", en: "Hint" },
  otherHint: { id: "Petunjuk lain", en: "Another hint" },
  hintAbout: (table: Words, hint: Words) => ({
    id: `Tabel "${table.id}". ${hint.id}`,
    en: `Table "${table.id}". ${hint.en}`,
  }),
  showCell: { id: "Tunjukkan selnya", en: "Show the cell" },
  found: { id: "Yang sudah ditemukan", en: "Found so far" },
  goTo: (cell: string) => ({ id: `Tunjukkan sel ${cell}`, en: `Show cell ${cell}` }),
  isFixed: { id: "dibetulkan", en: "put right" },
  fixNext: {
    id: "Semua kesalahan sudah ditemukan. Sekarang betulkan di lembarnya, atau lanjut ke latihan berikut.",
    en: "Every fault is found. Put them right on the sheet now, or go on to the next exercise.",
  },
  allFixed: {
    id: "Semua kesalahan sudah ditemukan dan dibetulkan. Periksa lembar ini tidak akan menemukan apa-apa lagi.",
    en: "Every fault is found and put right. Check this sheet will find nothing any more.",
  },
  nextExercise: { id: "Latihan berikut", en: "Next exercise" },
  startOver: { id: "Ulang dari awal", en: "Start over" },
  stepOf: (step: number, of: number) => ({
    id: `Soal ${count(step).id} dari ${count(of).id}`,
    en: `Question ${count(step).en} of ${count(of).en}`,
  }),
  answerIn: { id: "Ketik rumusnya di sel", en: "Type the formula into cell" },
  checkAnswer: { id: "Periksa jawaban", en: "Check the answer" },
  isRight: { id: "Benar.", en: "Right." },
  blank: (cell: string) => ({
    id: `${cell} masih kosong. Ketik rumusnya, tekan Enter, lalu periksa lagi.`,
    en: `${cell} is still blank. Type the formula, press Enter and check again.`,
  }),
  notYet: (cell: string) => ({
    id: `${cell} belum tepat. Lihat petunjuk, lalu perbaiki rumusnya.`,
    en: `${cell} is not right yet. Look at the hint and correct the formula.`,
  }),
  errorValue: (cell: string, error: string) => ({
    id: `${cell} menunjukkan ${error}. Periksa nama fungsi dan tanda kurungnya; bila semua rumus begitu, buka "Fungsi tidak muncul?" di Bantuan.`,
    en: `${cell} shows ${error}. See whether the function's name and its brackets are right; where every formula does, open "Functions do not appear?" under Help.`,
  }),
  typedValue: (cell: string) => ({
    id: `Angka di ${cell} benar, tetapi diketik. Coba dengan rumus, supaya ikut berubah bila datanya berubah.`,
    en: `The figure in ${cell} is right, but it was typed. Use a formula, so that it follows when the data change.`,
  }),
  useFunction: (name: string, says: Words) => ({
    id: `Pakai DUKCAPIL.${name}: ${inSentence(says.id)}`,
    en: `Use DUKCAPIL.${name}: ${inSentence(says.en)}`,
  }),
  showFormula: { id: "Tunjukkan rumusnya", en: "Show the formula" },
  next: { id: "Berikut", en: "Next" },
  previous: { id: "Sebelumnya", en: "Previous" },
  allSolved: { id: "Semua soal di latihan ini sudah benar.", en: "Every question of this exercise is answered." },
  reading: (sheet: string) => ({ id: `Lembar ${quote(sheet)} sedang dibaca.`, en: `Reading sheet ${quote(sheet)}.` }),
  missing: (sheet: string) => ({
    id: `Lembar ${quote(sheet)} belum ada di buku kerja ini.`,
    en: `Sheet ${quote(sheet)} is not in this workbook.`,
  }),
  missingHelp: {
    id: "Buka buku kerja lembar-dukcapil.xlsx dari pelatih, atau sisipkan lembarnya ke buku kerja ini.",
    en: "Open the trainer's workbook lembar-dukcapil.xlsx, or insert its sheets into this workbook.",
  },
  moved: (sheet: string) => ({
    id: `Susunan lembar ${quote(sheet)} sudah berubah.`,
    en: `Sheet ${quote(sheet)} is no longer laid out as it was.`,
  }),
  movedHelp: {
    id: "Latihan hanya dapat dinilai bila baris dan kolomnya tetap di tempat. Batalkan dengan Ctrl+Z, atau salin lagi lembarnya dari buku kerja pelatih.",
    en: "The exercise can only be judged while its rows and columns stay in place. Undo with Ctrl+Z, or copy the sheet from the trainer's workbook once more.",
  },
  failed: { id: "Latihan belum dapat dibaca.", en: "The exercise could not be read." },
  readAgain: { id: "Baca lagi", en: "Read again" },
  notKept: {
    id: "Excel ini tidak dapat menyimpan hasil latihan di buku kerja. Hasilnya berlaku sampai panel ditutup.",
    en: "This Excel cannot keep the results in the workbook. They hold until the pane is closed.",
  },
} as const satisfies PaneText;

/** What the template has and the open workbook lacks. */
/** By what happened to the charts. */
const added = {
  AS_IN_FILE: {
    id: "Sudah ditambahkan. Lembar baru ada di ujung kanan buku kerja.",
    en: "Added. New sheets are at the right end of the workbook.",
  },
  DRAWN: {
    id: "Sudah ditambahkan, di ujung kanan buku kerja. Grafiknya digambar ulang, karena Excel ini tidak dapat menyalin grafik dari berkas; tampilannya dapat sedikit berbeda dari gambar di panduan.",
    en: "Added, at the right end of the workbook. The charts were drawn anew, for this Excel cannot copy charts out of a file; they may look a little different from the guide's pictures.",
  },
  LEFT_OUT: {
    id: "Sudah ditambahkan, di ujung kanan buku kerja. Grafiknya tidak ikut, karena Excel ini tidak dapat menyalin grafik dari berkas; angkanya ada di lembar Grafik.",
    en: "Added, at the right end of the workbook. The charts did not come along, for this Excel cannot copy charts out of a file; their figures are on the sheet Grafik.",
  },
} as const;

export const insertText = {
  title: { id: "Lembar template", en: "Template sheets" },
  about: {
    id: "Melengkapi buku kerja ini dengan lembar siap isi: Kartu Stok, Penerimaan, IKD, dan lainnya. Buku kerja dari template lama mendapat kolom barunya. Yang sudah ada tidak diubah.",
    en: "Completes this workbook with ready-made sheets: Kartu Stok, Penerimaan, IKD and others. A workbook of an older template gets the new columns. What is there stays as it is.",
  },
  compare: { id: "Lihat yang belum ada", en: "See what is missing" },
  working: { id: "Sebentar, buku kerja sedang dibaca.", en: "One moment, the workbook is being read." },
  look: { id: "Yang akan ditambahkan:", en: "This would be added:" },
  newSheets: (names: readonly string[]) => ({
    id: `Lembar ${names.map(quote).join(", ")}`,
    en: `${names.length === 1 ? "Sheet" : "Sheets"} ${names.map(quote).join(", ")}`,
  }),
  newColumns: (sheet: string, headers: readonly string[]) => ({
    id: `Di lembar ${quote(sheet)}, kolom ${headers.map(quote).join(", ")}`,
    en: `On sheet ${quote(sheet)}, ${headers.length === 1 ? "column" : "columns"} ${headers.map(quote).join(", ")}`,
  }),
  insert: { id: "Tambahkan", en: "Add them" },
  cancel: { id: "Batal", en: "Cancel" },
  added: (charts: keyof typeof added): Words => added[charts],
  insertTraining: { id: "Sisipkan lembar latihan", en: "Insert the exercise sheets" },
  nothingNew: {
    id: "Semua yang ada di template sudah ada di buku kerja ini.",
    en: "This workbook has everything that the template has.",
  },
  noFile: {
    id: "Berkas template tidak ditemukan di server kantor. Minta bagian TI memeriksa folder assets, atau buka berkasnya dari pelatih.",
    en: "The template file is not on the office's server. Ask IT to look at its folder assets, or open the trainer's file.",
  },
  unable: {
    id: "Menyisipkan lembar perlu Excel 2021 atau lebih baru. Buka buku kerja lembar-dukcapil.xlsx dari pelatih, lalu salin lembarnya: klik kanan nama lembar, Pindahkan atau Salin.",
    en: "Inserting sheets needs Excel 2021 or later. Open the trainer's workbook lembar-dukcapil.xlsx and copy its sheets: right-click a sheet's name, Move or Copy.",
  },
} as const satisfies PaneText;
