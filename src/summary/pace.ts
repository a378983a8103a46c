import { civilOf, daysInMonth, type Serial } from "../core/calendar/civil";
import blankoRata from "../core/indicators/blankoRata";
import hariKerja from "../core/indicators/hariKerja";
import type { Cell, Range } from "../core/cells/cell";
import type { DayFigure, Maybe, Missing, Pace } from "../contract/standing";
import { answered, column, figure } from "./figure";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import type { StockDay } from "./read/stockDay";
import type { StockDays } from "./read/stockDays";
import { wanted } from "./read/wanted";
import { isDaily, isFree } from "./workingDays";

/** Four weeks: recent results are a better guide than those of a year ago. */
const SPAN = 28;

/** The use of a stock card as BLANKO_RATA and BLANKO_RUNWAY take it. */
export interface UseSeries {
  readonly use: Range;
  readonly status: Range | undefined;
}

/** Daily use as a series; undefined where the rows are weeks or months. Unreadable days are left out. */
export function useSeries(stock: StockDays, of: "use" | "spoiled" = "use"): UseSeries | undefined {
  const days = stock.daily;
  if (!days) return undefined;
  const isMarked = days.some(({ status }) => status !== undefined);
  const kept = isMarked && !stock.hasStatus ? days.filter(isFree) : days;
  // Two or more cells are always a series; a single one would be read as a rate.
  const pad = (cells: Cell[]) =>
    column(cells.length < 2 ? [...cells, ...new Array<null>(2 - cells.length).fill(null)] : cells);
  return {
    use: pad(kept.map((day) => day[of])),
    status: stock.hasStatus ? pad(kept.map(({ status }) => status ?? null)) : undefined,
  };
}

/** Use per working day: the average of a daily card, or the total of a monthly one divided by its working days. */
export function usePerDay(stock: StockDays, office: OfficeCalendar): Maybe<Pace> {
  const { args } = office;
  const series = useSeries(stock);
  if (series) {
    const average = figure(blankoRata, series.use, series.status);
    const perDay = answered(average);
    return perDay === undefined ? { missing: "REFUSED", figure: average } : { by: "AVERAGE", perDay, figure: average };
  }
  const rows = stock.days.filter(({ use }) => !Number.isNaN(use));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return noUse(stock);
  // Rows dated the first of their month report the use from that day on; other rows, the use up to it.
  const isOpening = rows.every(({ day }) => civilOf(day).day === 1);
  const counted = isOpening ? rows : rows.slice(1);
  const from = isOpening ? first.day : first.day + 1;
  const to = isOpening ? monthEnd(last.day) : last.day;
  const total = counted.reduce((sum, { use }) => sum + use, 0);
  return overSpan(total, from, to, args) ?? noUse(stock);
}

function noUse({ sheets }: StockDays): Missing {
  return { missing: "COLUMN", lookedFor: [wanted("kartuStok", ["dipakai", "keluar"])], sheet: sheets[0] ?? "" };
}

/** The day of a row's closing stock. */
export function closingDay(stock: StockDays): Serial {
  const { days } = stock;
  const last = (days.at(-1) as StockDay).day;
  const isMonthly = days.length > 1 && days.every(({ day }) => civilOf(day).day === 1) && !isDaily(days);
  return isMonthly ? monthEnd(last) : last;
}

function monthEnd(day: Serial): Serial {
  const { year, month, day: date } = civilOf(day);
  return day - date + daysInMonth(year, month);
}

/** Results per working day in the last four weeks that have results, days without results included. */
export function recentPace(results: readonly DayFigure[], { args }: OfficeCalendar): Pace | undefined {
  const last = results.at(-1);
  if (!last) return undefined;
  const recent = results.filter(({ day }) => day > last.day - SPAN);
  const total = recent.reduce((sum, { value }) => sum + value, 0);
  return overSpan(total, (recent[0] as DayFigure).day, last.day, args);
}

function overSpan(total: number, from: Serial, to: Serial, calendar: OfficeCalendar["args"]): Pace | undefined {
  const workingDays = figure(hariKerja, from, to, ...calendar);
  const days = answered(workingDays);
  // Results on weekend days alone count as at least one day.
  return days === undefined
    ? undefined
    : { by: "SPAN", perDay: total / Math.max(1, days), total, from, to, workingDays };
}
