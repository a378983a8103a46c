import type { Severity } from "../contract/finding";
import type { Language, Words } from "../core/words";
import { formatNumber, quote } from "./format";

/** What `lembar --help` prints. */
export const programHelp: Words = {
  id: [
    "lembar: menghitung dan memeriksa lembar kerja Disdukcapil di komputer ini, tanpa Excel dan tanpa jaringan.",
    "",
    "  lembar check BERKAS…             memeriksa buku kerja, berkas .csv, atau isi folder",
    "  lembar hitung NAMA ARGUMEN…      menghitung satu fungsi DUKCAPIL",
    "  lembar bandingkan LAMA BARU      mengatakan apa yang berubah di antara dua berkas",
    "  lembar rekap FOLDER              merangkum berkas banyak kantor",
    "  lembar template BERKAS.xlsx      menulis buku kerja template",
    "",
    "  --help      bantuan; juga sesudah nama perintah",
    "  --version   nomor versi",
    "  --lang en   berbahasa Inggris",
    "",
    "Kode keluar: 0 baik, 1 ada yang salah atau ditolak, 2 tidak dapat dibaca atau perintahnya keliru.",
    "Keluaran tidak berwarna, jadi NO_COLOR tidak mengubah apa pun.",
  ].join("\n"),
  en: [
    "lembar: computes and checks the sheets of civil registration offices on this computer, without Excel or a network.",
    "",
    "  lembar check FILE…               checks workbooks, .csv files, or what is in a folder",
    "  lembar hitung NAME ARGUMENT…     computes one DUKCAPIL function",
    "  lembar bandingkan EARLIER LATER  tells what changed between two files",
    "  lembar rekap FOLDER              sums up the files of many offices",
    "  lembar template FILE.xlsx        writes the template workbook",
    "",
    "  --help      help; also after a command's name",
    "  --version   version number",
    "  --lang en   in English",
    "",
    "Exit codes: 0 fine, 1 wrong cells or a refused answer, 2 cannot read or bad usage.",
    "The output has no colours, so NO_COLOR changes nothing.",
  ].join("\n"),
};

/** How a command is called. */
export const usageText = {
  lembar: {
    id: "Cara memakai: lembar hitung NAMA ARGUMEN… | lembar check BERKAS… | lembar template BERKAS.xlsx | lembar bandingkan LAMA BARU | lembar rekap FOLDER",
    en: "Usage: lembar hitung NAME ARGUMENT… | lembar check FILE… | lembar template FILE.xlsx | lembar bandingkan EARLIER LATER | lembar rekap FOLDER",
  },
  hitung: {
    id: "Cara memakai: lembar hitung NAMA ARGUMEN… [--jelaskan] [--lang en]",
    en: "Usage: lembar hitung NAME ARGUMENT… [--jelaskan] [--lang en]",
  },
  check: {
    id: "Cara memakai: lembar check BERKAS… [--json] [--quiet] [--lang en]",
    en: "Usage: lembar check FILE… [--json] [--quiet] [--lang en]",
  },
  template: {
    id: "Cara memakai: lembar template BERKAS.xlsx [--kosong] [--lang en]",
    en: "Usage: lembar template FILE.xlsx [--kosong] [--lang en]",
  },
  rekap: {
    id: "Cara memakai: lembar rekap FOLDER… [-o REKAP.xlsx] [--parquet FOLDER] [--lang en]",
    en: "Usage: lembar rekap FOLDER… [-o RECAP.xlsx] [--parquet FOLDER] [--lang en]",
  },
  bandingkan: {
    id: "Cara memakai: lembar bandingkan LAMA BARU [--json] [--lang en]",
    en: "Usage: lembar bandingkan EARLIER LATER [--json] [--lang en]",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What an argument of `hitung` may look like. */
export const argumentHelp: Words = {
  id: [
    "Argumen: angka (4.091 atau 25%), tanggal (2025-08-15), teks dalam tanda petik ('\"4.091\"'), kolom ({3;1}),",
    "rentang berkas (stok.xlsx!Januari!F5:F35), atau teks kosong ('') untuk argumen yang dilewati.",
  ].join("\n"),
  en: [
    "Arguments: a number (4.091 or 25%), a date (2025-08-15), text in quotes ('\"4.091\"'), a column ({3;1}),",
    "a range of a file (stock.xlsx!January!F5:F35), or an empty text ('') for an argument left out.",
  ].join("\n"),
};

/** One line for every way to call a command wrongly. */
export const badUsageText = {
  COMMAND: (name: string): Words => ({
    id: `Tidak ada perintah ${quote(name)}. ${usageText.lembar.id}`,
    en: `There is no command ${quote(name)}. ${usageText.lembar.en}`,
  }),
  OPTION: (option: string): Words => ({
    id: `Tidak ada pilihan ${quote(option)}.`,
    en: `There is no option ${quote(option)}.`,
  }),
  LANGUAGE: (): Words => ({ id: "Bahasa hanya boleh id atau en.", en: "The language can only be id or en." }),
  FUNCTION: (name: string, nearest: string | undefined): Words => ({
    id: `Tidak ada fungsi bernama ${quote(name)}. ${nearest ? `Mungkin maksudnya ${nearest}.` : "Semua nama: lembar hitung --help."}`,
    en: `There is no function named ${quote(name)}. ${nearest ? `Perhaps ${nearest} was meant.` : "All names: lembar hitung --help."}`,
  }),
  TOO_MANY_ARGUMENTS: (name: string, most: number, given: number): Words => ({
    id: `${name} menerima paling banyak ${most} argumen, di sini ada ${given}.`,
    en: `${name} takes at most ${most} arguments, here are ${given}.`,
  }),
  ARRAY: (text: string): Words => ({
    id: `${quote(text)} bukan kolom. Tulis misalnya {3;1}, setiap baris sama panjang.`,
    en: `${quote(text)} is no column. Write for example {3;1}, every row of the same length.`,
  }),
  QUOTES: (text: string): Words => ({
    id: `${quote(text)} tidak ditutup dengan tanda petik.`,
    en: `${quote(text)} has no closing quote.`,
  }),
  REFERENCE: (text: string): Words => ({
    id: `${quote(text)} bukan rentang. Tulis BERKAS.xlsx!Lembar!A1:B9.`,
    en: `${quote(text)} is no range. Write FILE.xlsx!Sheet!A1:B9.`,
  }),
  SHEET: (file: string, sheet: string, names: readonly string[]): Words => ({
    id: `${file}: tidak ada lembar ${quote(sheet)}. Lembar yang ada: ${names.map(quote).join(", ")}.`,
    en: `${file}: there is no sheet ${quote(sheet)}. The sheets are ${names.map(quote).join(", ")}.`,
  }),
  RANGE_TOO_LARGE: (text: string): Words => ({
    id: `${quote(text)} terlalu besar. Pilih kolom yang diperlukan saja.`,
    en: `${quote(text)} is too large. Select only the columns that are needed.`,
  }),
  NOT_XLSX: (path: string): Words => ({
    id: `${quote(path)} bukan nama berkas .xlsx. Tulis misalnya lembar-dukcapil.xlsx.`,
    en: `${quote(path)} is no name of an .xlsx file. Write for example lembar-dukcapil.xlsx.`,
  }),
  FILE_EXISTS: (path: string): Words => ({
    id: `${path} sudah ada dan isinya lain. Pilih nama lain agar isinya tidak hilang.`,
    en: `${path} is there already and holds something else. Choose another name, so that nothing is lost.`,
  }),
  NOT_WRITTEN: (path: string): Words => ({
    id: `${path} tidak dapat ditulis. Pastikan foldernya ada dan boleh ditulisi.`,
    en: `${path} cannot be written. Make sure that its folder is there and may be written to.`,
  }),
  NO_FILE_IN_FOLDER: (folder: string): Words => ({
    id: `${folder}: tidak ada berkas .xlsx, .ods, atau .csv di folder ini.`,
    en: `${folder}: no .xlsx, .ods or .csv file is in this folder.`,
  }),
} as const;

/** What is wrong with a cell that an argument points at. */
export const cellTroubleText = {
  ERROR: (cell: string, error: string): Words => ({ id: `${cell} berisi ${error}.`, en: `${cell} holds ${error}.` }),
  NEVER_CALCULATED: (cell: string): Words => ({
    id: `${cell} berisi rumus yang hasilnya belum tersimpan. Buka berkasnya di Excel, lalu simpan.`,
    en: `${cell} holds a formula without a saved result. Open the file in Excel and save it.`,
  }),
} as const;

export const unexpectedText: Words = {
  id: "Terjadi kesalahan yang tidak terduga, sehingga perintah ini tidak selesai.",
  en: "Something unexpected went wrong, so this command did not finish.",
};

export function andMore(count: number, language: Language): string {
  const number = formatNumber(count, language);
  return { id: `dan ${number} lagi`, en: `and ${number} more` }[language];
}

const SEVERITY_COUNT: Readonly<Record<Severity, readonly [id: string, one: string, many: string]>> = {
  error: ["kesalahan", "error", "errors"],
  warning: ["peringatan", "warning", "warnings"],
  info: ["catatan", "note", "notes"],
};

/** `2 kesalahan, 1 peringatan`, in English `2 errors, 1 warning`; zero counts are left out. */
export function countsText(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const parts = (Object.keys(SEVERITY_COUNT) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const [id, one, many] = SEVERITY_COUNT[severity];
      const noun = language === "id" ? id : counts[severity] === 1 ? one : many;
      return `${formatNumber(counts[severity], language)} ${noun}`;
    });
  return parts.length > 0 ? parts.join(", ") : { id: "tidak ada temuan", en: "nothing found" }[language];
}

/** Lines of the checker's report. */
export const reportText = {
  HIDDEN: { id: "lembar tersembunyi", en: "hidden sheet" },
  NOT_RECOGNISED: { id: "tidak ada tabel yang dikenal", en: "no table that is known" },
  HEADER_ROW: (row: number): Words => ({ id: `judul kolom di baris ${row}`, en: `header in row ${row}` }),
  TOTAL: (counts: string): Words => ({ id: `Jumlah: ${counts}.`, en: `In all: ${counts}.` }),
} as const;
