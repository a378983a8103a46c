import { civilOf } from "../../core/calendar/civil";
import { plain } from "../../core/cells/plain";
import { fold } from "../../sheets/columnType";
import { ROW } from "../recognise/recognised";
import { ROWS_PER_STEP } from "../slices";
import { columnsOf, STATE, type Table, type TableColumn, valueOrNaN, wordAt } from "../table";
import { officeOf } from "./officeOf";
import { periodReader } from "./periods";

/** A month as one number: year × 12 + month − 1. */
export type Month = number;

/** A row that holds, or should hold, an area's report for a month. */
export interface ReportRow {
  readonly table: Table;
  readonly i: number;
  /** True when the row has at least one figure. */
  readonly isFilled: boolean;
}

export interface ReportingArea {
  readonly key: string;
  /** The name as the sheets write it. */
  readonly name: string;
  readonly rows: ReadonlyMap<Month, ReportRow>;
}

/** Tables of one kind and one office in which areas report monthly. */
export interface Reporting {
  readonly kind: string;
  readonly tables: readonly Table[];
  readonly areas: readonly ReportingArea[];
  /** Every month from the first reported to the last. */
  readonly months: readonly Month[];
}

/** Consecutive months in which one area, or every area, reported nothing. */
export interface Silence {
  /** Undefined where no area reported. */
  readonly area?: ReportingArea;
  readonly first: Month;
  readonly months: number;
  /** The area's empty row, else its next row, else its last row. */
  readonly at: ReportRow;
}

/** With fewer areas or months, a late report looks the same as one that was never due. */
export const FEWEST_AREAS = 2;
export const FEWEST_MONTHS = 3;
/** Reports are monthly, not quarterly, when at least this share of the months from the first to the last has one. */
export const MONTHLY = 2 / 3;
/** When this share of the areas that have begun to report has reported a month, the others are late. */
export const MOST_REPORTED = 0.5;

/** Kinds that list every area each month; kinds known by their figures alone do so too. */
const KINDS: ReadonlySet<string> = new Set(["rekapPerekaman", "cetakKepemilikan", "ikd", "laporanHarian"]);
/** Columns that name an area, the largest area first. */
const NAMES = ["provinsi", "kabupaten", "kecamatan", "unit", "wilayah", "desa"];
const FIGURES: ReadonlySet<string> = new Set(["jumlah", "selisih", "persen"]);

/**
 * Finds the tables that report monthly, and their reports; empty where a workbook holds too little to tell. Yields between
 * steps.
 */
export function* reportingsOf(tables: readonly Table[]): Generator<void, readonly Reporting[]> {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const { kind } = table.found;
    if (!kind.open && !KINDS.has(kind.name)) continue;
    const key = `${kind.name}\n${officeOf(table)?.key ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  const found: Reporting[] = [];
  for (const group of groups.values()) {
    const areas = yield* areasOf(group);
    const reported = new Set(
      areas.flatMap(({ rows }) => [...rows].flatMap(([month, row]) => (row.isFilled ? [month] : []))),
    );
    if (areas.length < FEWEST_AREAS || reported.size < FEWEST_MONTHS) continue;
    const first = Math.min(...reported);
    const months = Array.from({ length: Math.max(...reported) - first + 1 }, (_none, at) => first + at);
    if (reported.size < MONTHLY * months.length) continue;
    found.push({ kind: group[0]?.found.kind.name ?? "", tables: group, areas, months });
  }
  return found;
}

/** `2025-02`. */
export function monthKey(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** True when an area's report for a month has at least one figure. */
export function hasReported({ rows }: ReportingArea, month: Month): boolean {
  return rows.get(month)?.isFilled === true;
}

/**
 * Finds the missing reports. When at least half of the areas that have begun to report have reported a month, the others owe
 * it. A month that nobody reported is listed once. An area owes nothing when a new name reports only in the months that the
 * area is silent: it may have been renamed.
 */
export function silencesOf({ areas, months }: Reporting): readonly Silence[] {
  const reporters = (month: Month) => areas.filter((area) => hasReported(area, month));
  const empty = months.filter((month) => reporters(month).length === 0);
  const silencesOfAll = runsOf(empty).flatMap(({ first, length }): Silence[] => {
    const next = areas.map(({ rows }) => rows.get(first + length)).find((row) => row !== undefined);
    return next ? [{ first, months: length, at: next }] : [];
  });
  return [...silencesOfAll, ...areas.flatMap((area) => silencesIn(area, areas, months))];
}

function silencesIn(area: ReportingArea, areas: readonly ReportingArea[], months: readonly Month[]): Silence[] {
  const own = months.filter((month) => hasReported(area, month));
  const [begun] = own;
  if (begun === undefined) return [];
  const owed = months.filter((month) => {
    if (month < begun || hasReported(area, month)) return false;
    const due = areas.filter((other) => other !== area && hasBegun(other, month));
    const reported = due.filter((other) => hasReported(other, month));
    return (
      reported.length > 0 && reported.length >= MOST_REPORTED * (due.length + 1) && !mayBeRenamed(area, areas, month)
    );
  });
  return runsOf(owed).flatMap(({ first, length }): Silence[] => {
    const empty = area.rows.get(first);
    const later = own.find((month) => month >= first + length);
    const at = empty ?? area.rows.get(later ?? (own[own.length - 1] as Month));
    return at ? [{ area, first, months: length, at }] : [];
  });
}

const hasBegun = ({ rows }: ReportingArea, month: Month) =>
  [...rows].some(([reported, row]) => row.isFilled && reported <= month);

/** True when another name reports this month, and only months in which this area is silent. */
function mayBeRenamed(area: ReportingArea, areas: readonly ReportingArea[], month: Month): boolean {
  return areas.some(
    (other) =>
      other !== area &&
      hasReported(other, month) &&
      ![...other.rows].some(([reported, row]) => row.isFilled && hasReported(area, reported)),
  );
}

function runsOf(months: readonly Month[]): { readonly first: Month; readonly length: number }[] {
  const runs: { first: Month; length: number }[] = [];
  for (const month of months) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.length === month) last.length++;
    else runs.push({ first: month, length: 1 });
  }
  return runs;
}

type Areas = Map<string, { readonly key: string; readonly name: string; readonly rows: Map<Month, ReportRow> }>;

/** The columns that identify the rows of a table. */
interface Naming {
  readonly table: Table;
  readonly names: readonly TableColumn[];
  readonly code: TableColumn | undefined;
  readonly figures: readonly TableColumn[];
  readonly month: (i: number) => Month | undefined;
}

function* areasOf(tables: readonly Table[]): Generator<void, readonly ReportingArea[]> {
  const codes = tables.map(codeOfEveryRow);
  const byCode = codes.every((code) => code !== undefined);
  const namings = tables.map((table, at): Naming => {
    const figures = [...table.columns.values()].filter(({ definition }) => FIGURES.has(definition.type.name));
    return {
      table,
      names: columnsOf(table, NAMES),
      code: byCode ? codes[at] : undefined,
      figures,
      month: monthReader(table),
    };
  });
  const areas: Areas = new Map();
  for (const naming of namings) yield* takeRows(naming, areas, (role) => role === ROW.DATA || role === ROW.PARENT);
  // A row without figures has no data role, but it still shows that a known area has a row for the month.
  for (const naming of namings) yield* takeRows(naming, areas, (role) => role === ROW.BLANK || role === ROW.NOTE, true);
  return [...areas.values()];
}

function* takeRows(
  naming: Naming,
  areas: Areas,
  isMeant: (role: number) => boolean,
  knownOnly = false,
): Generator<void, void> {
  const { table, names, code, figures, month } = naming;
  for (let i = 0; i < table.roles.length; i++) {
    if (i % ROWS_PER_STEP === 0) yield;
    const when = isMeant(table.roles[i] as number) ? month(i) : undefined;
    if (when === undefined) continue;
    const words = names.map((column) => textAt(table, column, i));
    const key = code ? textAt(table, code, i).replace(/\D/g, "") : words.map(fold).join(" ");
    if (key.trim() === "" || (knownOnly && !areas.has(key))) continue;
    const name = words.filter((word) => word !== "").at(-1) ?? key;
    const area = areas.get(key) ?? { key, name, rows: new Map<Month, ReportRow>() };
    areas.set(key, area);
    const isFilled = figures.some((column) => isFigure(table, column, i));
    const known = area.rows.get(when);
    if (!known || (isFilled && !known.isFilled)) area.rows.set(when, { table, i, isFilled });
  }
}

/** The word of a data row; for any other row, the content of the cell. */
function textAt({ sheet, found }: Table, column: TableColumn, i: number): string {
  const word = wordAt(column, i);
  if (word !== undefined) return word;
  const cell = sheet.cells[found.firstRow + i]?.[column.column];
  return typeof cell === "string" ? plain(cell) : typeof cell === "number" ? String(cell) : "";
}

/** True for a cell that is read as a figure or was meant as one. */
function isFigure({ sheet, found }: Table, column: TableColumn, i: number): boolean {
  const state = column.states[i];
  if (state === STATE.BLANK) return false;
  if (state !== STATE.SKIPPED) return true;
  return typeof sheet.cells[found.firstRow + i]?.[column.column] === "number";
}

function codeOfEveryRow({ columns, roles }: Table): TableColumn | undefined {
  const code = columns.get("kode");
  if (!code) return undefined;
  for (let i = 0; i < roles.length; i++) if (roles[i] === ROW.DATA && wordAt(code, i) === undefined) return undefined;
  return code;
}

function monthReader(table: Table): (i: number) => Month | undefined {
  const days = table.columns.get("tanggal");
  const period = periodReader(table);
  return (i) => {
    if (days) {
      const day = valueOrNaN(days, i);
      if (Number.isNaN(day)) return undefined;
      const { year, month } = civilOf(day);
      return year * 12 + month - 1;
    }
    const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(period(i)?.key ?? "") ?? [];
    return year === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
  };
}
