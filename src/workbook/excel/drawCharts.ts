import { areaAddress, parseArea } from "../../core/cells/area";
import { DAYS_AXIS, DRAWN } from "../chartLooks";
import type { ChartRange, ChartSeries, NewChart } from "../newBook";
import { workbookError } from "./failure";
import { runOnce } from "./run";

/** Draws charts on a sheet without charts (ExcelApi 1.8), all or none: Excel on the web does not import charts from a file. */
export async function drawCharts(sheet: string, charts: readonly NewChart[]): Promise<void> {
  try {
    await runOnce(async (context) => {
      for (const chart of charts) draw(context, sheet, chart);
      await context.sync();
    });
  } catch (error) {
    await removeCharts(sheet).catch(() => undefined);
    throw workbookError(error);
  }
}

function draw(
  context: Excel.RequestContext,
  sheet: string,
  { type, title, series, area, says, upFormat, upFrom, upTo }: NewChart,
) {
  const [first, ...others] = series;
  if (!first) return;
  const lying = type === "areas";
  const chart = context.workbook.worksheets
    .getItem(sheet)
    .charts.add(lying ? "BarClustered" : "XYScatterLinesNoMarkers", rangeOf(context, first.up), "Columns");
  chart.name = says;
  const { row, column, rows, columns } = area;
  chart.setPosition(
    areaAddress({ row, column, rows: 1, columns: 1 }),
    areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  if (title.ref === undefined) chart.title.text = title.text;
  else chart.title.setFormula(`=${title.ref}`);
  dress(context, chart.series.getItemAt(0), first);
  for (const one of others) {
    const added = chart.series.add(one.name);
    added.setValues(rangeOf(context, one.up));
    dress(context, added, one);
  }
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = upFormat;
  if (upFrom !== undefined) valueAxis.minimum = upFrom;
  if (upTo !== undefined) valueAxis.maximum = upTo;
  if (lying) {
    valueAxis.maximum = 1;
    valueAxis.visible = false;
    categoryAxis.reversePlotOrder = true;
  } else {
    categoryAxis.numberFormat = DAYS_AXIS.format;
    categoryAxis.majorUnit = DAYS_AXIS.unit;
  }
}

function dress(context: Excel.RequestContext, series: Excel.ChartSeries, { name, across, drawn }: ChartSeries): void {
  series.name = name;
  series.setXAxisValues(rangeOf(context, across));
  const { colour, points, dash } = DRAWN[drawn];
  const { line, fill } = series.format;
  if (points === 0) return fill.setSolidColor(`#${colour}`);
  line.color = `#${colour}`;
  line.weight = points;
  line.lineStyle = dash ? "Dash" : "Continuous";
}

/** The cells of a reference such as `'Kartu Stok'!$A$5:$A$34`. */
function rangeOf(context: Excel.RequestContext, { ref }: ChartRange): Excel.Range {
  const cut = ref.lastIndexOf("!");
  const sheet = ref.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
  const area = parseArea(ref.slice(cut + 1).replaceAll("$", ""));
  if (!area) throw new Error(`no cells in ${ref}`);
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
}

async function removeCharts(sheet: string): Promise<void> {
  await runOnce(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load("items/name");
    await context.sync();
    // Starts from the last: where charts are identified by position, later ones move up.
    for (const chart of charts.items.slice().reverse()) chart.delete();
    await context.sync();
  });
}
