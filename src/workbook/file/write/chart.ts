import type { Cell } from "../../../core/cells/cell";
import { COLOURS, DRAWN } from "../../chartLooks";
import type { ChartRange, ChartSeries, NewChart } from "../../newBook";
import { axes } from "./chartAxes";
import { fill, line, textLook } from "./chartLooks";
import { element, escapeXml } from "./xml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/**
 * The part of one chart (ECMA-376, part 1, 21.2). Its figures are cached, so that it is drawn before anything is calculated.
 */
export function chartPart(chart: NewChart): string {
  const { title, type, series } = chart;
  return element(
    "c:chartSpace",
    NAMESPACES,
    value("date1904", 0),
    value("roundedCorners", 0),
    element(
      "c:chart",
      {},
      titleOf(title),
      value("autoTitleDeleted", 0),
      element("c:plotArea", {}, element("c:layout"), plot(chart), axes(chart), element("c:spPr", {}, "<a:noFill/>")),
      ...(series.length > 1
        ? [element("c:legend", {}, value("legendPos", "b"), value("overlay", 0), textLook(900, COLOURS.quiet))]
        : []),
      value("plotVisOnly", type === "areas" ? 1 : 0),
      value("dispBlanksAs", "gap"),
    ),
    element("c:spPr", {}, fill("FFFFFF"), line("D9D9D9", 9525)),
    textLook(900, COLOURS.text),
  );
}

export function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

function titleOf({ text, ref }: NewChart["title"]): string {
  const bold = { sz: 1100, b: 1 };
  const colour = fill(COLOURS.text);
  const written =
    ref === undefined
      ? element(
          "c:rich",
          {},
          "<a:bodyPr/>",
          element(
            "a:p",
            {},
            element("a:pPr", {}, element("a:defRPr", bold, colour)),
            element(
              "a:r",
              {},
              element("a:rPr", { lang: "id-ID", ...bold }, colour),
              element("a:t", {}, escapeXml(text)),
            ),
          ),
        )
      : element("c:strRef", {}, element("c:f", {}, escapeXml(ref)), cache("str", [text]));
  return element(
    "c:title",
    {},
    element("c:tx", {}, written),
    value("overlay", 0),
    ...(ref === undefined ? [] : [textLook(1100, COLOURS.text, true)]),
  );
}

function plot(chart: NewChart): string {
  const drawn = chart.series.map((series, index) => seriesOf(chart, series, index));
  const plain = value("varyColors", 0);
  const ids = [value("axId", 1), value("axId", 2)];
  return chart.type === "days"
    ? element("c:scatterChart", {}, value("scatterStyle", "lineMarker"), plain, ...drawn, ...ids)
    : element(
        "c:barChart",
        {},
        value("barDir", "bar"),
        value("grouping", "clustered"),
        plain,
        ...drawn,
        value("gapWidth", 45),
        ...ids,
      );
}

/** Drawing units (EMU) per point. */
const POINT = 12_700;

function seriesOf({ type, upFormat }: NewChart, { name, across, up, drawn }: ChartSeries, index: number): string {
  const { colour, points, dash } = DRAWN[drawn];
  const head = [value("idx", index), value("order", index), element("c:tx", {}, element("c:v", {}, escapeXml(name)))];
  if (type === "areas")
    return element(
      "c:ser",
      {},
      ...head,
      element("c:spPr", {}, fill(colour)),
      value("invertIfNegative", 0),
      labels(up.format),
      element("c:cat", {}, reference("str", across)),
      element("c:val", {}, reference("num", up)),
    );
  return element(
    "c:ser",
    {},
    ...head,
    element("c:spPr", {}, line(colour, points * POINT, dash)),
    element("c:marker", {}, value("symbol", "none")),
    element("c:xVal", {}, reference("num", across)),
    element("c:yVal", {}, reference("num", { ...up, format: upFormat })),
    value("smooth", 0),
  );
}

/** Labels with the figure at the end of each bar. */
function labels(format: string): string {
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, "<a:noFill/>"),
    textLook(900, "FFFFFF", true),
    value("dLblPos", "inEnd"),
    ...["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) =>
      value(name, name === "showVal" ? 1 : 0),
    ),
  );
}

function reference(kind: "str" | "num", { ref, values, format }: ChartRange): string {
  return element(`c:${kind}Ref`, {}, element("c:f", {}, escapeXml(ref)), cache(kind, values, format));
}

function cache(kind: "str" | "num", values: readonly Cell[], format?: string): string {
  const points = values.flatMap((cell, idx) => {
    const shown = typeof cell === "number" || (kind === "str" && typeof cell === "string" && cell !== "");
    return shown ? [element("c:pt", { idx }, element("c:v", {}, escapeXml(String(cell))))] : [];
  });
  return element(
    `c:${kind}Cache`,
    {},
    ...(kind === "num" && format !== undefined ? [element("c:formatCode", {}, escapeXml(format))] : []),
    value("ptCount", values.length),
    ...points,
  );
}
