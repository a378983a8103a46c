import type { FileFailure, FileFailureCode, RowFailureCode } from "../contract/fileFailure";
import type { TextSource } from "../contract/textSource";
import type { Words } from "../core/words";
import { formatNumber } from "./format";

/** Why a file cannot be read and what to do about it; said after the file's name. */
export const fileFailureText = {
  EMPTY_FILE: {
    id: "berkas ini kosong (0 byte). Salin ulang dari sumbernya.",
    en: "this file is empty (0 bytes). Copy it again from where it came from.",
  },
  NOT_A_ZIP: {
    id: "ini bukan berkas .xlsx. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    en: "this is no .xlsx file. Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  PASSWORD_PROTECTED: {
    id: "berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan.",
    en: "this file is locked with a password. Open it in Excel, remove the password and save it.",
  },
  OLD_XLS: {
    id: "berkas ini dalam format Excel lama (.xls). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    en: "this file is in Excel's old format (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  TRUNCATED: {
    id: "berkas ini terpotong, mungkin karena unduhan atau penyalinannya tidak selesai. Salin ulang dari sumbernya.",
    en: "this file is cut short, perhaps by a download or copy that did not finish. Copy it again.",
  },
  TOO_MUCH: {
    id: "isi berkas ini terlalu besar untuk dibuka dengan aman. Bagi menjadi beberapa berkas yang lebih kecil.",
    en: "this file holds more than can safely be opened. Split it into smaller files.",
  },
  NOT_A_WORKBOOK: {
    id: "berkas ini bukan buku kerja .xlsx. Buka dengan aplikasi asalnya, lalu simpan sebagai .xlsx.",
    en: "this file is no .xlsx workbook. Open it where it was made and save it as .xlsx.",
  },
  NO_SHEETS: {
    id: "berkas ini tidak memuat lembar kerja.",
    en: "this file holds no worksheet.",
  },
  DAMAGED: {
    id: "ada bagian berkas ini yang rusak. Buka di Excel, biarkan Excel memperbaikinya, lalu simpan sebagai .xlsx baru.",
    en: "a part of this file is damaged. Open it in Excel, let Excel mend it, and save it as a new .xlsx.",
  },
  BLANK_TEXT: {
    id: "berkas ini tidak berisi apa-apa selain spasi. Simpan ulang dari sumbernya.",
    en: "this file holds nothing but blanks. Save it again where it came from.",
  },
  NO_COLUMNS: {
    id: "teks ini tidak terbagi menjadi kolom, jadi tidak dapat diperiksa. Bila isinya tabel, simpan sebagai .csv.",
    en: "this text does not fall into columns, so it cannot be checked. If it holds a table, save it as .csv.",
  },
  XLSB: {
    id: "berkas ini dalam format biner Excel (.xlsb). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    en: "this file is in Excel's binary format (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  NUMBERS: {
    id: "ini berkas Numbers dari Apple. Buka di Numbers, lalu ekspor ke Excel (.xlsx).",
    en: "this is a file of Apple's Numbers. Open it there and export it to Excel (.xlsx).",
  },
  OLD_XML: {
    id: "berkas ini dalam format XML Excel 2003. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    en: "this file is in the XML format of Excel 2003. Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  HTML: {
    id: "isi berkas ini halaman web, walau namanya seperti lembar kerja. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    en: "this file holds a web page under the name of a sheet. Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  PDF: {
    id: "ini berkas PDF. Minta berkas Excel aslinya, atau salin tabelnya ke lembar kerja.",
    en: "this is a PDF. Ask for the Excel file behind it, or copy its table into a sheet.",
  },
  WORD: {
    id: "ini dokumen, bukan lembar kerja. Salin tabelnya ke Excel, lalu simpan sebagai .xlsx.",
    en: "this is a document and no sheet. Copy its table into Excel and save it as .xlsx.",
  },
  PICTURE: {
    id: "ini gambar, bukan lembar kerja. Minta berkas Excel aslinya.",
    en: "this is a picture and no sheet. Ask for the Excel file behind it.",
  },
  NOT_FOUND: { id: "berkas atau folder ini tidak ditemukan.", en: "there is no such file or folder." },
  IS_FOLDER: { id: "ini folder, bukan berkas.", en: "this is a folder, not a file." },
  NOT_ALLOWED: { id: "tidak ada izin untuk membaca berkas ini.", en: "there is no permission to read this file." },
  DISK_FAILED: { id: "berkas ini tidak dapat dibaca dari penyimpanan.", en: "this file cannot be read from the disk." },
} as const satisfies Readonly<Record<FileFailureCode, Words>> & Readonly<Record<string, Words>>;

/** The most names in one line. */
const MOST_NAMES = 5;

/** Files of a folder that are not read; naming them shows that they were not checked. */
export function passedOverText(files: readonly string[]): Words {
  const names = files.slice(0, MOST_NAMES).map((path) => path.slice(path.lastIndexOf("/") + 1));
  const list = `${names.join(", ")}${files.length > MOST_NAMES ? ", …" : ""}`;
  const count = said(files.length);
  return {
    id: `${count.id} berkas tidak diperiksa, karena bukan .xlsx, .ods, atau .csv: ${list}`,
    en: `${count.en} files were not checked, for they are no .xlsx, .ods or .csv: ${list}`,
  };
}

const MEND = {
  id: "Berkas ini tidak dibaca sebagian; perbaiki baris itu, lalu coba lagi.",
  en: "The file is not read in part; mend that row and try again.",
};

/** Why a text file cannot be read whole, by the row where that begins. */
export const rowFailureText = {
  OPEN_QUOTE: (row) => ({
    id: `baris ${row.id} membuka tanda petik (") yang tidak pernah ditutup. ${MEND.id}`,
    en: `row ${row.en} opens a quote (") that is never closed. ${MEND.en}`,
  }),
  TEXT_AFTER_QUOTE: (row) => ({
    id: `di baris ${row.id} masih ada tulisan sesudah tanda petik (") penutup, jadi tidak jelas di mana isinya berakhir. ${MEND.id}`,
    en: `row ${row.en} goes on after a closing quote ("), so it is not clear where the entry ends. ${MEND.en}`,
  }),
  ROWS_IN_QUOTES: (row) => ({
    id: `tanda petik (") di baris ${row.id} baru ditutup beberapa baris kemudian, sehingga baris-baris itu menjadi satu sel. ${MEND.id}`,
    en: `a quote (") in row ${row.en} is closed only some rows below, so that those rows became one cell. ${MEND.en}`,
  }),
  NUL_BYTES: (row) => ({
    id: `mulai baris ${row.id} ada byte kosong (NUL): sebagian isinya hilang, biasanya karena komputer mati saat menyimpan. Salin ulang dari sumbernya.`,
    en: `from row ${row.en} on there are empty bytes (NUL): a part was lost, as a rule because the computer went off while saving. Copy it again.`,
  }),
  MIXED_ENCODING: (row) => ({
    id: `mulai baris ${row.id} hurufnya disimpan dengan cara lain dari baris di atasnya (UTF-16 bercampur teks biasa). Simpan ulang sebagai CSV UTF-8.`,
    en: `from row ${row.en} on letters are stored in another way than above (UTF-16 mixed with plain text). Save it again as CSV UTF-8.`,
  }),
} as const satisfies Readonly<Record<RowFailureCode, (row: Words) => Words>>;

/** The sentence that follows a file's name, cause first. */
export function unreadFileText(unread: FileFailure): Words {
  if (!("row" in unread)) return fileFailureText[unread.failure];
  const row = said(unread.row);
  if (unread.failure !== "ROW_TOO_LONG") return rowFailureText[unread.failure](row);
  const [cells, columns, others] = [said(unread.cells), said(unread.columns), said(unread.others)];
  const more =
    unread.others === 0
      ? { id: "", en: "" }
      : { id: ` (dan ${others.id} baris lagi)`, en: ` (and ${others.en} more rows)` };
  return {
    id: `baris ${row.id}${more.id} berisi ${cells.id} sel, padahal judulnya ${columns.id} kolom: biasanya ada pemisah di dalam angka atau nama yang tidak diapit tanda petik. ${MEND.id}`,
    en: `row ${row.en}${more.en} holds ${cells.en} cells under a header of ${columns.en} columns: as a rule a separator within a figure or a name that is not in quotes. ${MEND.en}`,
  };
}

const said = (value: number): Words => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });

const SEPARATOR: Readonly<Record<string, Words>> = {
  "\t": { id: "tab", en: "tabs" },
  "\u001f": { id: "karakter pemisah (US)", en: "unit separators" },
};

const ENCODING: Readonly<Record<TextSource["encoding"], string>> = {
  ASCII: "UTF-8",
  "UTF-8": "UTF-8",
  "UTF-16": "UTF-16",
  "WINDOWS-1252": "Windows-1252",
  "UTF-8+WINDOWS-1252": "UTF-8 + Windows-1252",
};

/** How a text file was read. */
export function textSourceText({ separator, encoding: found }: TextSource): Words {
  const encoding = ENCODING[found];
  if (separator === undefined)
    return {
      id: `tidak ada pemisah kolom; dibaca sebagai satu kolom dan ${encoding}`,
      en: `no separator of columns; read as one column and ${encoding}`,
    };
  const by = separatorName(separator);
  return {
    id: `dibaca dengan pemisah ${by.id} dan ${encoding}`,
    en: `read with ${by.en} between cells and ${encoding}`,
  };
}

/** What is odd about a text file although all of it could be read. */
export function oddInTextSource({ rowsInOneCell, wrongSeparatorLine, brokenOff }: TextSource): readonly Words[] {
  const odd: Words[] = [];
  if (rowsInOneCell)
    odd.push({
      id: "setiap baris tersimpan dalam satu sel; dibaca setelah dipisah",
      en: "every row stood in one cell; read after it was taken apart",
    });
  if (wrongSeparatorLine !== undefined) {
    const by = separatorName(wrongSeparatorLine);
    odd.push({
      id: `baris pertama berkas menyebut pemisah ${by.id}, tetapi isinya tidak memakainya`,
      en: `the file's first line names ${by.en} as its separator, but its rows do not use it`,
    });
  }
  if (brokenOff !== undefined) {
    const row = said(brokenOff);
    odd.push({
      id: `baris ${row.id}, yang terakhir, lebih pendek dan tidak diakhiri ganti baris: mungkin berkas ini terpotong`,
      en: `row ${row.en}, the last one, is shorter and has no line end: the file may be cut short`,
    });
  }
  return odd;
}

const separatorName = (separator: string): Words => SEPARATOR[separator] ?? { id: separator, en: separator };
