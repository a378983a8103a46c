import { RowScanner, type Dialect } from "./scan";

/** Characters that separate cells in some files; a text that contains one was probably cut in the wrong places. */
const FOREIGN = /[\t|;^~¦\x1f]|,(?! )/;
/** Figures, days, times and shares with any separators. */
const FIGURE = /^[\s\d.,:/%+()-]*$/;

/** How well a text divides into rows of cells. */
export interface Agreement {
  /** Share of rows with two or more cells, 0 to 1; a row unlike its neighbours counts half. */
  readonly rows: number;
  /** Share of filled cells that look complete: figures, or words without another separator, 0 to 1. */
  readonly cells: number;
  /** Rows with unclosed quotes. */
  readonly faults: number;
  /** Rows that are not empty. */
  readonly count: number;
  /** The most common number of cells per row. */
  readonly width: number;
}

/** Evaluates the whole text as cut by the dialect. */
export function agreementOf(text: string, dialect: Dialect): Agreement {
  const scanner = new RowScanner(text, dialect);
  const widths: number[] = [];
  let faults = 0;
  let filled = 0;
  let whole = 0;
  while (!scanner.isDone) {
    const row = scanner.next();
    if (typeof row === "string") {
      faults++;
      widths.push(0);
      continue;
    }
    const before = filled;
    for (const cell of row) {
      if (cell === "") continue;
      filled++;
      if (FIGURE.test(cell) || !FOREIGN.test(cell)) whole++;
    }
    if (filled > before) widths.push(row.length);
  }
  const cut = widths.filter((width) => width > 1);
  const alike = widths.filter((width, i) => width > 1 && (width === widths[i - 1] || width === widths[i + 1]));
  const agreeing = widths.length === 1 ? cut.length : (cut.length + alike.length) / 2;
  return {
    rows: agreeing / Math.max(1, widths.length),
    cells: whole / Math.max(1, filled),
    faults,
    count: widths.length,
    width: commonest(alike.length > 0 ? alike : widths),
  };
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
