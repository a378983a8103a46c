import { areaAddress } from "../../../src/core/cells/area";
import { newChart, type ChartModel, type SeriesModel, type Settings } from "../model/chartModel";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol";
import type { RangeTarget } from "./range";
import { isWireObject, wire, type Shape, type Wire, type WireObject } from "./shape";

/** Properties that are stored as set. */
function kept(names: readonly string[]): Pick<Shape<Settings>, "get" | "set"> {
  return {
    get: Object.fromEntries(names.map((name) => [name, (self: Settings) => self[name] ?? null])),
    set: Object.fromEntries(
      names.map((name) => [name, (self: Settings, value: unknown) => void (self[name] = value)] as const),
    ),
  };
}

const part = (type: string, names: readonly string[], more: Partial<Shape<Settings>> = {}): Wire<Settings> =>
  wire<Settings>({ type, ...kept(names), ...more });

/** @throws HostError if no range was given. */
function addressOf(given: WireObject): string {
  if (!isWireObject(given) || given.type !== "Range") throw new HostError("InvalidArgument");
  const { sheet, area } = given.self as RangeTarget;
  return `${sheet.name}!${areaAddress(area)}`;
}

export const charts: Wire<SheetModel> = wire<SheetModel>({
  type: "ChartCollection",
  items: (sheet) => sheet.charts.map((model) => chart({ sheet, model })),
  item: (sheet, key: string) => {
    const model = sheet.charts.find(({ look }) => look["Name"] === key);
    return model && chart({ sheet, model });
  },
  methods: {
    Add: (sheet, type: string, source: WireObject) => {
      const model = newChart(type, addressOf(source));
      model.look["Name"] = `Chart ${sheet.charts.length + 1}`;
      sheet.charts.push(model);
      return chart({ sheet, model });
    },
  },
});

interface ChartTarget {
  readonly sheet: SheetModel;
  readonly model: ChartModel;
}

const chart: Wire<ChartTarget> = wire<ChartTarget>({
  type: "Chart",
  get: { Name: ({ model }) => model.look["Name"] },
  set: { Name: ({ model }, name: string) => void (model.look["Name"] = name) },
  objects: {
    Title: ({ model }) => title(model.title),
    Legend: ({ model }) => part("ChartLegend", ["Visible", "Position"])(model.legend),
    Axes: ({ model }) => axes(model),
    Series: ({ model }) => seriesOf(model),
  },
  methods: {
    Delete: ({ sheet, model }) => void sheet.charts.splice(sheet.charts.indexOf(model), 1),
    SetPosition: ({ model }, from: string, to: string) => void (model.position = `${from}:${to}`),
  },
});

const title = part("ChartTitle", ["Text"], {
  methods: { SetFormula: (self, formula: string) => void (self["Formula"] = formula) },
});

const axis = part("ChartAxis", ["NumberFormat", "Minimum", "Maximum", "MajorUnit", "Visible", "ReversePlotOrder"]);

const axes: Wire<ChartModel> = wire<ChartModel>({
  type: "ChartAxes",
  objects: {
    ValueAxis: ({ valueAxis }) => axis(valueAxis),
    CategoryAxis: ({ categoryAxis }) => axis(categoryAxis),
  },
});

const seriesOf: Wire<ChartModel> = wire<ChartModel>({
  type: "ChartSeriesCollection",
  items: (model) => model.series.map((one) => series(one)),
  item: () => undefined,
  methods: {
    Add: (model, name: string) => {
      const made: SeriesModel = { look: { Name: name }, values: "", across: "" };
      model.series.push(made);
      return series(made);
    },
  },
});

const series: Wire<SeriesModel> = wire<SeriesModel>({
  type: "ChartSeries",
  get: { Name: ({ look }) => look["Name"] },
  set: { Name: ({ look }, name: string) => void (look["Name"] = name) },
  objects: { Format: ({ look }) => format(look) },
  methods: {
    SetValues: (self, source: WireObject) => void (self.values = addressOf(source)),
    SetXAxisValues: (self, source: WireObject) => void (self.across = addressOf(source)),
  },
});

const format: Wire<Settings> = wire<Settings>({
  type: "ChartSeriesFormat",
  objects: {
    Line: part("ChartLineFormat", ["Color", "Weight", "LineStyle"]),
    Fill: part("ChartFill", [], {
      methods: { SetSolidColor: (self, colour: string) => void (self["Fill"] = colour) },
    }),
  },
});
