import type { Cell } from "../../../core/cells/cell";

/** How the figures of a series are drawn. */
export type ChartForm = "column" | "bar" | "line" | "area" | "points" | "pie";

/** A text in the file, or in a cell with what it showed when the file was saved. */
export interface ChartText {
  readonly ref?: string;
  readonly text: string;
}

/** Cells of a series, `'Rekap'!$C$5:$C$12`, with their content when the file was saved. */
export interface ChartCells {
  readonly ref?: string;
  readonly kept: readonly Cell[];
  /** Number format of the cells. */
  readonly format?: string;
}

export interface ChartSeries {
  readonly form: ChartForm;
  readonly name?: ChartText;
  /** Texts or figures along the chart; without them, 1, 2, 3. */
  readonly along?: ChartCells;
  readonly values: ChartCells;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly dashed?: true;
  /** Stacked on the series before, as sums or as shares of the whole. */
  readonly stacked?: "sums" | "shares";
  /** Uses the axis on the right. */
  readonly isSecond?: true;
}

export interface ChartAxis {
  readonly min?: number;
  readonly max?: number;
  readonly format?: string;
  /** Top down, or right to left. */
  readonly isReversed?: true;
}

/** A chart of the file, as far as this product draws it (ECMA-376 part 1, 21.2). */
export interface Chart {
  readonly title?: ChartText;
  readonly series: readonly ChartSeries[];
  readonly along: ChartAxis;
  readonly values: ChartAxis;
  /** Content of hidden rows and columns is left out. */
  readonly skipsHidden?: true;
}

/** A corner of a drawing: a cell, and pixels from its top left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart with its position on the sheet. */
export interface PlacedChart {
  readonly from: Corner;
  readonly to: Corner | { readonly width: number; readonly height: number };
  /** The author's description, for people who cannot see it. */
  readonly description?: string;
  readonly chart: Chart;
}
