import "./usableLanguage";
import uPlot from "uplot";
import type { Language } from "../../core/words";
import { formatDate, formatNumber } from "../../text/format";
import type { ChartView } from "./chartView";

/** Asked at each drawing, because themes change. */
export interface ChartColours {
  readonly text: () => string;
  readonly line: () => string;
  readonly grid: () => string;
}

const FONT = '11px "Segoe UI", sans-serif';
const DASHES = [4, 4];
/** From this many days on, dates are ambiguous without their year. */
const MOST_OF_A_YEAR = 300;
/** Least room for one date below the chart. */
const DATE_SPACE = 76;

/** Draws into an element: known days solid, the future dashed. */
export function drawChart(
  at: HTMLElement,
  { days, known, ahead, edges = [], uprights }: ChartView,
  language: Language,
  height: number,
  colours: ChartColours,
) {
  const long = (days.at(-1) ?? 0) - (days[0] ?? 0) > MOST_OF_A_YEAR;
  const axis = { stroke: colours.text, font: FONT, ticks: { show: false }, gap: 4 };
  const line = { stroke: colours.line, width: 2, points: { show: false }, spanGaps: true };
  const plot = new uPlot(
    {
      width: Math.max(1, at.clientWidth),
      height,
      padding: [8, DATE_SPACE / 4, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false }, y: { range: (_plot, _low, high) => [0, Math.max(1, high) * 1.05] } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 22,
          space: DATE_SPACE,
          incrs: [1, 2, 3, 7, 14, 30, 61, 122, 183, 366],
          values: (_plot, splits) => splits.map((day) => shortDate(day, long, language)),
        },
        {
          ...axis,
          grid: { stroke: colours.grid, width: 1 },
          size: 46,
          space: 32,
          values: (_plot, splits) => splits.map((value) => formatNumber(value, language)),
        },
      ],
      series: [{}, line, { ...line, dash: DASHES }, ...edges.map(() => ({ ...line, width: 0.75 }))],
      hooks: { draw: [(drawn) => drawUprights(drawn, uprights, colours.text())] },
    },
    [days, known, ahead, ...edges] as unknown as uPlot.AlignedData,
    at,
  );
  return {
    resize: () => plot.setSize({ width: Math.max(1, at.clientWidth), height }),
    redraw: () => plot.redraw(false),
    remove: () => plot.destroy(),
  };
}

/** A date without its year, or over a longer span without its day. */
function shortDate(day: number, long: boolean, language: Language): string {
  if (!Number.isInteger(day)) return "";
  const date = formatDate(day, language);
  return long ? date.replace(/^\d+ /, "") : date.replace(/ \d{4}$/, "");
}

function drawUprights({ ctx, bbox, valToPos }: uPlot, days: readonly number[], colour: string): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 2]);
  for (const day of days) {
    const x = Math.round(valToPos(day, "x", true)) + 0.5;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}
