import type { LeftOut, Note, NoteCode, Token } from "../core/explain";
import { isFault } from "../core/fault";
import type { AnyIndicator } from "../core/indicator";
import type { Language, Words } from "../core/words";
import { doubtText } from "./doubts";
import { causeText, holdingBaseText } from "./cards";
import { areaText, faultText, nikText, paramName } from "./faults";
import { formatValue } from "./value";
import { withoutIdentity } from "../core/nik/identity";
import { formatDate, formatNumber, formatPercent } from "./format";

type NoteOf<C extends NoteCode> = Extract<Note, { readonly note: C }>;
type Line = readonly [what: Words, value: string | number];

const leftOutText: Readonly<Record<LeftOut, Words>> = {
  kuota: { id: "kuota", en: "quota" },
  prioritas: { id: "prioritas", en: "priority only" },
  kosong: { id: "blanko kosong", en: "no blanks" },
  tutup: { id: "tutup", en: "closed" },
  gangguan: { id: "gangguan", en: "outage" },
  NO_USE: { id: "tanpa pemakaian", en: "no use" },
  NO_STATUS: { id: "tanpa status", en: "no status" },
  NO_STOCK: { id: "tanpa stok awal", en: "no opening stock" },
};

const methodText = {
  MEAN: { id: "rata-rata hari yang dihitung", en: "mean of the counted days" },
  ALL_DAYS: { id: "rata-rata semua baris", en: "mean of all rows" },
  MEDIAN: { id: "median hari yang dihitung", en: "median of the counted days" },
} as const;

const closureText = {
  decrees: { id: "libur nasional dan cuti bersama sesuai SKB", en: "national holidays and cuti bersama by decree" },
  own: { id: "daftar libur Anda", en: "your own list" },
  none: { id: "tanpa libur", en: "none" },
} as const;

/** The most results that are readable in one cell. */
const ROWS_SHOWN = 20;

/** A number this long in an argument is an identity number in the wrong place. */
const SHORTEST_IDENTITY = 1e12;

const written = (tokens: readonly Token[], l: Language) =>
  tokens.map((token) => (typeof token === "number" ? formatNumber(token, l, 4) : token)).join(" ");

/** What each note says, as a line of two cells: what it is about, and its value. */
const lines: {
  readonly [C in NoteCode]: (detail: NoteOf<C>["detail"], language: Language, indicator: AnyIndicator) => Line;
} = {
  RESULT: (result, l, indicator) => [
    { id: `DUKCAPIL.${indicator.name}`, en: `DUKCAPIL.${indicator.name}` },
    isFault(result)
      ? faultText(result, indicator, l)
      : result.map((value) => formatValue(value, indicator.gives, l)).join(" · "),
  ],
  ARGUMENT: ({ param, value }, l, indicator) => {
    const name = paramName(indicator, param, l);
    const kind = indicator.params[param]?.kind;
    if (typeof value !== "number") return [{ id: name, en: name }, withoutIdentity(value)];
    if (!(Math.abs(value) < SHORTEST_IDENTITY)) return [{ id: name, en: name }, "…"];
    const shown = kind === "tanggal" ? formatDate(value, l) : kind === "pecahan" ? formatPercent(value, l, 4) : value;
    return [{ id: name, en: name }, shown];
  },
  DEFAULT: ({ param, value }, l, indicator) => {
    const name = paramName(indicator, param, l);
    const kind = indicator.params[param]?.kind;
    const shown =
      typeof value !== "number"
        ? weekOr(value, l)
        : kind === "pecahan"
          ? formatPercent(value, l)
          : formatNumber(value, l);
    return [{ id: name, en: name }, { id: `${shown} (tidak diisi)`, en: `${shown} (not given)` }[l]];
  },
  RANGE_ARGUMENT: ({ param, rows, columns }, l, indicator) => {
    const name = paramName(indicator, param, l);
    return [{ id: name, en: name }, rangeSize(rows, columns)[l]];
  },
  READ_AS: ({ param, doubt }, l, indicator) => {
    const name = paramName(indicator, param, l);
    return [{ id: `${name}, cara membaca`, en: `${name}, as read` }, doubtText(doubt, l)];
  },
  SPILLED_ROW: ({ row, rows }, l) => [
    { id: "Baris yang dijelaskan", en: "Row explained" },
    { id: `${row} dari ${rows}`, en: `${row} of ${rows}` }[l],
  ],
  EACH_ROW: (values, l) => [
    { id: "Hasil tiap baris", en: "Result of each row" },
    values
      .slice(0, ROWS_SHOWN)
      .map((value) => formatNumber(value, l))
      .join(" · ") + (values.length > ROWS_SHOWN ? " · …" : ""),
  ],
  FORMULA: (tokens, l) => [{ id: "Hitungan", en: "Calculation" }, written(tokens, l)],
  AVERAGE: (value, l) => [{ id: "Rata-rata per hari", en: "Average per day" }, formatNumber(value, l, 4)],
  METHOD: (method, l) => [{ id: "Cara menghitung", en: "Method" }, methodText[method][l]],
  DAYS_COUNTED: (days) => [{ id: "Hari yang dihitung", en: "Days counted" }, days],
  DAYS_LEFT_OUT: ({ why, days }) => [
    { id: `Hari tidak dihitung: ${leftOutText[why].id}`, en: `Days left out: ${leftOutText[why].en}` },
    days,
  ],
  WINDOW: (days) => [{ id: "Hanya hari terakhir sebanyak", en: "Only the latest days, at most" }, days],
  WORK_WEEK: (week, l) => [{ id: "Hari kerja", en: "Working week" }, weekText(week, l)],
  CLOSURES: (source, l) => [{ id: "Libur", en: "Days off" }, closureText[source][l]],
  UNDECREED_YEARS: (years, l) => [
    { id: "Belum ada SKB", en: "Not yet decreed" },
    { id: `${years.join(", ")}: hanya akhir pekan yang libur`, en: `${years.join(", ")}: only weekends are off` }[l],
  ],
  YEARS_NOT_LISTED: (years, l) => [
    { id: "Tidak ada di daftar libur", en: "Not on the list of days off" },
    { id: `${years.join(", ")}: hanya akhir pekan yang libur`, en: `${years.join(", ")}: only weekends are off` }[l],
  ],
  OPEN_DAYS: (days) => [{ id: "Jumlah hari kerja", en: "Working days" }, days],
  DAYS_OFF: (days) => [{ id: "Libur pada hari kerja di antaranya", en: "Of its weekdays, days off" }, days],
  TEXTS_READ: (cells) => [{ id: "Angka yang tersimpan sebagai teks", en: "Figures stored as text" }, cells],
  ROUNDED: ({ to, multiple }, l) => [
    { id: "Pembulatan", en: "Rounding" },
    {
      id: `${to === "UP" ? "ke atas" : "ke bawah"}${multiple === 1 ? "" : `, kelipatan ${formatNumber(multiple, l)}`}`,
      en: `${to === "UP" ? "up" : "down"}${multiple === 1 ? "" : `, to a multiple of ${formatNumber(multiple, l)}`}`,
    }[l],
  ],
  RECEIPTS_LATE: (receipts) => [
    {
      id: "Rencana terima yang datang setelah stok habis",
      en: "Planned deliveries that come after the stock runs out",
    },
    receipts,
  ],
  DAYS_MET: (days) => [{ id: "Hari kerja yang kebutuhannya terpenuhi", en: "Working days fully served" }, days],
  RECEIPTS_COUNTED: ({ receipts, cards }, l) => [
    { id: "Rencana terima yang ikut dihitung", en: "Planned deliveries counted" },
    {
      id: `${formatNumber(receipts, l)} kiriman, ${formatNumber(cards, l)} keping`,
      en: `${counted(receipts, "delivery", "deliveries")}, ${counted(cards, "card", "cards")}`,
    }[l],
  ],
  RECEIPTS_ALREADY_IN: (receipts) => [
    { id: "Rencana terima yang sudah termasuk stok", en: "Planned deliveries already in the stock" },
    receipts,
  ],
  SESSIONS_COUNTED: (sessions) => [{ id: "Sesi yang dihitung", en: "Sessions counted" }, sessions],
  BASE: ({ name, value }, _l, indicator) => [
    { id: `Dasar: ${name}`, en: `Base: ${paramName(indicator, name, "en")}` },
    value,
  ],
  TARGET: (value) => [{ id: "Target", en: "Target" }, value],
  BASE_DISTANCE: ({ name, target, distance }, l, indicator) => [
    { id: `Target dari ${name}`, en: `Target from ${paramName(indicator, name, "en")}` },
    {
      id: `${formatNumber(target, l)}, selisih ${formatPercent(distance, l)}`,
      en: `${formatNumber(target, l)}, ${formatPercent(distance, l)} off`,
    }[l],
  ],
  LIMIT: ({ name, cards }) => [{ id: `Batas ${name}`, en: `Limit ${name}` }, cards],
  SAFETY_STOCK: (value, l) => [{ id: "Stok pengaman", en: "Safety stock" }, formatNumber(value, l)],
  NEED: (value, l) => [{ id: "Kebutuhan", en: "Need" }, formatNumber(value, l)],
  RATIO: (value, l) => [{ id: "Perbandingan", en: "Ratio" }, formatNumber(value, l, 4)],
  DIFFERENCE: (value) => [{ id: "Selisih", en: "Difference" }, value],
  LEAP_DAY_RULE: (_none, l) => [
    { id: "Lahir 29 Februari", en: "Born on 29 February" },
    { id: "berulang tahun 1 Maret pada tahun biasa", en: "has the birthday on 1 March in a common year" }[l],
  ],
  CENTURY: (year) => [{ id: "Tahun lahir dibaca", en: "Year of birth read as" }, String(year)],
  AGE: (years) => [{ id: "Umur dalam tahun penuh", en: "Age in full years" }, years],
  BIRTHS_READ: (people) => [{ id: "Tanggal lahir yang terbaca", en: "Days of birth read" }, people],
  AREA_CHECK: (check, l) => [{ id: "Artinya", en: "Meaning" }, areaText[check][l]],
  HOLDERS_OF: (holding, l) => [{ id: `Dasar ${holding}`, en: `Base of ${holding}` }, holdingBaseText[holding][l]],
  DRAWS: ({ draws, seed }, l) => [
    { id: "Undian dari riwayat", en: "Draws from the history" },
    {
      id: `${formatNumber(draws, l)} kali, minggu demi minggu, benih ${formatNumber(seed, l)}`,
      en: `${formatNumber(draws, l)}, week by week, seed ${formatNumber(seed, l)}`,
    }[l],
  ],
  THRESHOLD: ({ threshold, isAbove }, l) => [
    { id: `Ambang ${formatNumber(threshold, l)}`, en: `Threshold ${formatNumber(threshold, l)}` },
    { id: isAbove ? "terlampaui: periksa" : "tidak terlampaui", en: isAbove ? "exceeded: look at it" : "not exceeded" }[
      l
    ],
  ],
  MEDIAN: (value, l) => [{ id: "Median riwayat", en: "Median of the history" }, formatNumber(value, l)],
  SPREAD: ({ by, value }, l) => [
    by === "MAD"
      ? { id: "Median simpangan (MAD)", en: "Median deviation (MAD)" }
      : { id: "Rata-rata simpangan (karena MAD nol)", en: "Mean deviation (for MAD is zero)" },
    formatNumber(value, l),
  ],
  POLICY: (causes, l) => [
    { id: "Urutan prioritas", en: "Order of priority" },
    causes.map((cause) => causeText[cause][l]).join(" → "),
  ],
  EVEN_RUNWAY: (days, l) => [
    { id: "Hari kerja cukup di setiap tempat", en: "Working days each place lasts" },
    formatNumber(days, l),
  ],
  PLACES_LEFT_OUT: (places) => [
    { id: "Tempat tanpa pemakaian, tidak ikut dibagi", en: "Places without use, left as they are" },
    places,
  ],
  NIK_CHECK: (check, l) => [{ id: "Artinya", en: "Meaning" }, nikText[check][l]],
};

/** A number with its English noun. */
const counted = (n: number, one: string, many: string) => `${formatNumber(n, "en")} ${n === 1 ? one : many}`;

const weekOr = (value: string, l: Language) => (/^[01]{7}$/.test(value) ? weekText(value, l) : value);

const WEEKDAYS = {
  id: ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

/** How much was read: one column or row by its cells, a block by its rows and columns. */
function rangeSize(rows: number, columns: number): Words {
  const cells = rows * columns;
  if (rows === 1 || columns === 1)
    return {
      id: `${formatNumber(cells, "id")} sel`,
      en: counted(cells, "cell", "cells"),
    };
  return {
    id: `${formatNumber(rows, "id")} baris × ${formatNumber(columns, "id")} kolom`,
    en: `${formatNumber(rows, "en")} rows × ${formatNumber(columns, "en")} columns`,
  };
}

function weekText(week: string, language: Language): string {
  return WEEKDAYS[language].filter((_day, index) => week[index] === "1").join(", ");
}

/** A note as two cells, in the reader's language. */
export function noteLine(note: Note, indicator: AnyIndicator, language: Language): readonly [string, string | number] {
  const line = lines[note.note] as (detail: unknown, language: Language, indicator: AnyIndicator) => Line;
  const [what, value] = line(note.detail, language, indicator);
  return [what[language], value];
}
