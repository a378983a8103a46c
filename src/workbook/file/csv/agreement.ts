import { RowScanner, type Dialect } from "./scan";

/** Letters that part the cells of some files; a text that holds one has rarely been cut at the right places. */
const FOREIGN = /[\t|;^~¦\x1f]|,(?! )/;
/** Figures, days, times and shares, whatever parts them. */
const FIGURE = /^[\s\d.,:/%+()-]*$/;

/** How well a text falls into rows of cells. */
export interface Agreement {
  /** Share of the rows that have two cells or more, 0 to 1; one unlike the rows beside it counts half. */
  readonly rows: number;
  /** Share of the filled cells that look whole: figures, or words without another separator, 0 to 1. */
  readonly cells: number;
  /** Rows whose quotes do not close. */
  readonly faults: number;
  /** Rows with anything in them. */
  readonly count: number;
  /** The commonest number of cells in a row. */
  readonly width: number;
}

/** Looks at the whole text as the dialect cuts it. */
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
