import type { ChangeDoubt, FigureChange, LoneRow, TableComparison } from "../contract/comparison";
import type { Language, Words } from "../core/words";
import { formatNumber, formatPercent, formatSigned, quote } from "./format";

/** Why a change is worth a second look: the cause first, then what to do. */
export const changeDoubtText: Readonly<Record<ChangeDoubt, Words>> = {
  FELL: {
    id: "angka kumulatif turun; pastikan alasannya, atau betulkan",
    en: "a running figure fell; make sure of the reason, or correct it",
  },
  JUMPED: {
    id: "berubah jauh lebih banyak daripada biasanya; periksa angkanya",
    en: "it changed far more than is usual; check the figure",
  },
  UNMOVED: {
    id: "tidak bergerak, padahal kebanyakan baris lain bergerak; mungkin belum diperbarui",
    en: "it stands still while most other rows moved; perhaps it was not brought up to date",
  },
};

export const comparisonText = {
  SAME: { id: "Tidak ada yang berubah.", en: "Nothing has changed." },
  DOUBTFUL: { id: "Perlu dilihat", en: "Worth a look" },
  OTHERS: { id: "Perubahan lain", en: "Other changes" },
  ADDED: { id: "Baris baru", en: "New rows" },
  GONE: { id: "Baris yang tidak ada lagi", en: "Rows that are gone" },
  TOTALS: {
    id: "Tidak ada hari yang sama, jadi yang dibandingkan jumlah seluruh harinya.",
    en: "No day is in both, so the sums over all days are compared.",
  },
  ONLY_BEFORE: { id: "Kolom yang hanya ada di yang lama", en: "Columns only the earlier has" },
  ONLY_AFTER: { id: "Kolom yang hanya ada di yang baru", en: "Columns only the later has" },
  NO_TABLES: {
    id: "tidak ada tabel yang dikenal untuk dibandingkan",
    en: "no table that is known, to compare",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** `Rekap perekaman, lembar "Jan" → "Feb": 24 baris cocok, 3 di antaranya sama persis, 2 baru, 1 hilang.` */
export function tableComparisonText(comparison: TableComparison, language: Language): string {
  const { kind, sheets, by, shared, same, added, gone } = comparison;
  const number = (count: number) => formatNumber(count, language);
  const sheet = { id: "lembar", en: "sheet" }[language];
  const head = `${kind.title[language]}, ${sheet} ${quote(sheets.before)} → ${quote(sheets.after)}`;
  if (by === "TOTALS") return `${head}. ${comparisonText.TOTALS[language]}`;
  const counts = {
    id: [
      `${number(shared)} baris cocok`,
      `${number(same)} di antaranya sama persis`,
      `${number(added.length)} baru`,
      `${number(gone.length)} hilang`,
    ],
    en: [
      `${number(shared)} rows match`,
      `${number(same)} of them exactly`,
      `${number(added.length)} new`,
      `${number(gone.length)} gone`,
    ],
  }[language];
  return `${head}: ${counts.join(", ")}.`;
}

/** Keys that appear more than once: which row was compared. */
export function repeatedText(count: number): Words {
  return {
    id: `${formatNumber(count, "id")} baris berulang; yang dibandingkan baris terakhirnya.`,
    en: `${formatNumber(count, "en")} ${count === 1 ? "row repeats" : "rows repeat"} another; the last one is compared.`,
  };
}

/** Growth beyond this is not readable as a percentage. */
const MOST_GROWTH = 5;

/** `Curup, SUDAH REKAM: 8.204 → 8.120 (-84, -1%)`; an unchanged figure is written once. */
export function changeText({ row, header, isShare, before, after }: FigureChange, language: Language): string {
  const shown = (value: number) => (isShare ? formatPercent(value, language) : formatNumber(value, language));
  const head = `${row === undefined ? "" : `${rowText(row)}, `}${headerText(header)}`;
  if (before === after) return `${head} ${shown(after)}`;
  const difference = formatSigned(Number(((after - before) * (isShare ? 100 : 1)).toPrecision(12)), language);
  const growth = after / before - 1;
  const more = isShare
    ? ` ${{ id: "poin", en: "points" }[language]}`
    : before > 0 && Math.abs(growth) <= MOST_GROWTH
      ? `, ${growth > 0 ? "+" : ""}${formatPercent(growth, language, 1)}`
      : "";
  return `${head}: ${shown(before)} → ${shown(after)} (${difference}${more})`;
}

/** `Kota (B10 di yang lama): tidak ada lagi`. */
export function goneText({ row, cell }: LoneRow): Words {
  const of = row === undefined ? "" : `${rowText(row)} `;
  return { id: `${of}(${cell} di yang lama): tidak ada lagi`, en: `${of}(${cell} of the earlier): gone` };
}

/** A row in its own words, safe to repeat. */
export const rowText = (row: string) => quote(row).slice(1, -1);
export const headerText = (header: string) => quote(header).slice(1, -1);

/** A table without a partner. */
export function aloneText(side: "before" | "after", title: Words, sheet: string): Words {
  const where =
    side === "before"
      ? { id: "hanya ada di yang lama", en: "only the earlier has it" }
      : { id: "hanya ada di yang baru", en: "only the later has it" };
  return {
    id: `${title.id}, lembar ${quote(sheet)}: ${where.id}.`,
    en: `${title.en}, sheet ${quote(sheet)}: ${where.en}.`,
  };
}
