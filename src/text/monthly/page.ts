import { civilOf, type Serial } from "../../core/calendar/civil";
import { isMissing, type DayFigure, type Standing } from "../../contract/standing";
import type { Language, Words } from "../../core/words";
import { formatDate, formatNumber, quote } from "../format";
import { reportParagraph } from "../standing/paragraph";
import { longDate, periodText } from "../standing/words";
import { leftLines, type LeftFindings } from "./left";
import { monthlySections, type MonthlySection } from "./sections";

export const monthlyText = {
  make: { id: "Buat halaman bulanan", en: "Make the monthly page" },
  sheet: { id: "Laporan Bulanan", en: "Monthly Report" },
  made: (sheet: string) => ({
    id: `Halaman bulanan ada di lembar ${quote(sheet)}. Periksa, lalu cetak dengan Ctrl+P.`,
    en: `The monthly page is on sheet ${quote(sheet)}. Read it, then print it with Ctrl+P.`,
  }),
  figure: { id: "Angka", en: "Figure" },
  note: { id: "Keterangan", en: "Note" },
  left: { id: "Perlu dilihat", en: "To look at" },
  lighter: { id: "lebih muda: perkiraan", en: "lighter: expected" },
  dashed: { id: "garis putus-putus: perkiraan", en: "dashed: expected" },
  inWords: { id: "Penjelasan", en: "In words" },
} as const;

/** The data of a page, besides the standing. */
export interface MonthlyFacts {
  readonly standing: Standing;
  /** The office as a title names it; undefined if none does. */
  readonly office: string | undefined;
  readonly left: LeftFindings;
}

/** The stock on some days up to the day it runs out, with words beside it. */
export interface MonthlyCurve {
  readonly title: string;
  /** Known from the sheets, and expected. */
  readonly known: readonly DayFigure[];
  readonly expected: readonly DayFigure[];
}

/** The month on one page, wherever it is drawn. */
export interface MonthlyPage {
  /** Office, title and month; only the title is always there. */
  readonly office: string | undefined;
  readonly title: string;
  readonly month: string | undefined;
  readonly sections: readonly MonthlySection[];
  readonly curve: MonthlyCurve | undefined;
  readonly left: readonly string[];
  readonly paragraph: string;
  /** Place and day, post, and below the space for a signature the name and NIP. */
  readonly signature: readonly [place: string, post: string, name: string, nip: string];
}

const TITLE: Words = {
  id: "LAPORAN BULANAN BLANKO KTP-EL, PEREKAMAN, CETAK, DAN IKD",
  en: "MONTHLY REPORT: KTP-EL BLANK CARDS, RECORDING, PRINTING AND IKD",
};

/**
 * The monthly page: stock, recording, printing, digital identities with their bases, other documents, what remains to look at,
 * the same in words, and the place for date, post, name and NIP.
 */
export function monthlyPage({ standing, office, left }: MonthlyFacts, l: Language): MonthlyPage {
  const { asOf } = standing;
  return {
    office: office === undefined ? undefined : { id: `PEMERINTAH ${office}`, en: office }[l],
    title: TITLE[l],
    month: asOf === undefined ? undefined : monthText(asOf, l),
    sections: monthlySections(standing, l),
    curve: curveOf(standing, l),
    left: leftLines(left, standing.remarks, l),
    paragraph: reportParagraph(standing, l),
    signature: [
      "…………………, …………………",
      { id: "Kepala Dinas", en: "Head of the office" }[l],
      { id: "(nama)", en: "(name)" }[l],
      "NIP",
    ],
  };
}

function monthText(asOf: Serial, l: Language): string {
  const { year, month } = civilOf(asOf);
  const name = periodText(`${year}-${String(month).padStart(2, "0")}`, l);
  const day = longDate(asOf, l);
  return { id: `Bulan ${name}, keadaan per ${day}`, en: `${name}, as of ${day}` }[l];
}

function curveOf({ blanko }: Standing, l: Language): MonthlyCurve | undefined {
  if (isMissing(blanko)) return undefined;
  const { known, expected } = blanko.line;
  const [first, end] = [known[0], expected.at(-1) ?? known.at(-1)];
  if (!first || !end || known.length + expected.length < 3) return undefined;
  const [from, to, cards] = [formatDate(first.day, l), formatDate(end.day, l), formatNumber(first.value, l)];
  return {
    title: {
      id: `Stok blanko dari ${cards} keping pada ${from} sampai ${to}`,
      en: `Blank cards from ${cards} on ${from} to ${to}`,
    }[l],
    known,
    expected,
  };
}
