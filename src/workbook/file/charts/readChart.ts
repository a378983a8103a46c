import type { Cell } from "../../../core/cells/cell";
import { isTrue, walkPart, type Heard } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { Chart, ChartAxis, ChartCells, ChartForm, ChartSeries, ChartText } from "./chart";

const SPACE = "/c:chartSpace/c:chart";
const AREA = `${SPACE}/c:plotArea`;
const PLOT = new RegExp(`^${AREA}/c:([a-z]+)(?:3D)?Chart(/.*|)$`);
const AXIS = new RegExp(`^${AREA}/c:(val|cat|date|ser)Ax(/.*|)$`);
const TITLE = `${SPACE}/c:title/c:tx`;
const CELLS = /^\/c:ser\/c:(cat|val|xVal|yVal)\/c:(?:num|str)(?:Ref|Lit)(\/.*)$/;

const FORMS: Readonly<Record<string, ChartForm>> = {
  bar: "column",
  line: "line",
  area: "area",
  scatter: "points",
  pie: "pie",
  doughnut: "pie",
};

interface Plot {
  form: ChartForm;
  stacked: ChartSeries["stacked"];
  readonly axes: string[];
  readonly series: DraftSeries[];
}

interface DraftCells {
  ref?: string;
  readonly kept: Cell[];
  format?: string;
  /** Index of the point being read. */
  at: number;
}

interface DraftSeries {
  name?: { ref?: string; text: string };
  along?: DraftCells;
  values?: DraftCells;
  colour?: string;
  dashed?: true;
}

interface DraftAxis {
  readonly isAlong: boolean;
  id: string;
  isSecond: boolean;
  min?: number;
  max?: number;
  format?: string;
  isReversed?: true;
}

/** Reads a chart's part; undefined for a kind that is not drawn. */
export async function readChart(zip: Zip, part: string): Promise<Chart | undefined> {
  const plots: Plot[] = [];
  const axes: DraftAxis[] = [];
  const title: { ref?: string; text: string } = { text: "" };
  const seen = { others: false, skipsHidden: false };
  const beside: Readonly<Record<string, Heard>> = {
    [`${SPACE}/c:plotVisOnly`]: { open: ({ val }) => void (seen.skipsHidden = val === undefined || isTrue(val)) },
    [`${TITLE}/c:rich/a:p/a:r/a:t`]: { text: (text) => (title.text += text) },
    [`${TITLE}/c:strRef/c:f`]: { text: (ref) => (title.ref = ref) },
    [`${TITLE}/c:strRef/c:strCache/c:pt/c:v`]: { text: (text) => (title.text += text) },
  };
  await walkPart(zip.part(part), (path) => {
    const [, kind, inside = ""] = PLOT.exec(path) ?? [];
    if (kind !== undefined) {
      const form = FORMS[kind];
      if (form) return plotHeard(plots, form, inside);
      return { open: () => void (seen.others = true) };
    }
    const [, axisKind, inAxis = ""] = AXIS.exec(path) ?? [];
    return axisKind === undefined ? beside[path] : axisHeard(axes, axisKind !== "val", inAxis);
  });
  const series = plots.flatMap((plot) => plot.series.flatMap((one) => seriesOf(plot, one, axes)));
  if (seen.others || series.length === 0) return undefined;
  const isPoints = series.every(({ form }) => form === "points");
  return {
    ...(title.text === "" && title.ref === undefined ? {} : { title: title as ChartText }),
    ...(seen.skipsHidden && { skipsHidden: true as const }),
    series,
    along: axisOf(axes.find(({ isAlong }, place) => isAlong || (isPoints && place === 0))),
    values: axisOf(axes.find(({ isAlong, isSecond }, place) => !isAlong && !isSecond && !(isPoints && place === 0))),
  };
}

function plotHeard(plots: Plot[], form: ChartForm, inside: string): Heard | undefined {
  const plot = () => plots[plots.length - 1] as Plot;
  const series = () => plot().series[plot().series.length - 1] as DraftSeries;
  const [, role, inCells] = CELLS.exec(inside) ?? [];
  if (role !== undefined && inCells !== undefined) return cellsHeard(series, role, inCells);
  switch (inside) {
    case "":
      return { open: () => void plots.push({ form, stacked: undefined, axes: [], series: [] }) };
    case "/c:barDir":
      return { open: ({ val }) => void (plot().form = val === "bar" ? "bar" : "column") };
    case "/c:grouping":
      return {
        open: ({ val }) =>
          void (plot().stacked = val === "stacked" ? "sums" : val === "percentStacked" ? "shares" : undefined),
      };
    case "/c:axId":
      return { open: ({ val = "" }) => void plot().axes.push(val) };
    case "/c:ser":
      return { open: () => void plot().series.push({}) };
    case "/c:ser/c:tx/c:v":
    case "/c:ser/c:tx/c:strRef/c:strCache/c:pt/c:v":
      return { text: (text) => void (series().name = { ...series().name, text: (series().name?.text ?? "") + text }) };
    case "/c:ser/c:tx/c:strRef/c:f":
      return { text: (ref) => void (series().name = { text: "", ...series().name, ref }) };
    case "/c:ser/c:spPr/a:solidFill/a:srgbClr":
    case "/c:ser/c:spPr/a:ln/a:solidFill/a:srgbClr":
      return { open: ({ val = "" }) => void (series().colour ??= `#${val.toLowerCase()}`) };
    case "/c:ser/c:spPr/a:ln/a:prstDash":
      return { open: ({ val }) => void (val !== "solid" && (series().dashed = true)) };
    default:
      return undefined;
  }
}

function cellsHeard(series: () => DraftSeries, role: string, inside: string): Heard | undefined {
  const isAlong = role === "cat" || role === "xVal";
  const cells = () => {
    const draft = series();
    return isAlong ? (draft.along ??= { kept: [], at: 0 }) : (draft.values ??= { kept: [], at: 0 });
  };
  const [, cache, last] = /^(\/c:(?:num|str)Cache|)\/c:(f|formatCode|pt|pt\/c:v)$/.exec(inside) ?? [];
  switch (last) {
    case "f":
      return cache === "" ? { text: (ref) => void (cells().ref = ref) } : undefined;
    case "formatCode":
      return { text: (format) => void (cells().format = format) };
    case "pt":
      return { open: ({ idx }) => void (cells().at = Number(idx)) };
    case "pt/c:v":
      return {
        text: (text) => {
          const { kept, at } = cells();
          if (at < MOST_POINTS) kept[at] = isAlong && !isNumber(text) ? text : Number(text);
        },
      };
    default:
      return undefined;
  }
}

/** No sheet has more rows; a file that claims more is damaged. */
const MOST_POINTS = 1_048_576;

const isNumber = (text: string) => text.trim() !== "" && Number.isFinite(Number(text));

function axisHeard(axes: DraftAxis[], isAlong: boolean, inside: string): Heard | undefined {
  const axis = () => axes[axes.length - 1] as DraftAxis;
  switch (inside) {
    case "":
      return { open: () => void axes.push({ isAlong, id: "", isSecond: false }) };
    case "/c:axId":
      return { open: ({ val = "" }) => void (axis().id = val) };
    case "/c:scaling/c:min":
      return { open: ({ val }) => void (axis().min = Number(val)) };
    case "/c:scaling/c:max":
      return { open: ({ val }) => void (axis().max = Number(val)) };
    case "/c:scaling/c:orientation":
      return { open: ({ val }) => void (val === "maxMin" && (axis().isReversed = true)) };
    case "/c:numFmt":
      return { open: ({ formatCode }) => void (formatCode !== undefined && (axis().format = formatCode)) };
    case "/c:crosses":
      return { open: ({ val }) => void (axis().isSecond = val === "max") };
    default:
      return undefined;
  }
}

function seriesOf(plot: Plot, draft: DraftSeries, axes: readonly DraftAxis[]): readonly ChartSeries[] {
  const { name, along, values, colour, dashed } = draft;
  if (!values) return [];
  const isSecond = axes.some(({ id, isAlong, isSecond: second }) => second && !isAlong && plot.axes.includes(id));
  return [
    {
      form: plot.form,
      values: filled(values),
      ...(name && { name: name as ChartText }),
      ...(along && { along: filled(along) }),
      ...(colour !== undefined && { colour }),
      ...(dashed && { dashed }),
      ...(plot.stacked && { stacked: plot.stacked }),
      ...(isSecond && { isSecond }),
    },
  ];
}

/** Points missing from the file are blank. */
const filled = ({ ref, kept, format }: DraftCells): ChartCells => ({
  kept: Array.from(kept, (cell) => cell ?? null),
  ...(ref !== undefined && { ref }),
  ...(format !== undefined && format !== "General" && { format }),
});

function axisOf(axis: DraftAxis | undefined): ChartAxis {
  const { min, max, format, isReversed } = axis ?? {};
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(format !== undefined && format !== "General" && { format }),
    ...(isReversed && { isReversed }),
  };
}
