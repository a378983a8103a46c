import type { AgendaEvent, BaseName, Receipt, Target } from "../../contract/standing";
import type { Language } from "../../core/words";

/** An office's own target: the share of people to reach by the end of a year. */
export interface OwnTarget {
  readonly indicator: Target["indicator"];
  readonly year: number;
  readonly share: number;
}

/** Counts that an office may fill in, named as in the summary; `planPeople` belongs to its recording plan. */
export const COUNTS = [
  "coverDays",
  "pack",
  "ribbon",
  "perRibbon",
  "film",
  "perPrinterDay",
  "newcomers",
  "planPeople",
] as const;
export type Counts = Readonly<Partial<Record<(typeof COUNTS)[number], number>>>;

/** Settings that no sheet holds, stored in the workbook. Undefined means not filled in. */
export interface OfficeSettings {
  /** The language of the pane; undefined follows Excel. */
  readonly language: Language | undefined;
  readonly targets: readonly OwnTarget[];
  readonly ikdBase: BaseName | undefined;
  /** Seven characters from Monday on, 1 = open. */
  readonly week: string | undefined;
  /** Days off of this office, in addition to the national ones. */
  readonly daysOff: readonly number[];
  /** Working days from request to delivery. */
  readonly leadDays: number | undefined;
  readonly receipt: Receipt | undefined;
  readonly event: AgendaEvent | undefined;
  /** True if the province has no blank cards either. */
  readonly provinceEmpty: boolean;
  readonly counts: Counts;
  /** Share of cards spoiled at printing. */
  readonly spoiled: number | undefined;
  /** The deadline of the office's recording plan. */
  readonly planBy: number | undefined;
}

export const NOTHING_SET: OfficeSettings = {
  language: undefined,
  targets: [],
  ikdBase: undefined,
  week: undefined,
  daysOff: [],
  leadDays: undefined,
  receipt: undefined,
  event: undefined,
  provinceEmpty: false,
  counts: {},
  spoiled: undefined,
  planBy: undefined,
};

/** The name under which the workbook stores them. */
export const SETTINGS_KEY = "lembarDukcapil.pengaturan";

const VERSION = 1;

export function settingsToText(settings: OfficeSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}

/** Reads what a workbook stored, field by field; invalid fields are dropped. Never throws. */
export function settingsFromText(text: string | undefined): OfficeSettings {
  const kept = objectIn(text);
  return {
    language: kept["language"] === "id" || kept["language"] === "en" ? kept["language"] : undefined,
    targets: list(kept["targets"]).flatMap(targetIn),
    ikdBase: baseIn(kept["ikdBase"]),
    week: typeof kept["week"] === "string" && /^(?=.*1)[01]{7}$/.test(kept["week"]) ? kept["week"] : undefined,
    daysOff: [...new Set(list(kept["daysOff"]).filter(isDay))].sort((a, b) => a - b),
    leadDays: isCount(kept["leadDays"]) ? kept["leadDays"] : undefined,
    receipt: receiptIn(fieldsOf(kept["receipt"])),
    event: eventIn(fieldsOf(kept["event"])),
    provinceEmpty: kept["provinceEmpty"] === true,
    counts: countsIn(fieldsOf(kept["counts"])),
    spoiled: isShareOfCards(kept["spoiled"]) ? kept["spoiled"] : undefined,
    planBy: isDay(kept["planBy"]) ? kept["planBy"] : undefined,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function objectIn(text: string | undefined): Fields {
  try {
    return fieldsOf(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value > 0;
/** Excel's serial numbers from 1 January 1990 to 31 December 2099. */
const isDay = (value: unknown): value is number => isCount(value) && value >= 32_874 && value <= 73_050;
const isYear = (value: unknown): value is number => isCount(value) && value >= 1990 && value <= 2099;

const isShareOfCards = (value: unknown): value is number => isNumber(value) && value > 0 && value < 1;

function countsIn(kept: Fields): Counts {
  return Object.fromEntries(COUNTS.flatMap((name) => (isCount(kept[name]) ? [[name, kept[name]]] : [])));
}

function baseIn(value: unknown): BaseName | undefined {
  return value === "rekam" || value === "wajib" || value === "penduduk" ? value : undefined;
}

function targetIn(value: unknown): OwnTarget[] {
  const { indicator, year, share } = fieldsOf(value);
  const known = indicator === "perekaman" || indicator === "ikd";
  return known && isYear(year) && isNumber(share) && share > 0 && share <= 1.5 ? [{ indicator, year, share }] : [];
}

function receiptIn({ day, cards }: Fields): Receipt | undefined {
  return isDay(day) && isCount(cards) ? { day, cards } : undefined;
}

function eventIn({ name, from, to, factor }: Fields): AgendaEvent | undefined {
  if (typeof name !== "string" || name === "" || !isDay(from) || !isDay(to) || to < from) return undefined;
  return isNumber(factor) && factor > 0 ? { name: name.slice(0, 60), from, to, factor } : undefined;
}
