import type { ChartSeries } from "./newBook";

/** The charts' colours. Lines also differ in dash and width, for people and printers without colour. */
export const COLOURS = { main: "1F6F54", warm: "C55A11", quiet: "7F7F7F", text: "404040", grid: "E7E6E6" } as const;

/** How a row of figures is drawn; widths in points. */
export const DRAWN: Readonly<
  Record<ChartSeries["drawn"], { readonly colour: string; readonly points: number; readonly dash?: "dash" }>
> = {
  line: { colour: COLOURS.main, points: 2.25 },
  dashed: { colour: COLOURS.warm, points: 2, dash: "dash" },
  thin: { colour: COLOURS.quiet, points: 1.25 },
  bar: { colour: COLOURS.main, points: 0 },
};

/** The axis of days: the format of its labels, and the days between two of them. */
export const DAYS_AXIS = { format: "mmm yy", unit: 92 } as const;
