import type { DayFigure } from "../../contract/standing";
import type { Language } from "../../core/words";
import { formatDate, formatNumber } from "../../text/format";
import type { MonthlyCurve } from "../../text/monthly/page";

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT] = [640, 96];
/** Space for the figures on the left, and for the days below. */
const [LEFT, BELOW, ABOVE] = [56, 16, 6];

/** The stock as a line for printing: known days solid, expected days dashed. */
export function curvePicture({ known, expected, title }: MonthlyCurve, language: Language): SVGElement {
  const all = [...known, ...expected];
  const days = all.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const highest = Math.max(1, ...all.map(({ value }) => value));
  const x = (day: number) => LEFT + ((WIDTH - LEFT - 4) * (day - first)) / Math.max(1, last - first);
  const y = (value: number) => HEIGHT - BELOW - ((HEIGHT - BELOW - ABOVE) * value) / highest;
  const line = (figures: readonly DayFigure[], dashes: string) =>
    shape("polyline", {
      points: figures.map(({ day, value }) => `${round(x(day))},${round(y(value))}`).join(" "),
      ...{ fill: "none", stroke: "#000", "stroke-width": "1.6", "stroke-dasharray": dashes },
    });
  const level = (value: number) =>
    shape("line", {
      ...{ x1: String(LEFT), x2: String(WIDTH - 4), y1: String(y(value)), y2: String(y(value)) },
      ...{ stroke: "#999", "stroke-width": "0.6" },
    });
  const text = (words: string, at: number, down: number, anchor: string) => {
    const made = shape("text", {
      ...{ x: String(round(at)), y: String(round(down)), "text-anchor": anchor },
      ...{ "font-size": "10", fill: "#000" },
    });
    made.textContent = words;
    return made;
  };
  const turn = expected[0]?.day;
  const picture = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: "100%", role: "img", "aria-label": title });
  picture.append(
    level(0),
    level(highest),
    line(known, "none"),
    line(expected, "5 3"),
    text(formatNumber(highest, language), LEFT - 4, y(highest) + 4, "end"),
    text("0", LEFT - 4, y(0) + 4, "end"),
    text(formatDate(first, language), LEFT, HEIGHT - 3, "start"),
    text(formatDate(last, language), WIDTH - 4, HEIGHT - 3, "end"),
  );
  const hasRoom = turn !== undefined && x(turn) > LEFT + 120 && x(turn) < WIDTH - 120;
  if (hasRoom) picture.append(text(formatDate(turn, language), x(turn), HEIGHT - 3, "middle"));
  return picture;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const round = (value: number) => Math.round(10 * value) / 10;
