import { COLOURS, DAYS_AXIS } from "../../chartLooks";
import type { NewChart } from "../../newBook";
import { line, textLook } from "./chartLooks";
import { element } from "./xml";

const value = (name: string, val: string | number) => element(`c:${name}`, { val });

/**
 * The two axes of a chart: horizontal (1) and vertical (2). For horizontal bars they are swapped, and the first bar is on top.
 */
export function axes(chart: NewChart): string {
  const { type, upFormat, upFrom, upTo } = chart;
  const lying = type === "areas";
  const across = lying
    ? axis("catAx", { id: 1, crosses: 2, at: "l", reversed: true })
    : axis("valAx", { id: 1, crosses: 2, at: "b", ...DAYS_AXIS });
  const up = axis("valAx", {
    id: 2,
    crosses: 1,
    at: lying ? "t" : "l",
    format: upFormat,
    from: upFrom,
    to: lying ? 1 : upTo,
    grid: !lying,
    hidden: lying,
  });
  return across + up;
}

interface Axis {
  readonly id: number;
  readonly crosses: number;
  readonly at: "b" | "l" | "t";
  readonly format?: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly unit?: number;
  readonly grid?: boolean;
  readonly hidden?: boolean;
  readonly reversed?: boolean;
}

function axis(name: "valAx" | "catAx", axis: Axis): string {
  const { id, crosses, at, format = "General", from, to, unit, grid, hidden, reversed } = axis;
  return element(
    `c:${name}`,
    {},
    value("axId", id),
    element(
      "c:scaling",
      {},
      value("orientation", reversed ? "maxMin" : "minMax"),
      ...(to === undefined ? [] : [value("max", to)]),
      ...(from === undefined ? [] : [value("min", from)]),
    ),
    value("delete", hidden ? 1 : 0),
    value("axPos", at),
    ...(grid ? [element("c:majorGridlines", {}, element("c:spPr", {}, line(COLOURS.grid, 9525)))] : []),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", name === "catAx" ? "low" : "nextTo"),
    element("c:spPr", {}, line("BFBFBF", 9525)),
    textLook(800, COLOURS.quiet),
    value("crossAx", crosses),
    value("crosses", "autoZero"),
    ...(name === "valAx"
      ? [
          value("crossBetween", id === 1 ? "midCat" : "between"),
          ...(unit === undefined ? [] : [value("majorUnit", unit)]),
        ]
      : [value("auto", 0), value("lblOffset", 100), value("noMultiLvlLbl", 0)]),
  );
}
