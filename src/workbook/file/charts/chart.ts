import type { Cell } from "../../../core/cells/cell";

/** How the figures of a series are drawn. */
export type ChartForm = "column" | "bar" | "line" | "area" | "points" | "pie";

/** A text that stands in the file, or in a cell; then with what the cell showed when the file was saved. */
export interface ChartText {
  readonly ref?: string;
  readonly text: string;
}

/** Cells of a series, `'Rekap'!$C$5:$C$12`, with what they held when the file was saved. */
export interface ChartCells {
  readonly ref?: string;
  readonly kept: readonly Cell[];
  /** Number format of the cells. */
  readonly format?: string;
}

export interface ChartSeries {
  readonly form: ChartForm;
  readonly name?: ChartText;
  /** Texts or figures along the chart; none counts from 1. */
  readonly along?: ChartCells;
  readonly values: ChartCells;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly dashed?: true;
  /** Added up on the series before, or as shares of all of them. */
  readonly stacked?: "sums" | "shares";
  /** Measured on the right. */
  readonly isSecond?: true;
}

export interface ChartAxis {
  readonly min?: number;
  readonly max?: number;
  readonly format?: string;
  /** From the top down, or from right to left. */
  readonly isReversed?: true;
}

/** A chart of the file, as far as it is drawn here (ECMA-376 part 1, 21.2). */
export interface Chart {
  readonly title?: ChartText;
  readonly series: readonly ChartSeries[];
  readonly along: ChartAxis;
  readonly values: ChartAxis;
  /** What hidden rows and columns hold is left out. */
  readonly skipsHidden?: true;
}

/** A corner of a drawing: a cell, and pixels from its top left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart where it lies on its sheet. */
export interface PlacedChart {
  readonly from: Corner;
  readonly to: Corner | { readonly width: number; readonly height: number };
  /** What its maker calls it, for people who do not see it. */
  readonly description?: string;
  readonly chart: Chart;
}
