import type { Words } from "../core/words";
import { count, plural, type PaneText } from "./pane";

/** *Bandingkan*: two sheets, or this workbook and another file. */
export const compareText = {
  title: { id: "Bandingkan dua laporan", en: "Compare two reports" },
  about: {
    id: "Baris dicocokkan menurut kuncinya dan kolom menurut artinya, bukan menurut tempatnya. Berkas yang dipilih hanya dibaca di komputer ini.",
    en: "Rows are matched by their key and columns by their meaning, not by their place. A chosen file is read on this computer only.",
  },
  before: { id: "Laporan yang lama", en: "The earlier report" },
  after: { id: "Laporan yang baru", en: "The later report" },
  compare: { id: "Bandingkan", en: "Compare" },
  file: { id: "Berkas lain sebagai yang lama…", en: "Another file as the earlier one…" },
  oneSheet: {
    id: "Buku kerja ini hanya berisi satu lembar. Pilih berkas lain sebagai laporan yang lama.",
    en: "This workbook has one sheet only. Choose another file as the earlier report.",
  },
  wholeBook: { id: "buku kerja ini", en: "this workbook" },
  running: { id: "Laporan sedang dibandingkan", en: "Comparing the reports" },
  stopped: { id: "Perbandingan dihentikan.", en: "The comparison was stopped." },
  failed: { id: "Laporan belum dapat dibandingkan.", en: "The reports could not be compared." },
  back: { id: "Kembali", en: "Back" },
  other: { id: "Bandingkan yang lain", en: "Compare others" },
  noTable: (name: string): Words => ({
    id: `${name}: tidak ada tabel yang dikenal untuk dibandingkan.`,
    en: `${name}: no table that is known, to compare.`,
  }),
  unreadable: (file: string, why: Words): Words => ({ id: `${file}: ${why.id}`, en: `${file}: ${why.en}` }),
  verdict: (doubts: number): Words =>
    doubts === 0
      ? { id: "Tidak ada yang meragukan.", en: "Nothing is doubtful." }
      : { id: `${count(doubts).id} perlu dilihat.`, en: `${plural(doubts, "thing", "things")} worth a look.` },
  more: (n: number): Words => ({ id: `Tampilkan ${count(n).id} lagi`, en: `Show ${count(n).en} more` }),
  make: { id: "Tulis ke lembar baru", en: "Write to a new sheet" },
  sheet: { id: "Perbandingan", en: "Comparison" },
  made: (sheet: string): Words => ({ id: `Ditulis di lembar "${sheet}".`, en: `Written to sheet "${sheet}".` }),
} as const satisfies PaneText;

/** The columns of the sheet of a comparison. */
export const compareColumns = {
  what: { id: "Hal", en: "What" },
  cell: { id: "Sel", en: "Cell" },
  row: { id: "Baris", en: "Row" },
  column: { id: "Kolom", en: "Column" },
  before: { id: "Lama", en: "Earlier" },
  after: { id: "Baru", en: "Later" },
  difference: { id: "Selisih", en: "Difference" },
  note: { id: "Catatan", en: "Note" },
} as const satisfies Readonly<Record<string, Words>>;
