import type { Language } from "../../../core/words";
import { label, type ChartFigures, type SeriesFigures } from "./figures";
import { pieColour } from "./pieColour";
import { pieSlices } from "./pieSlices";
import { ticks, type Ticks } from "./scale";
import { monthTicks } from "./monthTicks";

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The plot area, in pixels. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const INK = "#404040";
const QUIET = "#6b6b6b";
const LINE = "#e1e1e1";
const SMALL = 10;
/** Approximate width of a letter in the small size. */
const LETTER = 5.6;
const EDGE = 8;

/** A chart as an SVG drawing. */
export function drawChart(figures: ChartFigures, size: ChartSize, language: Language): string {
  const title = titleOf(figures);
  const named = legendNames(figures);
  const room: Room = {
    left: EDGE,
    top: title === "" ? EDGE : 28,
    right: size.width - EDGE,
    bottom: size.height - EDGE - (named.length > 0 ? 18 : 0),
  };
  const drawn = figures.series.some(({ form }) => form === "pie")
    ? pieSlices(figures, room)
    : figures.series.every(({ form }) => form === "bar")
      ? lyingBars(figures, room, language)
      : standing(figures, room, language);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Calibri, Carlito, 'Segoe UI', sans-serif" aria-hidden="true">`,
    title === "" ? "" : text(size.width / 2, 18, title, { size: 13, ink: INK, anchor: "middle", bold: true }),
    drawn,
    legend(named, size),
    "</svg>",
  ].join("");
}

/** The title of the chart; a chart of one series without a title has the series' name. */
export const titleOf = ({ title, series }: ChartFigures): string =>
  title === "" && series.length === 1 ? (series[0]?.name ?? "") : title;

const legendNames = ({ series, labels }: ChartFigures): readonly (readonly [string, string])[] => {
  if (series[0]?.form === "pie") return labels.map((name, i) => [name, pieColour(i)] as const);
  return series.length < 2 ? [] : series.map(({ name, colour }, i) => [name || String(i + 1), colour] as const);
};

function legend(names: readonly (readonly [string, string])[], { width, height }: ChartSize): string {
  const widths = names.map(([name]) => 18 + name.length * LETTER);
  let x = Math.max(EDGE, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return names
    .map(([name, colour], i) => {
      const at = x;
      x += widths[i] as number;
      if (x > width + 1) return "";
      return `<rect x="${at}" y="${height - 16}" width="9" height="9" fill="${colour}"/>${text(at + 12, height - 8, name, { size: SMALL, ink: QUIET })}`;
    })
    .join("");
}

/** Columns, lines, areas and points over a horizontal axis. */
function standing(figures: ChartFigures, room: Room, language: Language): string {
  const { series } = figures;
  const first = series.filter(({ isSecond }) => !isSecond);
  const second = series.filter(({ isSecond }) => isSecond);
  const steps = Math.max(2, Math.floor((room.bottom - room.top) / 36));
  const measure = measureOf(first.length > 0 ? first : second, steps, figures.values);
  const measure2 = second.length > 0 && first.length > 0 ? measureOf(second, steps) : undefined;
  const say = (value: number, of: readonly SeriesFigures[]) => label(value, of[0]?.format, language);
  const leftLabels = measure.at.map((value) => say(value, first.length > 0 ? first : second));
  const rightLabels = measure2?.at.map((value) => say(value, second)) ?? [];
  const inner: Room = {
    left: room.left + widest(leftLabels),
    top: room.top + 4,
    right: room.right - widest(rightLabels),
    bottom: room.bottom - 16,
  };
  const y = along(measure, inner.bottom, inner.top);
  const y2 = measure2 ? along(measure2, inner.bottom, inner.top) : y;
  const grid = measure.at.map(
    (value, i) =>
      `<line x1="${inner.left}" x2="${inner.right}" y1="${y(value)}" y2="${y(value)}" stroke="${LINE}"/>${text(inner.left - 4, y(value) + 3, leftLabels[i] as string, { size: SMALL, ink: QUIET, anchor: "end" })}`,
  );
  const right = (measure2?.at ?? []).map((value, i) =>
    text(inner.right + 4, y2(value) + 3, rightLabels[i] as string, { size: SMALL, ink: QUIET }),
  );
  const { place, marks } = placing(figures, inner, language);
  const columns = series.filter(({ form }) => form === "column" || form === "bar");
  const drawn = series.map((one) => {
    const height = one.isSecond ? y2 : y;
    if (columns.includes(one)) return columnsOf(one, columns, figures, inner, height);
    const points = one.spans.map((span, i) => span && ([place(one, i), height(span[1])] as const));
    return one.form === "area"
      ? areaOf(one, points, (i) => height(one.spans[i]?.[0] ?? 0)) + lineOf(one, points)
      : lineOf(one, points);
  });
  return [...grid, ...right, marks, ...drawn].join("");
}

/** The horizontal positions of the figures and their labels. */
function placing(figures: ChartFigures, inner: Room, language: Language) {
  const { series, labels, along: axis } = figures;
  const points = series.filter(({ form }) => form === "points");
  if (points.length === series.length) {
    const all = points.flatMap(({ at, spans }) => at.filter((_value, i) => spans[i] !== undefined));
    const measure =
      monthTicks(Math.min(...all), Math.max(...all), axis.format, (inner.right - inner.left) / 60, language) ??
      numberTicks(Math.min(...all), Math.max(...all), axis, (inner.right - inner.left) / 60, language);
    const x = along(measure, inner.left, inner.right);
    const marks = measure.at
      .map((value, i) =>
        text(x(value), inner.bottom + 13, measure.labels[i] as string, { size: SMALL, ink: QUIET, anchor: "middle" }),
      )
      .join("");
    return { place: (one: SeriesFigures, i: number) => x(one.at[i] ?? i), marks };
  }
  const width = (inner.right - inner.left) / Math.max(1, labels.length);
  const x = (i: number) => inner.left + (i + 0.5) * width;
  const longest = Math.max(1, ...labels.map((one) => Math.min(one.length, 14)));
  const every = Math.max(1, Math.ceil((longest * LETTER + 6) / width));
  const marks = labels
    .map((name, i) =>
      i % every === 0
        ? text(x(i), inner.bottom + 13, shortened(name, 14), { size: SMALL, ink: QUIET, anchor: "middle" })
        : "",
    )
    .join("");
  return { place: (_one: SeriesFigures, i: number) => x(i), marks };
}

const numberTicks = (
  low: number,
  high: number,
  axis: ChartFigures["along"],
  wanted: number,
  language: Language,
): Ticks & { readonly labels: readonly string[] } => {
  const found = ticks(low, high, wanted, axis);
  return { ...found, labels: found.at.map((value) => label(value, axis.format, language)) };
};

function columnsOf(
  one: SeriesFigures,
  columns: readonly SeriesFigures[],
  { labels }: ChartFigures,
  inner: Room,
  height: (value: number) => number,
): string {
  const width = (inner.right - inner.left) / Math.max(1, labels.length);
  const { side, sides } = sideOf(one, columns);
  const bar = (width * 0.7) / sides;
  return one.spans
    .map((span, i) => {
      if (!span) return "";
      const x = inner.left + i * width + width * 0.15 + side * bar;
      return box(x, height(span[0]), x + bar, height(span[1]), one.colour);
    })
    .join("");
}

/** The columns at one position are side by side unless they are stacked. */
function sideOf(one: SeriesFigures, all: readonly SeriesFigures[]): { readonly side: number; readonly sides: number } {
  const isStacked = all.some(({ spans }) => spans.some((span) => span !== undefined && span[0] !== 0));
  return isStacked ? { side: 0, sides: 1 } : { side: all.indexOf(one), sides: all.length };
}

/** Horizontal bars, one position below the other, with the figure at the end. */
function lyingBars(figures: ChartFigures, room: Room, language: Language): string {
  const { series, labels, along: axis } = figures;
  const names = labels.map((name) => shortened(name, 20));
  const inner: Room = { ...room, left: room.left + widest(names) };
  const measure = measureOf(series, 4, figures.values);
  const x = along(measure, inner.left, inner.right - 34);
  const height = (inner.bottom - inner.top) / Math.max(1, labels.length);
  const top = (i: number) => inner.top + (axis.isReversed ? i : labels.length - 1 - i) * height;
  const bars = series.map((one) => {
    const { side, sides } = sideOf(one, series);
    const bar = (height * 0.7) / sides;
    return one.spans
      .map((span, i) => {
        if (!span) return "";
        const y = top(i) + height * 0.15 + side * bar;
        const value = text(
          Math.max(x(span[1]), inner.left) + 3,
          y + bar / 2 + 3,
          label(span[1] - span[0], one.format, language),
          {
            size: SMALL,
            ink: QUIET,
          },
        );
        return box(x(span[0]), y, x(span[1]), y + bar, one.colour) + (bar >= 8 ? value : "");
      })
      .join("");
  });
  const marks = names.map((name, i) =>
    height >= 9 || i % Math.ceil(9 / height) === 0
      ? text(inner.left - 4, top(i) + height / 2 + 3, name, { size: SMALL, ink: QUIET, anchor: "end" })
      : "",
  );
  return [...marks, ...bars].join("");
}

function measureOf(series: readonly SeriesFigures[], steps: number, set: ChartFigures["values"] = {}): Ticks {
  const ends = series.flatMap(({ spans }) => spans.flatMap((span) => (span ? [span[1]] : [])));
  return ticks(Math.min(...ends, Infinity) === Infinity ? 0 : Math.min(...ends), Math.max(...ends, 0), steps, set);
}

const along =
  ({ from, to }: Ticks, start: number, end: number) =>
  (value: number): number =>
    rounded(start + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (end - start));

type Point = readonly [x: number, y: number] | undefined;

/** A line breaks at a missing figure; a single figure is a dot. */
function lineOf({ colour, isDashed }: SeriesFigures, points: readonly Point[]): string {
  const path = pieces(points)
    .map((piece) => `M${piece.map(([x, y]) => `${x} ${y}`).join("L")}${piece.length === 1 ? "h0" : ""}`)
    .join("");
  if (path === "") return "";
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"${isDashed ? ' stroke-dasharray="5 4"' : ""}/>`;
}

function areaOf({ colour }: SeriesFigures, points: readonly Point[], below: (index: number) => number): string {
  const shown = points.flatMap((point, i) => (point ? [[point, i] as const] : []));
  if (shown.length < 2) return "";
  const over = shown.map(([[x, y]]) => `${x} ${y}`);
  const under = shown.map(([[x], i]) => `${x} ${below(i)}`).reverse();
  return `<path d="M${[...over, ...under].join("L")}Z" fill="${colour}" fill-opacity="0.25"/>`;
}

function pieces(points: readonly Point[]): readonly (readonly (readonly [number, number])[])[] {
  const found: (readonly [number, number])[][] = [];
  let current: (readonly [number, number])[] = [];
  for (const point of [...points, undefined]) {
    if (point) current.push(point);
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  return found;
}

function box(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
  return `<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(Math.abs(x2 - x1))}" height="${rounded(Math.abs(y2 - y1))}" fill="${colour}"/>`;
}

interface Lettering {
  readonly size: number;
  readonly ink: string;
  readonly anchor?: "middle" | "end";
  readonly bold?: true;
}

function text(x: number, y: number, words: string, { size, ink, anchor, bold }: Lettering): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" fill="${ink}"${anchor ? ` text-anchor="${anchor}"` : ""}${bold ? ' font-weight="bold"' : ""}>${escaped(words)}</text>`;
}

const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const rounded = (value: number) => Math.round(value * 10) / 10;
const shortened = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
const widest = (labels: readonly string[]) =>
  labels.length === 0 ? 0 : 6 + Math.max(...labels.map((one) => one.length)) * LETTER;
