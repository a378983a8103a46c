import { templateText } from "../../../text/template";
import { formatDate } from "../../../text/format";
import { draft, PLAIN } from "../draft";
import { absolute, FORMAT } from "../formats";
import type { TemplateSheet } from "../model";
import type { ChartRange } from "../../../workbook/newBook";
import {
  columnsOf,
  FIRST_ROW,
  HEADER_ROW,
  isNumber,
  type ChartInputs,
  type Computed,
  type SeriesKey,
} from "./chartSeries";

export const CHART_SHEET = "Grafik";

const COLUMN = { week: 0, stock: 1, day: 3, left: 4, month: 6, active: 7, target: 8, path: 9 } as const;
/** Rows of the charts' titles, which are sentences. */
export const TITLE_ROW = { stock: HEADER_ROW - 3, ikd: HEADER_ROW - 2 } as const;

const COLUMNS = 10;
/** The charts: two side by side, the third below them. */
export const CHART_AREAS = {
  stock: { row: 3, column: 0, rows: 17, columns: 5 },
  ikd: { row: 3, column: 5, rows: 17, columns: 5 },
  coverage: { row: 21, column: 0, rows: 16, columns: COLUMNS },
} as const;

/**
 * The sheet of the charts before they are drawn, with their figures below: computed from the other sheets, week by week and
 * month by month. Nothing is filled in here.
 */
export function chartDataSheet(inputs: ChartInputs): TemplateSheet {
  const text = templateText.chartData;
  const sheet = draft(CHART_SHEET);
  sheet.span(0, 0, COLUMNS, { value: text.title, look: "title" });
  sheet.span(1, 0, COLUMNS, { value: text.about, look: "about" });
  sheet.put(CHART_AREAS.stock.row, 0, { value: text.behind, look: "note" });
  sheet.height(0, 26);
  for (const [row, title] of [
    [TITLE_ROW.stock, titleWith(inputs, "Tanggal_Habis", text.stockTitle, text.stockTitleEnd)],
    [TITLE_ROW.ikd, titleWith(inputs, "Batas_Target", text.ikdTitle, text.ikdTitleEnd)],
  ] as const)
    sheet.span(row, 0, COLUMNS, { ...title, look: "note" });
  text.headers.forEach((header, i) => {
    const column = Object.values(COLUMN)[i] as number;
    sheet.put(HEADER_ROW, column, { value: header, look: "header" });
  });
  const put = (column: number, rows: readonly Computed[], format: string) =>
    rows.forEach((cell, i) => sheet.put(FIRST_ROW + i, column, { ...cell, look: "computed", format }));
  const columns = columnsOf(inputs);
  for (const key of Object.keys(COLUMN) as SeriesKey[]) put(COLUMN[key], columns[key], FORMATS[key]);
  return sheet.done({
    ...PLAIN,
    widths: [17, 14, 4, 17, 14, 4, 17, 14, 14, 14],
    frozen: { rows: 2, columns: 0 },
    print: {
      paper: "A4",
      landscape: true,
      area: { row: 0, column: 0, rows: CHART_AREAS.coverage.row + CHART_AREAS.coverage.rows + 1, columns: COLUMNS },
      onOnePage: true,
    },
    locked: true,
    tab: "C55A11",
  });
}

/** The cells of one column, for a chart. */
export function chartColumn(inputs: ChartInputs, key: SeriesKey): ChartRange {
  const cells = columnsOf(inputs)[key];
  return {
    ref: absolute(CHART_SHEET, COLUMN[key], FIRST_ROW, FIRST_ROW + cells.length - 1),
    values: cells.map(({ value }) => value),
    format: FORMATS[key],
  };
}

const FORMATS: Readonly<Record<SeriesKey, string>> = {
  week: FORMAT.day,
  stock: FORMAT.count,
  day: FORMAT.day,
  left: FORMAT.count,
  month: FORMAT.day,
  active: FORMAT.count,
  target: FORMAT.count,
  path: FORMAT.count,
};

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const MONTH_NAME = (cell: string) => `CHOOSE(MONTH(${cell}),${MONTH_NAMES.map((name) => `"${name}"`).join(",")})`;

/** A chart's title, ending in the day that a figure names. */
function titleWith({ figure }: ChartInputs, name: string, title: string, until: string): Computed {
  const day = figure(name);
  return {
    formula: `IF(COUNT(${name})=0,"${title}","${title}${until}"&DAY(${name})&" "&${MONTH_NAME(name)}&" "&YEAR(${name}))`,
    value: isNumber(day) ? `${title}${until}${formatDate(day, "id")}` : title,
  };
}
