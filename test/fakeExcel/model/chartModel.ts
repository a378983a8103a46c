/** The settings of a part of a chart, by the wire's names. */
export type Settings = Record<string, unknown>;

export interface SeriesModel {
  readonly look: Settings;
  /** Where the figures are: `'Kartu Stok'!F5:F34`. */
  values: string;
  across: string;
}

export interface ChartModel {
  readonly type: string;
  /** Its name under `Name`. */
  readonly look: Settings;
  readonly title: Settings;
  readonly legend: Settings;
  readonly valueAxis: Settings;
  readonly categoryAxis: Settings;
  readonly series: SeriesModel[];
  position: string;
}

export const newChart = (type: string, values: string): ChartModel => ({
  type,
  look: {},
  title: {},
  legend: {},
  valueAxis: {},
  categoryAxis: {},
  series: [{ look: {}, values, across: "" }],
  position: "",
});
