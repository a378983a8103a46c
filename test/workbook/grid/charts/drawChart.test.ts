import type { Cell } from "../../../../src/core/cells/cell";
import type { Chart, ChartSeries } from "../../../../src/workbook/file/charts/chart";
import { drawChart } from "../../../../src/workbook/grid/charts/drawChart";
import { chartFigures } from "../../../../src/workbook/grid/charts/figures";

const SIZE = { width: 400, height: 260 };
const series = (form: ChartSeries["form"], kept: readonly Cell[], more: Partial<ChartSeries> = {}): ChartSeries => ({
  form,
  values: { kept },
  along: { kept: ["Curup", "Kota", "Air"] },
  ...more,
});
const chart = (...of: readonly ChartSeries[]): Chart => ({ series: of, along: {}, values: {} });
const drawn = (given: Chart, cells: Readonly<Record<string, readonly Cell[]>> = {}) =>
  drawChart(
    chartFigures(given, (ref) => cells[ref], "id"),
    SIZE,
    "id",
  );
const boxes = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((match) => ({
    x: Number(match[1]),
    y: Number(match[2]),
    width: Number(match[3]),
    height: Number(match[4]),
  }));
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);

test("columns are as high as their figures, and a blank has none", () => {
  const found = boxes(drawn(chart(series("column", [100, null, 50]))));
  expect(found).toHaveLength(2);
  expect((found[0]?.height ?? 0) / (found[1]?.height ?? 1)).toBeCloseTo(2, 1);
});

test("figures come from the current cells; if the reference is lost, from the file", () => {
  const given = chart(series("bar", [1, 2, 3], { values: { ref: "A", kept: [1, 2, 3] } }));
  expect(words(drawn(given, { A: [7, 8, 9] }))).toEqual(expect.arrayContaining(["7", "8", "9", "Curup"]));
  expect(words(drawn(given))).toEqual(expect.arrayContaining(["1", "2", "3"]));
});

test("texts, errors and blanks are not figures", () => {
  const found = boxes(drawn(chart(series("column", ["4.091", null, 50]))));
  expect(found).toHaveLength(1);
});

test("stacked columns are on top of each other, shares fill the whole", () => {
  const two = [series("column", [10, 10, 10]), series("column", [30, 10, 0])] as const;
  const [low, , , high] = boxes(drawn(chart(...two.map((one) => ({ ...one, stacked: "sums" as const })))));
  expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(low?.y ?? -1, 0);
  const shares = drawn(
    chart(...two.map((one) => ({ ...one, stacked: "shares" as const, values: { ...one.values, format: "0%" } }))),
  );
  expect(words(shares)).toContain("100%");
});

test("a line breaks where a figure is missing", () => {
  const path = /<path d="([^"]*)"/.exec(drawn(chart(series("line", [1, null, 3]))))?.[1] ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
});

test("days along the chart are months, figures are in Indonesian notation", () => {
  const days = { kept: [45566, 45658, 45748] };
  const given = { ...chart(series("points", [1000, 2000, 3000], { along: days })), along: { format: "mmm yy" } };
  expect(words(drawn(given))).toEqual(expect.arrayContaining(["Okt 2024", "Des 2024", "3.000"]));
});

test("user text is shown, not interpreted", () => {
  const title = { text: '<script>alert("x")</script>' };
  expect(drawn({ ...chart(series("line", [1, 2, 3])), title })).not.toContain("<script");
});

test.each(["column", "bar", "line", "area", "points", "pie"] as const)(
  "%s: nothing to draw gives an empty drawing",
  (form) => {
    const svg = drawn(chart(series(form, [null, null])));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  },
);
