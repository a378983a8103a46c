import type { Words } from "../core/words";
import { formatNumber, quote } from "./format";
import { count, plural, type PaneText } from "./pane";

/** *Periksa semua lembar*: the sheets of the workbook, a line for each. */
export const bookCheckText = {
  title: (n: number) => ({ id: `${count(n).id} lembar diperiksa`, en: `${plural(n, "sheet", "sheets")} checked` }),
  sheets: { id: "Lembar buku kerja ini", en: "Sheets of this workbook" },
  progress: (sheet: string, at: number, of: number) => ({
    id: `Lembar ${quote(sheet)}, ${count(at).id} dari ${count(of).id}`,
    en: `Sheet ${quote(sheet)}, ${count(at).en} of ${count(of).en}`,
  }),
  fine: { id: "tidak ada yang salah", en: "nothing wrong" },
  unknown: { id: "tabelnya belum dikenali", en: "no table recognised" },
  withoutFigures: { id: "tidak ada angka untuk diperiksa", en: "no figures to check" },
  empty: { id: "kosong", en: "empty" },
  changed: { id: "berubah sejak diperiksa", en: "changed since the check" },
  allFine: { id: "Tidak ditemukan angka yang salah di semua lembar.", en: "No wrong figures were found on any sheet." },
  /** The outcome, for those who do not see the list. */
  verdict: (wrong: number, sheets: number): Words => ({
    id: `${formatNumber(wrong, "id")} lembar dari ${formatNumber(sheets, "id")} perlu dilihat.`,
    en: `${formatNumber(wrong, "en")} of ${plural(sheets, "sheet", "sheets")} to look at.`,
  }),
  completeness: (owed: number): Words =>
    owed === 0
      ? { id: "Kelengkapan: semua sudah melapor", en: "Completeness: everybody has reported" }
      : {
          id: `Kelengkapan: ${count(owed).id} laporan belum ada`,
          en: `Completeness: ${plural(owed, "report", "reports")} missing`,
        },
  area: { id: "Wilayah", en: "Area" },
  reported: { id: "sudah melapor", en: "reported" },
  owed: { id: "belum melapor", en: "not reported" },
  notDue: { id: "tidak ditunggu", en: "not due" },
  moreAreas: (n: number): Words => ({ id: `dan ${count(n).id} wilayah lagi`, en: `and ${count(n).en} more areas` }),
  oneSheet: { id: "Periksa lembar ini saja", en: "Check this sheet only" },
  stopped: { id: "Pemeriksaan semua lembar dihentikan.", en: "The check of all sheets was stopped." },
  noSheets: { id: "Buku kerja ini belum berisi data.", en: "This workbook holds no data yet." },
} as const satisfies PaneText;
