import type { SheetCells } from "../core/cells/sheetCells";
import { sheetKinds } from "../sheets";
import { tabelRincian, tabelWilayah } from "../sheets/open";
import { longTable } from "./measures/longForm";
import { openTable, provenTable, settledTable } from "./measures/openTable";
import { readMeasures } from "./measures/readMeasures";
import { settled } from "./measures/settled";
import { matcherFor, type Matcher } from "./recognise/matcher";
import { withMonthHeaders } from "./recognise/monthHeaders";
import { recognise } from "./recognise/recognise";
import type { Mapping, RecognisedTable } from "./recognise/recognised";

/** A sheet with this many other services and no days is a recap of a period by area, not a daily report. */
const LEAST_SERVICES = 3;

/** Columns of a daily report that say how things stand. */
const LEVELS: ReadonlySet<string> = new Set(["prr", "sisaPrr", "sfe", "duplicate", "sisaBlanko", "printer"]);

const KINDS = [...sheetKinds, tabelWilayah.kind, tabelRincian];

/** Remembers headers for the sheets of one check only, because cells that look like headers may hold names. */
export const newMatcher = (): Matcher => matcherFor(KINDS);

/**
 * The tables of a sheet with every column that can be read: first by spelling, then by the meaning of the headers. If no kind's
 * list of columns explains a table of areas, its figures decide its kind.
 */
export function findTables(
  written: SheetCells,
  mappings: readonly Mapping[] = [],
  matcher = newMatcher(),
): readonly RecognisedTable[] {
  const sheet = withMonthHeaders(written);
  return recognise(sheet, KINDS, mappings, matcher).flatMap((table) => {
    if (table.isSettled) return [table.kind.open ? settledTable(sheet, table) : readMeasures(sheet, table)];
    const long = longTable(sheet, table);
    if (long) return [long];
    if (table.kind.proven) return provenTable(sheet, table) ?? [];
    if (isRecap(sheet, table)) return openTable(sheet, asTableOfAreas(table)) ?? [];
    if (saysHowThingsStand(table)) return openTable(sheet, asTableOfAreas(table)) ?? [readMeasures(sheet, table)];
    return [readMeasures(sheet, table)];
  });
}

function isRecap(sheet: SheetCells, table: RecognisedTable): boolean {
  if (table.kind === tabelWilayah.kind) return true;
  return isUndatedReport(table) && otherServices(sheet, table) >= LEAST_SERVICES;
}

/** Queues and cards left, by area and without a day or a service: no report of a day. */
function saysHowThingsStand(table: RecognisedTable): boolean {
  const figures = table.columns.filter(({ key }) => table.kind.columns[key]?.type.name === "jumlah");
  return (
    isUndatedReport(table) &&
    !table.columns.some(({ key }) => key === "periode") &&
    figures.some(({ key }) => key === "prr") &&
    figures.every(({ key }) => LEVELS.has(key))
  );
}

function isUndatedReport({ kind, columns }: RecognisedTable): boolean {
  const has = (key: string) => columns.some((match) => match.key === key);
  return kind.name === "laporanHarian" && has("unit") && !has("tanggal") && !has("tanggalLapor");
}

function otherServices(sheet: SheetCells, table: RecognisedTable): number {
  const docs = settled(sheet, table).columns.flatMap(({ concept }) => concept?.doc ?? []);
  return new Set(docs.filter((doc) => doc !== "ktp" && doc !== "ikd" && doc !== "blanko")).size;
}

/** The same table as a table of areas: its unit becomes the area, and its figures are read again. */
function asTableOfAreas(table: RecognisedTable): RecognisedTable {
  const key = (own: string) => (own === "unit" ? "wilayah" : own);
  return {
    ...table,
    kind: tabelWilayah.kind,
    columns: table.columns.flatMap((match) =>
      key(match.key) in tabelWilayah.kind.columns ? [{ ...match, key: key(match.key) }] : [],
    ),
    ambiguous: [],
    nearMisses: [],
    missing: [],
  };
}
