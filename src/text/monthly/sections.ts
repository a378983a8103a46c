import { civilOf, type Serial } from "../../core/calendar/civil";
import { isMissing, type AreaShare, type Holding, type Standing } from "../../contract/standing";
import { withoutIdentity } from "../../core/nik/identity";
import type { Language, Words } from "../../core/words";
import { formatDate, formatNumber, formatPercent } from "../format";
import { areasBehind, countOf } from "../standing/areas";
import { answerOf, baseText, eventNames, perDay, periodText, unnamedBase } from "../standing/words";

/** A row of a table on the page: subject, figure, unit or note. */
export type MonthlyRow = readonly [what: string, figure: string, note: string];

/** A table of the page. */
export interface MonthlySection {
  readonly title: string;
  readonly rows: readonly MonthlyRow[];
}

/** The figures of the month, part by part; a part without sheets is left out. Every figure is the summary's own. */
export function monthlySections(standing: Standing, l: Language): readonly MonthlySection[] {
  const say = (id: string, en: string) => (l === "id" ? id : en);
  return [
    { title: say("Blanko", "Blank cards"), rows: blankoRows(standing, l) },
    { title: say("Perekaman", "Recording"), rows: perekamanRows(standing, l) },
    { title: say("Cetak", "Printing"), rows: cetakRows(standing, l) },
    { title: "IKD", rows: ikdRows(standing, l) },
    { title: say("Dokumen lain", "Other documents"), rows: holdingRows(standing, l) },
  ].filter(({ rows }) => rows.length > 0);
}

type Named = readonly [id: string, en: string];

function row(l: Language, what: Named, value: string | undefined, note: Words | string = ""): readonly MonthlyRow[] {
  if (value === undefined) return [];
  return [[what[l === "id" ? 0 : 1], value, typeof note === "string" ? note : note[l]]];
}

const cards: Words = { id: "keping", en: "cards" };
const people: Words = { id: "jiwa", en: "people" };

function blankoRows({ blanko }: Standing, l: Language): readonly MonthlyRow[] {
  if (isMissing(blanko)) return [];
  const { stock, day, use, runsOut, range, request, line, receipts, events } = blanko;
  const n = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value, l));
  const d = (value: number | undefined) => (value === undefined ? undefined : formatDate(value, l));
  const { year, month } = civilOf(day);
  const isBefore = (each: Serial) => civilOf(each).year < year || civilOf(each).month < month;
  const before = line.known.filter((each) => isBefore(each.day)).at(-1);
  const [from, to] = [d(answerOf(range?.from)), d(answerOf(range?.to))];
  const between =
    from !== undefined && to !== undefined ? { id: `antara ${from} dan ${to}`, en: `between ${from} and ${to}` } : "";
  const names = eventNames(answerOf(runsOut), events);
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
    ...row(l, ["Agenda yang ikut dihitung", "Events that are counted"], names),
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
  const { required, recorded, coverage, left, backlog, areas, target, period } = perekaman;
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
    ...behindRows(areas, l),
  ];
}

/** Areas that the page draws; it has to stay one page. */
const DRAWN = 3;
/** Signs of a whole bar. */
const WHOLE = 10;

/** How many areas are behind the target, and the lowest of them as bars of their share. */
function behindRows(areas: readonly AreaShare[], l: Language): readonly MonthlyRow[] {
  const behind = areasBehind(areas);
  if (!behind) return [];
  const count = countOf(behind.length, areas.length, l);
  return [
    ...row(l, ["Wilayah di bawah target", "Areas below the target"], count),
    ...behind.slice(0, DRAWN).map(({ area, done, base, gap = 0 }): MonthlyRow => {
      const share = done / base;
      const full = Math.min(WHOLE, Math.floor(WHOLE * share));
      const short = l === "id" ? `kurang ${formatNumber(gap, l)} jiwa` : `${formatNumber(gap, l)} short`;
      const bar = "█".repeat(full) + "░".repeat(WHOLE - full);
      return [`– ${withoutIdentity(area)}`, formatPercent(share, l), `${bar} ${short}`];
    }),
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
  const { active, base, share, areas, target } = ikd;
  const name = base.name === undefined ? unnamedBase : baseText[base.name];
  const [ofBase, attained] = [answerOf(share), isMissing(target) ? undefined : answerOf(target.attainment)];
  return [
    ...row(l, ["IKD aktif", "Active IKD"], formatNumber(active, l), people),
    ...row(l, ["Dasar", "Base"], formatNumber(base.value, l), name),
    ...row(l, ["IKD dari dasar", "IKD of the base"], ofBase === undefined ? undefined : formatPercent(ofBase, l)),
    ...row(l, ["Capaian target", "Target attained"], attained === undefined ? undefined : formatPercent(attained, l)),
    ...(isMissing(target) ? [] : gapRow(answerOf(target.gap), target.target.deadline, l)),
    ...behindRows(areas, l),
  ];
}

const documents: Readonly<Record<Holding["document"], Words>> = {
  kia: { id: "KIA dimiliki", en: "Child cards held" },
  akta: { id: "Akta dimiliki", en: "Certificates held" },
  aktaLahir: { id: "Akta kelahiran dimiliki", en: "Birth certificates held" },
  aktaMati: { id: "Akta kematian dimiliki", en: "Death certificates held" },
  aktaKawin: { id: "Akta perkawinan dimiliki", en: "Marriage certificates held" },
  aktaCerai: { id: "Akta perceraian dimiliki", en: "Divorce certificates held" },
  kk: { id: "Kartu keluarga dimiliki", en: "Family cards held" },
};

function holdingRows({ holdings = [] }: Standing, l: Language): readonly MonthlyRow[] {
  return holdings.flatMap(({ document, holders, base, share, period }) => {
    const part = answerOf(share);
    const time = period === undefined ? "" : ` (${periodText(period, l)})`;
    const note = (of: string, percent: string): string => `${percent}${of}${time}`;
    const of =
      base === undefined ? "" : { id: `dari ${formatNumber(base, "id")}`, en: `of ${formatNumber(base, "en")}` }[l];
    return row(
      l,
      [documents[document].id, documents[document].en],
      formatNumber(holders, l),
      note(of, part === undefined ? "" : `${formatPercent(part, l)} `),
    );
  });
}
