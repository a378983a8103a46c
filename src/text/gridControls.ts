import type { Words } from "../core/words";

/** Names of the controls around the grid that show only a picture, by their command. */
export const gridCommandText: Readonly<Record<string, Words>> = {
  "univer.command.undo": { id: "Urungkan", en: "Undo" },
  "univer.command.redo": { id: "Ulangi", en: "Redo" },
  "sheet.command.numfmt.set.percent": { id: "Format persen", en: "Percent format" },
  "sheet.command.numfmt.add.decimal.command": { id: "Tambah desimal", en: "More decimals" },
  "sheet.command.numfmt.subtract.decimal.command": { id: "Kurangi desimal", en: "Fewer decimals" },
  "sheet.command.numfmt.set.numfmt": { id: "Format angka", en: "Number format" },
  "formula-ui.operation.insert-function.common": { id: "Fungsi umum", en: "Common functions" },
  "sheet.command.set-range-bold": { id: "Tebal", en: "Bold" },
  "sheet.command.set-range-italic": { id: "Miring", en: "Italic" },
  "sheet.command.set-range-underline": { id: "Garis bawah", en: "Underline" },
  "sheet.command.set-range-fontsize": { id: "Ukuran huruf", en: "Font size" },
  "sheet.command.set-range-text-color": { id: "Warna huruf", en: "Font colour" },
  "sheet.command.set-background-color": { id: "Warna latar", en: "Fill colour" },
  "sheet.command.set-horizontal-text-align": { id: "Rata kiri, tengah, atau kanan", en: "Align left, centre or right" },
  "sheet.command.set-vertical-text-align": { id: "Rata atas, tengah, atau bawah", en: "Align top, middle or bottom" },
  "sheet.command.add-worksheet-merge": { id: "Gabungkan sel", en: "Merge cells" },
  "lembar.command.borders": { id: "Garis tepi", en: "Borders" },
  "lembar.command.wrap-text": { id: "Bungkus teks", en: "Wrap text" },
  "sheet.command.smart-toggle-filter": { id: "Saring", en: "Filter" },
  "sheet.menu.sheets-sort": { id: "Urutkan", en: "Sort" },
};

/** The borders of a cell, as the menu names them. */
export const borderText = {
  all: { id: "Semua garis", en: "All borders" },
  outside: { id: "Garis luar", en: "Outside borders" },
  thick: { id: "Garis luar tebal", en: "Thick outside borders" },
  inside: { id: "Garis dalam", en: "Inside borders" },
  top: { id: "Garis atas", en: "Top border" },
  bottom: { id: "Garis bawah", en: "Bottom border" },
  double: { id: "Garis bawah ganda", en: "Double bottom border" },
  left: { id: "Garis kiri", en: "Left border" },
  right: { id: "Garis kanan", en: "Right border" },
  none: { id: "Tanpa garis", en: "No border" },
} as const satisfies Readonly<Record<string, Words>>;

/** Names of the other controls, by their place. */
export const gridPlaceText = {
  nameBox: { id: "Alamat sel", en: "Cell address" },
  search: { id: "Cari", en: "Search" },
  names: { id: "Nama yang ditetapkan", en: "Defined names" },
  formulaBar: { id: "Bilah rumus", en: "Formula bar" },
  sheets: { id: "Daftar lembar", en: "List of sheets" },
  other: { id: "Alat lembar kerja", en: "Spreadsheet tool" },
} as const satisfies Readonly<Record<string, Words>>;

/** Names that the grid has in English only, by their English text. */
export const gridEnglishNames: Readonly<Record<string, Words>> = {
  "Sheet tabs": { id: "Lembar", en: "Sheets" },
  "Close sidebar": { id: "Tutup bilah samping", en: "Close sidebar" },
  "Sidebar panel": { id: "Bilah samping", en: "Sidebar" },
  "Resize sidebar": { id: "Lebar bilah samping", en: "Width of the sidebar" },
  Back: { id: "Kembali", en: "Back" },
  Next: { id: "Berikut", en: "Next" },
  Previous: { id: "Sebelumnya", en: "Previous" },
};
