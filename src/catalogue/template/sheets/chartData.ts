import { calendar } from "../../../core/calendar/calendar";
import { civilOf, daysInMonth, serialOf, type Serial } from "../../../core/calendar/civil";
import { readClosures } from "../../../core/calendar/closures";
import { FIVE_DAYS } from "../../../core/calendar/week";
import type { Cell, Range } from "../../../core/cells/cell";
import { templateText } from "../../../text/template";
import { formatDate } from "../../../text/format";
import { draft, PLAIN } from "../draft";
import { absolute, FORMAT } from "../formats";
import type { ChartRange, TemplateSheet } from "../model";

export const CHART_SHEET = "Data Grafik";

/** What the charts' figures are computed from. */
export interface ChartInputs {
  /** A figure of the summary: a number, or an empty text where there is none yet. */
  figure(name: string): Cell;
  column(name: string): readonly Cell[];
  range(name: string): Range;
}

const WEEKS = 53;
const MONTHS = 16;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const COLUMN = { week: 0, stock: 1, day: 3, left: 4, month: 6, active: 7, target: 8, path: 9 } as const;
/** Rows of the charts' titles, which are sentences of their own. */
export const TITLE_ROW = { stock: 2, ikd: 3 } as const;

const NOTHING: Cell = { error: "#N/A" };
const isNumber = (cell: Cell): cell is number => typeof cell === "number";

/** A row of the sheet: a formula with what it gives. */
interface Computed {
  readonly formula: string;
  readonly value: Cell;
}

/** The charts' figures, computed from the other sheets: week by week, month by month. Nobody fills anything in here. */
export function chartDataSheet(inputs: ChartInputs): TemplateSheet {
  const text = templateText.chartData;
  const sheet = draft(CHART_SHEET);
  sheet.span(0, 0, 10, { value: text.title, look: "title" });
  sheet.span(1, 0, 10, { value: text.about, look: "about" });
  sheet.height(0, 26);
  for (const [row, title] of [
    [TITLE_ROW.stock, stockTitle(inputs)],
    [TITLE_ROW.ikd, ikdTitle(inputs)],
  ] as const)
    sheet.span(row, 0, 10, { ...title, look: "note" });
  text.headers.forEach((header, i) => {
    const column = Object.values(COLUMN)[i] as number;
    sheet.put(HEADER_ROW, column, { value: header, look: "header" });
  });
  const put = (column: number, rows: readonly Computed[], format: string) =>
    rows.forEach((cell, i) => sheet.put(FIRST_ROW + i, column, { ...cell, look: "computed", format }));
  const columns = columnsOf(inputs);
  for (const key of Object.keys(COLUMN) as (keyof typeof COLUMN)[]) put(COLUMN[key], columns[key], FORMATS[key]);
  return sheet.done({
    ...PLAIN,
    widths: [13, 12, 3, 13, 12, 3, 13, 12, 12, 14],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    print: {
      paper: "A4",
      landscape: false,
      area: { row: 0, column: 0, rows: FIRST_ROW + WEEKS, columns: 10 },
      onOnePage: true,
    },
    locked: true,
    tab: "BFBFBF",
  });
}

/** The cells of one column, for a chart. */
export function chartColumn(inputs: ChartInputs, key: keyof typeof COLUMN): ChartRange {
  const cells = columnsOf(inputs)[key];
  return {
    ref: absolute(CHART_SHEET, COLUMN[key], FIRST_ROW, FIRST_ROW + cells.length - 1),
    values: cells.map(({ value }) => value),
    format: FORMATS[key],
  };
}

const FORMATS: Readonly<Record<keyof typeof COLUMN, string>> = {
  week: FORMAT.day,
  stock: FORMAT.count,
  day: FORMAT.day,
  left: FORMAT.count,
  month: FORMAT.day,
  active: FORMAT.count,
  target: FORMAT.count,
  path: FORMAT.count,
};

type Columns = Readonly<Record<keyof typeof COLUMN, readonly Computed[]>>;

function columnsOf(inputs: ChartInputs): Columns {
  return { ...weeksOf(inputs), ...depletionOf(inputs), ...monthsOf(inputs) };
}

/** The stock at the end of each of the last 53 weeks. */
function weeksOf({ figure, column }: ChartInputs): Pick<Columns, "week" | "stock"> {
  const today = figure("Tanggal_Laporan");
  const [days, left] = [column("Stok_Tanggal"), column("Stok_Sisa")];
  const week: Computed[] = [];
  const stock: Computed[] = [];
  for (let i = 0; i < WEEKS; i++) {
    const back = 7 * (WEEKS - 1 - i);
    const at = `$A$${FIRST_ROW + i + 1}`.replace(/\$/g, "");
    const day = isNumber(today) ? today - back : NOTHING;
    week.push({ formula: `IF(COUNT(Tanggal_Laporan)=0,NA(),Tanggal_Laporan-${back})`, value: day });
    const last = isNumber(day) ? lastAt(days, day) : -1;
    stock.push({
      formula: `IF(ISNUMBER(${at}),IF(${at}<MIN(Stok_Tanggal),NA(),LOOKUP(${at},Stok_Tanggal,Stok_Sisa)),NA())`,
      value: last < 0 ? NOTHING : left[last],
    });
  }
  return { week, stock };
}

function lastAt(days: readonly Cell[], day: number): number {
  let last = -1;
  days.forEach((each, i) => {
    if (isNumber(each) && each <= day) last = i;
  });
  return last;
}

/** From the stock of today to the day on which it is used up. */
function depletionOf({ figure }: ChartInputs): Pick<Columns, "day" | "left"> {
  const or = (cell: Cell) => (isNumber(cell) ? cell : NOTHING);
  const shown = (name: string): Computed => ({
    formula: `IF(COUNT(${name})=0,NA(),${name})`,
    value: or(figure(name)),
  });
  const end = figure("Tanggal_Habis");
  return {
    day: [shown("Tanggal_Laporan"), shown("Tanggal_Habis")],
    left: [shown("Stok_Akhir"), { formula: "IF(COUNT(Tanggal_Habis)=0,NA(),0)", value: isNumber(end) ? 0 : NOTHING }],
  };
}

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const MONTH_NAME = (cell: string) => `CHOOSE(MONTH(${cell}),${MONTH_NAMES.map((name) => `"${name}"`).join(",")})`;

/** Active identities at the end of each month up to the deadline, the target, and the path that leads there. */
function monthsOf(inputs: ChartInputs): Pick<Columns, "month" | "active" | "target" | "path"> {
  const { figure } = inputs;
  const [deadline, today] = [figure("Batas_Target"), figure("Tanggal_Laporan")];
  const ready = isNumber(deadline) && isNumber(today);
  const rows = Array.from({ length: MONTHS }, (_none, i) => {
    const back = MONTHS - 1 - i;
    const at = `G${FIRST_ROW + i + 1}`;
    const end = ready ? monthEnd(deadline, -back) : undefined;
    return {
      month: {
        formula: `IF(COUNT(Batas_Target)*COUNT(Tanggal_Laporan)=0,NA(),EOMONTH(Batas_Target,-${back}))`,
        value: end ?? NOTHING,
      },
      active: {
        formula: `IF(ISNUMBER(${at}),IF(OR(${at}<MIN(Lap_Tanggal)-1,${at}>EOMONTH(Tanggal_Laporan,0),COUNT(IKD_Jumlah_Aktif)=0),NA(),IKD_Jumlah_Aktif-SUMIFS(Lap_IKD,Lap_Tanggal,">"&${at})),NA())`,
        value: end === undefined ? NOTHING : activeAt(inputs, end),
      },
      target: {
        formula: `IF(AND(ISNUMBER(${at}),COUNT(IKD_Jumlah_Target)>0),IKD_Jumlah_Target,NA())`,
        value: end === undefined || !isNumber(figure("IKD_Jumlah_Target")) ? NOTHING : figure("IKD_Jumlah_Target"),
      },
      path: {
        formula: `IF(ISNUMBER(${at}),IF(OR(${at}<EOMONTH(Tanggal_Laporan,0),COUNT(Laju_Perlu)=0),NA(),MIN(IKD_Jumlah_Target,IKD_Jumlah_Aktif+Laju_Perlu*MAX(0,NETWORKDAYS(Tanggal_Laporan+1,${at},Kal_Tanggal)))),NA())`,
        value: end === undefined ? NOTHING : pathAt(inputs, end),
      },
    };
  });
  const all = (key: keyof (typeof rows)[number]) => rows.map((row) => row[key]);
  return { month: all("month"), active: all("active"), target: all("target"), path: all("path") };
}

function monthEnd(day: Serial, months: number): Serial {
  const { year, month } = civilOf(day);
  const index = 12 * year + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return serialOf({ year: y, month: m, day: daysInMonth(y, m) });
}

function activeAt({ figure, column }: ChartInputs, end: Serial): Cell {
  const [active, today] = [figure("IKD_Jumlah_Aktif"), figure("Tanggal_Laporan")];
  const days = column("Lap_Tanggal");
  const first = Math.min(...days.filter(isNumber));
  if (!isNumber(active) || !isNumber(today) || end < first - 1 || end > monthEnd(today, 0)) return NOTHING;
  const added = column("Lap_IKD").reduce<number>((sum, each, i) => {
    const day = days[i];
    return isNumber(day) && day > end && isNumber(each) ? sum + each : sum;
  }, 0);
  return active - added;
}

function pathAt({ figure, range }: ChartInputs, end: Serial): Cell {
  const [active, pace, target, today] = ["IKD_Jumlah_Aktif", "Laju_Perlu", "IKD_Jumlah_Target", "Tanggal_Laporan"].map(
    figure,
  );
  if (![active, pace, target, today].every(isNumber) || end < monthEnd(today as number, 0)) return NOTHING;
  const closures = readClosures(range("Kal_Tanggal"));
  if ("doubt" in closures) throw new Error("the calendar cannot be read");
  const days = Math.max(0, calendar(FIVE_DAYS, closures).openDays((today as number) + 1, end));
  return Math.min(target as number, (active as number) + (pace as number) * days);
}

function stockTitle({ figure }: ChartInputs): Computed {
  const { stockTitle: title, stockTitleEnd: until } = templateText.chartData;
  const day = figure("Tanggal_Habis");
  return {
    formula: `IF(COUNT(Tanggal_Habis)=0,"${title}","${title}${until}"&DAY(Tanggal_Habis)&" "&${MONTH_NAME("Tanggal_Habis")}&" "&YEAR(Tanggal_Habis))`,
    value: isNumber(day) ? `${title}${until}${formatDate(day, "id")}` : title,
  };
}

function ikdTitle({ figure }: ChartInputs): Computed {
  const { ikdTitle: title, ikdTitleEnd: until } = templateText.chartData;
  const day = figure("Batas_Target");
  return {
    formula: `IF(COUNT(Batas_Target)=0,"${title}","${title}${until}"&DAY(Batas_Target)&" "&${MONTH_NAME("Batas_Target")}&" "&YEAR(Batas_Target))`,
    value: isNumber(day) ? `${title}${until}${formatDate(day, "id")}` : title,
  };
}
