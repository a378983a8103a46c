import { templateText } from "../../text/template";
import type { ChartRange, NewChart } from "../../workbook/newBook";
import { absolute, FORMAT } from "./formats";
import type { TemplateSheet } from "./model";
import { CHART_AREAS, CHART_SHEET, chartColumn, TITLE_ROW } from "./sheets/chartData";
import type { ChartInputs } from "./sheets/chartSeries";

/** The three charts. The first two draw the figures under them, the last the recap itself. */
export function chartsOf(inputs: ChartInputs, data: TemplateSheet, recap: TemplateSheet): readonly NewChart[] {
  const text = templateText.charts;
  const title = (row: number) => ({
    ref: absolute(CHART_SHEET, 0, row, row),
    text: String(data.cells[row]?.[0]?.value),
  });
  const column = (key: Parameters<typeof chartColumn>[1]) => chartColumn(inputs, key);
  return [
    {
      type: "days",
      title: title(TITLE_ROW.stock),
      series: [
        { name: text.stock.left, across: column("week"), up: column("stock"), drawn: "line" },
        { name: text.stock.expected, across: column("day"), up: column("left"), drawn: "dashed" },
      ],
      area: CHART_AREAS.stock,
      says: text.stock.says,
      upFormat: FORMAT.count,
      upFrom: 0,
    },
    {
      type: "days",
      title: title(TITLE_ROW.ikd),
      series: [
        { name: text.ikd.active, across: column("month"), up: column("active"), drawn: "line" },
        { name: text.ikd.path, across: column("month"), up: column("path"), drawn: "dashed" },
        { name: text.ikd.target, across: column("month"), up: column("target"), drawn: "thin" },
      ],
      area: CHART_AREAS.ikd,
      says: text.ikd.says,
      upFormat: FORMAT.count,
      upFrom: 0,
    },
    {
      type: "areas",
      title: { text: text.coverage.title },
      series: [
        {
          name: text.coverage.share,
          across: recapColumn(recap, "wilayah"),
          up: recapColumn(recap, "persen"),
          drawn: "bar",
        },
      ],
      area: CHART_AREAS.coverage,
      says: text.coverage.says,
      upFormat: "0%",
      upFrom: 0,
    },
  ];
}

function recapColumn({ name, tables, cells }: TemplateSheet, key: string): ChartRange {
  const [table] = tables;
  const column = table?.columns.findIndex((each) => each.key === key) ?? -1;
  if (!table || column < 0) throw new Error(`no column ${key} on ${name}`);
  const { row, rows } = table.area;
  const values = cells.slice(row + 1, row + rows).map((line) => line[column]?.value ?? null);
  return {
    ref: absolute(name, column, row + 1, row + rows - 1),
    values,
    format: key === "persen" ? FORMAT.percent : FORMAT.text,
  };
}
