import type { Cell } from "../../../core/cells/cell";
import type { Language } from "../../../core/words";
import { formatDate, formatNumber, formatPercent } from "../../../text/format";
import type { Chart, ChartAxis, ChartCells, ChartForm, ChartSeries, ChartText } from "../../file/charts/chart";

/** A chart with the sheets' current figures. */
export interface ChartFigures {
  readonly title: string;
  readonly series: readonly SeriesFigures[];
  /** The labels along the chart, if it has no scale there. */
  readonly labels: readonly string[];
  readonly along: ChartAxis;
  readonly values: ChartAxis;
}

export interface SeriesFigures {
  readonly form: ChartForm;
  readonly name: string;
  readonly colour: string;
  readonly isDashed: boolean;
  readonly isSecond: boolean;
  /** Start and end of each figure; undefined for a blank. A stacked figure starts where the series below ends. */
  readonly spans: readonly (readonly [from: number, to: number] | undefined)[];
  /** Positions along the chart for points with a scale of their own. */
  readonly at: readonly number[];
  readonly format: string | undefined;
}

/** The cells of a reference, row by row, with or without hidden ones; undefined for an invalid reference. */
export type CellsAt = (ref: string, skipsHidden: boolean) => readonly Cell[] | undefined;

const PALETTE = ["#1f6f54", "#c55a11", "#2f5597", "#7f7f7f", "#bf9000", "#7030a0"];

/** Fills a chart with the content of the sheets; an invalid reference uses the figures that the file stored. */
export function chartFigures(chart: Chart, cellsAt: CellsAt, language: Language): ChartFigures {
  const held = (cells: ChartCells | undefined) =>
    cells && ((cells.ref && cellsAt(cells.ref, chart.skipsHidden === true)) || cells.kept);
  const written = (text: ChartText | undefined) =>
    text === undefined
      ? ""
      : String((text.ref && cellsAt(text.ref, false)?.find((cell) => cell !== null)) || text.text);
  const values = chart.series.map((series) => (held(series.values) ?? []).map(figure));
  const along = chart.series.map(({ along: cells }) => held(cells));
  const spans = spansOf(chart.series, values);
  const longest = Math.max(...values.map((of) => of.length));
  const named = chart.series.findIndex(({ along: cells }) => cells !== undefined);
  const labels = Array.from({ length: longest }, (_unused, i) =>
    label(along[named]?.[i] ?? (named < 0 ? i + 1 : null), chart.series[named]?.along?.format, language),
  );
  return {
    title: written(chart.title),
    labels,
    along: chart.along,
    values: chart.values,
    series: chart.series.map((series, i) => ({
      form: series.form,
      name: written(series.name),
      colour: series.colour ?? (PALETTE[i % PALETTE.length] as string),
      isDashed: series.dashed === true,
      isSecond: series.isSecond === true,
      spans: spans[i] ?? [],
      at: (along[i] ?? []).map((cell, k) => figure(cell) ?? k + 1),
      format: chart.values.format ?? series.values.format,
    })),
  };
}

const figure = (cell: Cell): number | undefined => (typeof cell === "number" ? cell : undefined);

function spansOf(
  all: readonly ChartSeries[],
  values: readonly (readonly (number | undefined)[])[],
): readonly SeriesFigures["spans"][] {
  const sums = new Map<string, number[]>();
  const wholes = values[0]?.map((_unused, i) =>
    all.reduce((sum, { stacked }, s) => sum + (stacked === "shares" ? Math.abs(values[s]?.[i] ?? 0) : 0), 0),
  );
  return all.map(({ form, stacked, isSecond }, s) =>
    (values[s] ?? []).map((value, i) => {
      if (value === undefined) return undefined;
      if (!stacked) return [0, value] as const;
      const shown = stacked === "shares" ? value / (wholes?.[i] || 1) : value;
      const key = `${form} ${isSecond} ${shown < 0}`;
      const below = sums.get(key) ?? [];
      sums.set(key, below);
      const from = below[i] ?? 0;
      below[i] = from + shown;
      return [from, from + shown] as const;
    }),
  );
}

/** A figure as its format shows it, as far as the format distinguishes shares and days from other figures. */
export function label(cell: Cell, format: string | undefined, language: Language): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "number") return String(cell);
  if (format !== undefined && isDay(format) && cell >= 61) return formatDate(cell, language);
  return format?.includes("%") ? formatPercent(cell, language, 1) : formatNumber(cell, language);
}

/** True if a number format shows days: it has letters for years, months or days outside quotes and brackets. */
export const isDay = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
