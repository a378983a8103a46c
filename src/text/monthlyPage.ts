import { civilOf, type Serial } from "../core/calendar/civil";
import { isMissing, type Standing } from "../contract/standing";
import type { Remark } from "../contract/remark";
import type { Language, Words } from "../core/words";
import { formatDate, formatNumber, formatPercent, quote } from "./format";
import { remarkText } from "./remarks";
import { reportParagraph } from "./standing/paragraph";
import { answerOf, baseText, longDate, perDay, periodText, unnamedBase } from "./standing/words";

export const monthlyText = {
  make: { id: "Buat halaman bulanan", en: "Make the monthly page" },
  sheet: { id: "Laporan Bulanan", en: "Monthly Report" },
  made: (sheet: string) => ({
    id: `Halaman bulanan ada di lembar ${quote(sheet)}. Periksa, lalu cetak dengan Ctrl+P.`,
    en: `The monthly page is on sheet ${quote(sheet)}. Read it, then print it with Ctrl+P.`,
  }),
} as const;

/** What a page is made of, beside the standing. */
export interface MonthlyFacts {
  readonly standing: Standing;
  /** The office as a title names it; undefined where none does. */
  readonly office: string | undefined;
  /** Sheets with findings that are left, and how many. */
  readonly wrong: readonly { readonly sheet: string; readonly count: number }[];
  readonly remarks: readonly Remark[];
}

/** Rows of three columns: what, figure, unit or note. A row of one cell is a title or a line of text. */
export type MonthlyRow = readonly string[];

/** Letters that a line of text has on the page. */
const LINE = 88;

/**
 * The month on one page of paper: stock, recording, printing, digital identities with their bases, what is left to look at, the
 * same in words, and the place for date, post, name and NIP. Every figure is the summary's own.
 */
export function monthlyPage({ standing, office, wrong, remarks }: MonthlyFacts, l: Language): readonly MonthlyRow[] {
  const say = (id: string, en: string) => (l === "id" ? id : en);
  const { asOf } = standing;
  const title = say(
    "LAPORAN BULANAN BLANKO KTP-EL, PEREKAMAN, CETAK, DAN IKD",
    "MONTHLY REPORT: KTP-EL BLANK CARDS, RECORDING, PRINTING AND IKD",
  );
  const month = asOf === undefined ? undefined : monthOf(asOf, l);
  return [
    ...(office === undefined ? [] : [[say(`PEMERINTAH ${office}`, office)]]),
    [title],
    ...(month === undefined
      ? []
      : [
          [
            say(
              `Bulan ${month}, keadaan per ${longDate(asOf as Serial, l)}`,
              `${month}, as of ${longDate(asOf as Serial, l)}`,
            ),
          ],
        ]),
    [],
    ...section(say("Blanko", "Blank cards"), blankoRows(standing, l), l),
    ...section(say("Perekaman", "Recording"), perekamanRows(standing, l), l),
    ...section(say("Cetak", "Printing"), cetakRows(standing, l), l),
    ...section("IKD", ikdRows(standing, l), l),
    ...leftRows(wrong, remarks, l),
    [say("Penjelasan", "In words")],
    ...wrapped(reportParagraph(standing, l)).map((line) => [line]),
    [],
    ["", say("…………………, …………………", "…………………, …………………")],
    ["", say("Kepala Dinas", "Head of the office")],
    [],
    [],
    ["", say("(nama)", "(name)")],
    ["", "NIP"],
  ];
}

function monthOf(day: Serial, l: Language): string {
  const { year, month } = civilOf(day);
  return periodText(`${year}-${String(month).padStart(2, "0")}`, l);
}

function section(title: string, rows: readonly MonthlyRow[], l: Language): readonly MonthlyRow[] {
  if (rows.length === 0) return [];
  const head = l === "id" ? ["Angka", "Keterangan"] : ["Figure", "Note"];
  return [[title, ...head], ...rows, []];
}

type Named = readonly [id: string, en: string];

function row(l: Language, what: Named, value: string | undefined, note: Words | string = ""): MonthlyRow[] {
  if (value === undefined) return [];
  return [[what[l === "id" ? 0 : 1], value, typeof note === "string" ? note : note[l]]];
}

const cards: Words = { id: "keping", en: "cards" };
const people: Words = { id: "jiwa", en: "people" };

function blankoRows({ blanko }: Standing, l: Language): readonly MonthlyRow[] {
  if (isMissing(blanko)) return [];
  const { stock, day, use, runsOut, range, request, line, receipts } = blanko;
  const n = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value, l));
  const d = (value: number | undefined) => (value === undefined ? undefined : formatDate(value, l));
  const { year, month } = civilOf(day);
  const isBefore = (each: Serial) => civilOf(each).year < year || civilOf(each).month < month;
  const before = line.known.filter((each) => isBefore(each.day)).at(-1);
  const [from, to] = [d(answerOf(range?.from)), d(answerOf(range?.to))];
  const between =
    from !== undefined && to !== undefined ? { id: `antara ${from} dan ${to}`, en: `between ${from} and ${to}` } : "";
  return [
    ...row(
      l,
      ["Stok akhir bulan lalu", "Stock at the end of last month"],
      n(before?.value),
      before ? formatDate(before.day, l) : "",
    ),
    ...row(l, ["Stok sekarang", "Stock now"], n(stock), {
      id: `keping per ${formatDate(day, "id")}`,
      en: `cards on ${formatDate(day, "en")}`,
    }),
    ...row(
      l,
      ["Blanko keluar per hari kerja", "Cards a working day"],
      isMissing(use) ? undefined : perDay(use.perDay, l),
      cards,
    ),
    ...row(
      l,
      ["Diperkirakan habis", "Expected to run out"],
      stock === 0 ? { id: "sudah habis", en: "run out" }[l] : d(answerOf(runsOut)),
      between,
    ),
    ...row(
      l,
      ["Kiriman berikutnya", "Next delivery"],
      n(receipts[0]?.cards),
      receipts[0] ? formatDate(receipts[0].day, l) : "",
    ),
    ...(isMissing(request)
      ? []
      : row(l, ["Blanko yang diusulkan", "Cards asked for"], n(answerOf(request.cards)), cards)),
  ];
}

function perekamanRows({ perekaman }: Standing, l: Language): readonly MonthlyRow[] {
  if (isMissing(perekaman)) return [];
  const { required, recorded, coverage, left, backlog, target, period } = perekaman;
  const share = answerOf(coverage);
  const of = period === undefined ? "" : periodText(period, l);
  const missing = backlog?.people ?? answerOf(left);
  return [
    ...row(l, ["Wajib KTP", "People who must hold a KTP"], formatNumber(required, l), of),
    ...row(l, ["Sudah rekam", "Recorded"], formatNumber(recorded, l), of),
    ...row(l, ["Cakupan", "Coverage"], share === undefined ? undefined : formatPercent(share, l), {
      id: "dari wajib KTP",
      en: "of those who must",
    }),
    ...row(
      l,
      ["Belum rekam", "Not recorded yet"],
      missing === undefined ? undefined : formatNumber(Math.max(0, missing), l),
      people,
    ),
    ...(isMissing(target) ? [] : gapRow(answerOf(target.gap), target.target.deadline, l)),
  ];
}

function gapRow(gap: number | undefined, deadline: Serial, l: Language): readonly MonthlyRow[] {
  const until = { id: `jiwa, sampai ${formatDate(deadline, "id")}`, en: `people, by ${formatDate(deadline, "en")}` };
  return row(
    l,
    ["Kurang untuk target", "Short of the target"],
    gap === undefined ? undefined : formatNumber(gap, l),
    until,
  );
}

function cetakRows({ cetak }: Standing, l: Language): readonly MonthlyRow[] {
  if (isMissing(cetak)) return [];
  const { printers, capacity } = cetak;
  const all = printers && Object.values(printers).reduce((sum, each) => sum + each, 0);
  const made = answerOf(capacity);
  return [
    ...row(l, ["Printer yang bekerja", "Working printers"], printers && formatNumber(printers.working, l), {
      id: `dari ${formatNumber(all ?? 0, "id")} unit`,
      en: `of ${formatNumber(all ?? 0, "en")}`,
    }),
    ...row(
      l,
      ["Daya cetak per hari kerja", "Capacity a working day"],
      made === undefined ? undefined : formatNumber(made, l),
      cards,
    ),
  ];
}

function ikdRows({ ikd }: Standing, l: Language): readonly MonthlyRow[] {
  if (isMissing(ikd)) return [];
  const { active, base, share, target } = ikd;
  const name = base.name === undefined ? unnamedBase : baseText[base.name];
  const [ofBase, attained] = [answerOf(share), isMissing(target) ? undefined : answerOf(target.attainment)];
  return [
    ...row(l, ["IKD aktif", "Active IKD"], formatNumber(active, l), people),
    ...row(l, ["Dasar", "Base"], formatNumber(base.value, l), name),
    ...row(l, ["IKD dari dasar", "IKD of the base"], ofBase === undefined ? undefined : formatPercent(ofBase, l)),
    ...row(l, ["Capaian target", "Target attained"], attained === undefined ? undefined : formatPercent(attained, l)),
    ...(isMissing(target) ? [] : gapRow(answerOf(target.gap), target.target.deadline, l)),
  ];
}

function leftRows(wrong: MonthlyFacts["wrong"], remarks: readonly Remark[], l: Language): readonly MonthlyRow[] {
  const lines = [
    ...wrong.map(({ sheet, count }) => {
      const of = formatNumber(count, l);
      return {
        id: `Lembar ${quote(sheet)}: ${of} yang salah belum dibetulkan.`,
        en: `Sheet ${quote(sheet)}: ${of} wrong and not corrected.`,
      }[l];
    }),
    ...remarks.map((remark) => remarkText(remark, l)),
  ].flatMap(wrapped);
  return lines.length === 0 ? [] : [[{ id: "Perlu dilihat", en: "To look at" }[l]], ...lines.map((line) => [line]), []];
}

/** A text in lines that fit the page, broken between words. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
