import { civilOf, serialOf, type Serial } from "../../core/calendar/civil";
import { isFault } from "../../core/fault";
import {
  isMissing,
  type BaseName,
  type ComingEvent,
  type Figure,
  type Missing,
  type Wanted,
} from "../../contract/standing";
import type { Language, Words } from "../../core/words";
import { faultText } from "../faults";
import { formatNumber, quote } from "../format";

export const baseText: Readonly<Record<BaseName, Words>> = {
  rekam: { id: "yang sudah rekam", en: "people recorded" },
  wajib: { id: "wajib KTP", en: "people who must hold a KTP" },
  penduduk: { id: "penduduk", en: "inhabitants" },
};

/** A base that the sheet does not name must not be taken for one that it does. */
export const unnamedBase: Words = {
  id: "dasar yang tidak disebut di lembar",
  en: "a base that the sheet does not name",
};

export const statusText: Readonly<Record<string, Words>> = {
  TERCAPAI: { id: "sudah tercapai", en: "reached" },
  SESUAI: { id: "sesuai jalur", en: "on course" },
  BERISIKO: { id: "berisiko terlambat", en: "at risk" },
  TERLAMBAT: { id: "terlambat", en: "late" },
  "TIDAK REALISTIS": { id: "tidak realistis", en: "not attainable" },
};

export const limitText: Readonly<Record<string, Words>> = {
  BLANKO: { id: "blanko", en: "blank cards" },
  RIBBON: { id: "ribbon", en: "ribbon" },
  FILM: { id: "film", en: "film" },
  KAPASITAS: { id: "printer", en: "the printers" },
};

const HALVES: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };

const MONTHS = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** A day as a report writes it: `15 Agustus 2025`. */
export function longDate(day: Serial, l: Language): string {
  const civil = civilOf(day);
  return `${civil.day} ${MONTHS[l][civil.month - 1]} ${civil.year}`;
}

/** A period as a report writes it: `2023-S1` is "semester I 2023", `2023-11` "November 2023". */
export function periodText(key: string, l: Language): string {
  const [year = "", part, day] = key.split("-");
  if (part === undefined) return year;
  if (part.startsWith("S")) return `semester ${HALVES[part.slice(1)] ?? ""} ${year}`;
  if (part.startsWith("T")) return `${{ id: "triwulan", en: "quarter" }[l]} ${HALVES[part.slice(1)] ?? ""} ${year}`;
  const date = longDate(serialOf({ year: Number(year), month: Number(part), day: Number(day ?? 1) }), l);
  return day === undefined ? date.replace(/^\d+ /, "") : date;
}

/** The date of figures that are not of the summary's day; nothing if they are, or if it is unknown. */
export function otherTime(period: string | undefined, asOf: Serial | undefined, l: Language): string | undefined {
  if (period === undefined || asOf === undefined || isIn(period, asOf)) return undefined;
  return { id: `data ${periodText(period, "id")}`, en: `figures of ${periodText(period, "en")}` }[l];
}

function isIn(period: string, asOf: Serial): boolean {
  const { year, month, day } = civilOf(asOf);
  const [itsYear, part, date] = period.split("-");
  if (Number(itsYear) !== year || part === undefined) return Number(itsYear) === year;
  if (part.startsWith("S")) return Number(part.slice(1)) === Math.ceil(month / 6);
  if (part.startsWith("T")) return Number(part.slice(1)) === Math.ceil(month / 3);
  return Number(part) === month && (date === undefined || date.startsWith("M") || Number(date) === day);
}

/** A month; an older stock card is no basis for a decision. */
const OLD_AFTER = 31;

/** How long ago an old figure was: "11 bulan lalu"; nothing for one from the last month. */
export function ageText(day: Serial, now: Serial): Words | undefined {
  if (now - day <= OLD_AFTER) return undefined;
  const [from, to] = [civilOf(day), civilOf(now)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  if (months >= 24) {
    const years = Math.floor(months / 12);
    return { id: `${years} tahun lalu`, en: `${years} years ago` };
  }
  const shown = Math.max(1, months);
  return { id: `${shown} bulan lalu`, en: `${shown} ${shown === 1 ? "month" : "months"} ago` };
}

/** A rate as people say it: whole from ten on. */
export const perDay = (value: number, l: Language) => formatNumber(value, l, value >= 10 ? 0 : 1);

/** The answer of a figure that exists and was not refused. */
export function answerOf<T>(figure: Figure<T> | Missing | undefined): T | undefined {
  return figure === undefined || isMissing(figure) || isFault(figure.answer) ? undefined : figure.answer;
}

/** Why a figure is missing, in a sentence; nothing if it is there. */
export function reasonOf(figure: Figure<unknown> | Missing, language: Language): string | undefined {
  if (isMissing(figure)) return missingText(figure, language);
  return isFault(figure.answer) ? faultText(figure.answer, figure.call.of, language) : undefined;
}

/** Why a part of the summary is absent: what was looked for, and what to do. */
export function missingText(missing: Missing, language: Language): string {
  return said(missing, language)[language];
}

function said(missing: Missing, l: Language): Words {
  switch (missing.missing) {
    case "SHEET":
      return {
        id: `Belum ada lembar ${kinds(missing.lookedFor, "id", " atau ")}. Yang dicari: kolom ${columns(missing.lookedFor)}.`,
        en: `There is no sheet of the kind ${kinds(missing.lookedFor, "en", " or ")} yet. Looked for: the columns ${columns(missing.lookedFor)}.`,
      };
    case "COLUMN":
      return {
        id: `Lembar ${quote(missing.sheet)} belum berisi angka di kolom ${columns(missing.lookedFor)}.`,
        en: `Sheet ${quote(missing.sheet)} has no figures in the columns ${columns(missing.lookedFor)} yet.`,
      };
    case "OFFICES": {
      const list = missing.offices.map(({ name, sheets }) => `${name} (${sheets.map(quote).join(", ")})`).join(", ");
      return {
        id: `Judul lembar menyebut lebih dari satu kantor: ${list}. Angkanya tidak dapat digabung. Pisahkan tiap kantor ke buku kerja sendiri, atau perbaiki judul yang salah.`,
        en: `The titles of the sheets name more than one office: ${list}. Their figures cannot be put together. Move each office to a workbook of its own, or correct a wrong title.`,
      };
    }
    case "BASES": {
      const list = (l: Language, and: string) => missing.bases.map((base) => baseText[base][l]).join(and);
      return {
        id: `Baris lembar ${quote(missing.sheet)} memakai dasar yang berlainan (${list("id", ", ")}), sehingga tidak dapat dijumlahkan. Pakai satu dasar di semua baris, atau pilih dasar IKD di Pengaturan & bantuan (⋯), bagian Target.`,
        en: `The rows of sheet ${quote(missing.sheet)} are counted from different bases (${list("en", ", ")}), so they cannot be added up. Use one base in all rows, or choose the IKD base under Settings & help (⋯), Targets.`,
      };
    }
    case "AREAS": {
      const [one, other] = missing.sheets.map(quote);
      return {
        id: `Lembar ${one} dan ${other} tidak memuat wilayah yang sama, sehingga penduduknya tidak dibandingkan. Lengkapi wilayah yang belum ada di salah satunya.`,
        en: `The sheets ${one} and ${other} do not list the same areas, so their people are not compared. Add the areas that one of them lacks.`,
      };
    }
    case "CUMULATIVE":
      return {
        id: `Angka di kolom ${missing.column} lembar ${quote(missing.sheet)} hanya naik, seperti jumlah sampai hari itu. Isi hasil setiap harinya agar lajunya dapat dihitung.`,
        en: `The figures in the column ${missing.column} of sheet ${quote(missing.sheet)} only rise, as totals so far do. Write what each day gave, so that a pace can be computed.`,
      };
    case "DAY":
      return {
        id: `Tanggalnya tidak terbaca${missing.sheet === undefined ? "" : ` di lembar ${quote(missing.sheet)}`}. Lengkapi tanggal, bulan, dan tahunnya.`,
        en: `The day cannot be read${missing.sheet === undefined ? "" : ` on sheet ${quote(missing.sheet)}`}. Complete day, month and year.`,
      };
    case "TARGET":
      return {
        id: `Target${missing.year === undefined ? "" : ` ${missing.year}`} belum diisi. Isi di Pengaturan & bantuan (⋯), bagian Target, atau di lembar target.`,
        en: `No target${missing.year === undefined ? "" : ` for ${missing.year}`} is known. Fill it in under Settings & help (⋯), Targets, or on a target sheet.`,
      };
    case "REFUSED": {
      const reason = reasonOf(missing.figure, l) ?? "";
      return { id: reason, en: reason };
    }
    case "SETTING":
      return settingText[missing.setting];
  }
}

const settingText: Readonly<Record<Extract<Missing, { missing: "SETTING" }>["setting"], Words>> = {
  LEAD_TIME: {
    id: "Isi lama tunggu kiriman di Pengaturan & bantuan (⋯), bagian Kiriman blanko, agar jumlah dan hari meminta blanko dapat dihitung.",
    en: "Fill in the waiting time for a delivery under Settings & help (⋯), Deliveries, so that how many cards to ask for, and when, can be computed.",
  },
  PRINTER_CAPACITY: {
    id: "Isi berapa keping yang dicetak satu printer sehari di kolom Kapasitas lembar printer, agar daya cetak dapat dihitung.",
    en: "Fill in how many cards a printer makes a day in the column Kapasitas of the sheet of printers, so that the capacity can be computed.",
  },
};

function kinds(wanted: readonly Wanted[], l: Language, or: string): string {
  return wanted.map(({ title }) => title[l].charAt(0).toLowerCase() + title[l].slice(1)).join(or);
}

function columns(wanted: readonly Wanted[]): string {
  return [...new Set(wanted.flatMap(({ columns }) => columns))].join(", ");
}

/** Events that begin before the cards run out, and so move that day. */
export const eventsBefore = (out: Serial | undefined, events: readonly ComingEvent[]): readonly ComingEvent[] =>
  out === undefined ? [] : events.filter(({ from, factor }) => from <= out && factor !== 1);

/** Their names; undefined if there are none. */
export function eventNames(out: Serial | undefined, events: readonly ComingEvent[]): string | undefined {
  const names = eventsBefore(out, events).map(({ name }) => plainName(name));
  return names.length === 0 ? undefined : names.join(", ");
}

/** A text from the user, made safe for a sentence. */
export const plainName = (name: string): string => quote(name).slice(1, -1);
