import type { Words } from "../core/words";
import { formatDate, formatNumber, quote } from "./format";
import type { StandingPart } from "./standing";

type PaneText = Readonly<Record<string, Words | ((...values: never[]) => Words)>>;

/** The screen *Ringkasan*. */
export const summaryText = {
  reading: (sheet: string) => ({ id: `Lembar ${quote(sheet)} sedang dibaca`, en: `Reading sheet ${quote(sheet)}` }),
  comparing: { id: "Lembar-lembar sedang dicocokkan", en: "Putting the sheets together" },
  stopped: { id: "Pembacaan dihentikan.", en: "Reading was stopped." },
  stoppedHelp: { id: "Tidak ada yang berubah di buku kerja Anda.", en: "Nothing has changed in your workbook." },
  failed: { id: "Buku kerja belum dapat diringkas.", en: "The workbook could not be summed up." },
  read: { id: "Baca buku kerja", en: "Read the workbook" },
  readAgain: { id: "Baca lagi", en: "Read again" },
  changed: { id: "Buku kerja sudah berubah sejak dibaca.", en: "The workbook has changed since it was read." },
  asOf: (day: number) => ({ id: `Keadaan per ${formatDate(day, "id")}`, en: `As of ${formatDate(day, "en")}` }),
  nothing: { id: "Belum ada lembar yang dapat diringkas.", en: "There is no sheet to sum up yet." },
  severalOffices: {
    id: "Lembarnya milik beberapa kantor.",
    en: "The sheets are of several offices.",
  },
  notThere: { id: "Yang belum ada", en: "What is not there yet" },
  remarks: { id: "Perlu dilihat", en: "To look at" },
  wrongOn: (sheet: string, n: number) => ({
    id: `Lembar ${quote(sheet)} memuat ${formatNumber(n, "id")} yang salah. Periksa dan betulkan dahulu, supaya ringkasan ini dapat dipercaya.`,
    en: `Sheet ${quote(sheet)} has ${formatNumber(n, "en")} wrong. Check and correct it first, so that this summary can be trusted.`,
  }),
  openSheet: (sheet: string) => ({ id: `Buka lembar ${quote(sheet)}`, en: `Open sheet ${quote(sheet)}` }),
  /** The same in the copied paragraph, for readers without the workbook. */
  stillWrongOn: (sheet: string, n: number) => ({
    id: `Catatan: lembar ${quote(sheet)} masih memuat ${formatNumber(n, "id")} yang salah, sehingga angka di atas dapat berubah setelah dibetulkan.`,
    en: `Note: sheet ${quote(sheet)} still has ${formatNumber(n, "en")} wrong, so the figures above may change once it is corrected.`,
  }),
  fromSheets: (sheets: readonly string[]) => ({
    id: `Dari lembar ${sheets.map(quote).join(", ")}`,
    en: `From ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map(quote).join(", ")}`,
  }),
  copy: { id: "Salin untuk laporan", en: "Copy for the report" },
  copied: { id: "Tersalin. Tempel di laporan dengan Ctrl+V.", en: "Copied. Paste it into the report with Ctrl+V." },
  notCopied: {
    id: "Belum tersalin. Kalimatnya sudah disorot: tekan Ctrl+C.",
    en: "Not copied yet. The paragraph is selected: press Ctrl+C.",
  },
  stockFrom: (first: number, day: number, last: number, lastDay: number) => ({
    id: `Stok ${formatNumber(first, "id")} keping pada ${formatDate(day, "id")}, ${formatNumber(last, "id")} pada ${formatDate(lastDay, "id")}`,
    en: `${formatNumber(first, "en")} cards on ${formatDate(day, "en")}, ${formatNumber(last, "en")} on ${formatDate(lastDay, "en")}`,
  }),
  runsOut: (day: number) => ({
    id: `Garis putus-putus: perkiraan sampai ${formatDate(day, "id")}.`,
    en: `Dashed: what to expect until ${formatDate(day, "en")}.`,
  }),
  deliveries: { id: "Garis tegak: kiriman.", en: "Upright lines: deliveries." },
  doneFrom: (done: number, day: number) => ({
    id: `Tercapai ${formatNumber(done, "id")} pada ${formatDate(day, "id")}`,
    en: `${formatNumber(done, "en")} reached on ${formatDate(day, "en")}`,
  }),
  neededUntil: (goal: number, day: number) => ({
    id: `Garis putus-putus: yang perlu sampai ${formatNumber(goal, "id")} pada ${formatDate(day, "id")}.`,
    en: `Dashed: what is needed to reach ${formatNumber(goal, "en")} on ${formatDate(day, "en")}.`,
  }),
} as const satisfies PaneText;

export const partTitles: Readonly<Record<StandingPart, Words>> = {
  blanko: { id: "Blanko", en: "Blank cards" },
  perekaman: { id: "Perekaman", en: "Recording" },
  ikd: { id: "IKD", en: "IKD" },
  cetak: { id: "Cetak", en: "Printing" },
};
