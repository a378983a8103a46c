import { CETAK_LAYANAN } from "../../sheets/laporanHarian";
import type { Calendar } from "../../core/calendar/calendar";
import type { Serial } from "../../core/calendar/civil";
import { isMissing, type Maybe, type Missing } from "../../contract/standing";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { columnsOf, STATE, type Table, type TableColumn, valueOrNaN, valueOrZero, wordAt } from "../../reading/table";
import type { StandingSettings } from "../settings";
import { datedRows, sheetsOf, type DatedRow } from "../../reading/book/datedRows";
import { reportedRows } from "../../reading/book/reportedRows";
import { dailyUse, type CardDay } from "../workingDays";
import type { StockDay } from "./stockDay";
import { ROWS_PER_STEP } from "../../reading/slices";
import { notFound } from "./wanted";

export interface StockDays {
  readonly sheets: readonly string[];
  /** Oldest first, at least one. */
  readonly days: readonly StockDay[];
  /** The working days of a daily card; undefined if the rows are weeks or months, or none is readable. */
  readonly daily: readonly CardDay[] | undefined;
  readonly hasStatus: boolean;
}

/** Where a kind of sheet keeps the stock: what remains, and what went out. */
interface Source {
  readonly kind: string;
  readonly stock: string;
  readonly use: readonly (readonly string[])[];
  /** Cards spoiled in printing: they leave the stock too. */
  readonly spoiled: readonly string[];
  readonly apart: readonly string[];
  /** What a row reports besides the stock; a stock alone may be a formula filled down to the end of the month. */
  readonly reports: readonly string[];
}

const SOURCES: readonly Source[] = [
  {
    kind: "kartuStok",
    stock: "sisa",
    use: [["dipakai"], ["keluar"]],
    spoiled: ["rusakCetak"],
    apart: ["lokasi"],
    reports: ["diterima", "dipakai", "rusakCetak", "keluar", "kembali", "sisaFisik", "statusHari"],
  },
  {
    kind: "laporanHarian",
    stock: "sisaBlanko",
    use: [["cetak"], CETAK_LAYANAN],
    spoiled: ["gagal"],
    apart: ["provinsi", "kabupaten", "unit"],
    reports: ["rekam", "cetak", ...CETAK_LAYANAN, "ikd", "sfe", "prr"],
  },
];

/** Only these blank cards become a citizen's KTP-el; KIA and cards for foreigners have separate stocks. */
const CARD = "KTP WNI";

/** The office's stock by day, from its stock cards, else from its daily reports, else from a setting. */
export function* stockDays(
  tables: readonly Table[],
  settings: StandingSettings,
  calendar: Calendar,
  asOf?: Serial,
): Generator<number, Maybe<StockDays>> {
  let dated: Missing | undefined;
  for (const source of SOURCES) {
    const found = yield* daysOf(tables, source, calendar, asOf);
    if (!isMissing(found)) return found;
    if (found.missing === "DAY") dated = found;
  }
  if (settings.stock !== undefined && asOf !== undefined) {
    const day = {
      day: asOf,
      stock: settings.stock,
      approximate: false,
      use: Number.NaN,
      spoiled: 0,
      status: undefined,
    };
    return { sheets: [], days: [day], daily: undefined, hasStatus: false };
  }
  return (
    dated ??
    notFound(
      tables,
      SOURCES.map(({ kind, stock }) => [kind, ["tanggal", stock]] as const),
    )
  );
}

function* daysOf(
  tables: readonly Table[],
  source: Source,
  calendar: Calendar,
  asOf?: Serial,
): Generator<number, Maybe<StockDays>> {
  const kept = tablesOf(tables, source.kind).filter(({ columns }) => columns.has(source.stock));
  const [first] = kept;
  if (!first) return notFound(tables, [[source.kind, ["tanggal", source.stock]]]);
  const { stock, reports, apart } = source;
  const range = { apart, ...(asOf !== undefined && { until: asOf }) };
  const reported = reportedRows(kept, { filled: reports, left: stock, only: isCitizens, ...range }, calendar);
  const rows = reported.length > 0 ? reported : datedRows(kept, { filled: [stock], ...range }).filter(isCitizens);
  const isLong = rows.length > ROWS_PER_STEP;
  if (isLong) yield 0;
  const days = yield* perDay(rows, source);
  if (days.length === 0) return { missing: "DAY", sheet: first.sheet.name };
  if (isLong) yield 0;
  return {
    sheets: sheetsOf(tables, rows),
    days,
    daily: dailyUse(days, calendar),
    hasStatus: rows.some(({ table }) => table.columns.has("statusHari")),
  };
}

function isCitizens({ table, i }: DatedRow): boolean {
  const kind = table.columns.get("jenis");
  return table.roles[i] === ROW.DATA && ((kind && wordAt(kind, i)) ?? CARD) === CARD;
}

interface Columns {
  readonly stock: TableColumn | undefined;
  readonly use: readonly TableColumn[];
  readonly spoiled: readonly TableColumn[];
  readonly status: TableColumn | undefined;
}

function* perDay(rows: readonly DatedRow[], source: Source): Generator<number, StockDay[]> {
  const useKeys = usedColumns(rows, source);
  const columns = new Map<Table, Columns>();
  const left = new Map<string, { stock: number; approximate: boolean }>();
  const days: StockDay[] = [];
  for (let at = 0, next = ROWS_PER_STEP; at < rows.length;) {
    if (at >= next) {
      yield 0;
      next += ROWS_PER_STEP;
    }
    const { day } = rows[at] as DatedRow;
    let use = 0;
    let spoiled = 0;
    let status: string | undefined;
    for (; rows[at]?.day === day; at++) {
      const { table, i, of } = rows[at] as DatedRow;
      const here = columns.get(table) ?? columnsIn(table, source, useKeys);
      columns.set(table, here);
      const state = here.stock?.states[i];
      if (here.stock && (state === STATE.VALUE || state === STATE.APPROXIMATE))
        left.set(of, { stock: valueOrNaN(here.stock, i), approximate: state === STATE.APPROXIMATE });
      for (const column of here.use) use += valueOrZero(column, i);
      for (const column of here.spoiled) spoiled += valueOrZero(column, i);
      const word = here.status && wordAt(here.status, i);
      if (word !== undefined && (status === undefined || status === "normal")) status = word;
    }
    if (left.size === 0) continue;
    const sites = [...left.values()];
    days.push({
      day,
      stock: sites.reduce((sum, { stock }) => sum + stock, 0),
      approximate: sites.some(({ approximate }) => approximate),
      use: use + spoiled,
      spoiled,
      status,
    });
  }
  return days;
}

function columnsIn(table: Table, { stock, spoiled }: Source, use: readonly string[]): Columns {
  return {
    stock: table.columns.get(stock),
    use: columnsOf(table, use),
    spoiled: use.length > 0 ? columnsOf(table, spoiled) : [],
    status: table.columns.get("statusHari"),
  };
}

/**
 * The columns of outgoing stock: the first column with any figure. A card of a single site that prints and hands cards on loses
 * both; between sites on one card, one receives what the other hands on.
 */
function usedColumns(rows: readonly DatedRow[], { use, kind }: Source): readonly string[] {
  const filled = use.filter((keys) =>
    rows.some(({ table, i }) => columnsOf(table, keys).some((column) => valueOrNaN(column, i) > 0)),
  );
  const isOneSite = rows.every(({ of }) => of === rows[0]?.of);
  return kind === "kartuStok" && isOneSite ? filled.flat() : (filled[0] ?? []);
}
