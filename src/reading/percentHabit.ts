import type { Cell } from "../core/cells/cell";
import { isDoubt, settle } from "../core/cells/reading";
import { readAnyNumber, readCount } from "../core/cells/readNumber";
import type { SheetCells } from "../core/cells/sheetCells";
import { ROW, type RecognisedTable } from "./recognise/recognised";

/** How a column of percentages is written, as far as its cells, their formats and their own parts tell. */
export interface PercentHabit {
  /** It counts in hundreds: 95.2 instead of 95.2 %. */
  readonly inHundreds: boolean;
  /** A usual figure of the column, as it is written; NaN where it has none. */
  readonly usual: number;
  /** The smallest figure that is certainly written in hundreds; Infinity where there is none. */
  readonly lowest: number;
  /** Figures that their own parts put on the other scale. */
  readonly misfits: ReadonlySet<number>;
  /** True where the sheet has the parts, so that size alone need not decide. */
  readonly hasParts: boolean;
}

/** A share above this is a percentage without its sign; recording may exceed 100 %. */
export const HIGHEST_SHARE = 1.5;

/** A figure this many times another, or less, may well be meant for it. */
const ALIKE = 3;

/** A percentage written in words or with its sign says by itself what it is. */
export const hasSign = (text: string): boolean => /%|p(?:er|ro)sen/i.test(text);

interface Figure {
  readonly figure: number;
  /** Part ÷ base of the same row; NaN where the sheet has none. */
  readonly quotient: number;
  readonly percentFormat: boolean;
}

/**
 * Looks through a column once. Where the sheet has the parts of a percentage, they tell its scale; else a percent format
 * does; else its size: figures far above one are hundreds, unless most are small and the large ones are unlike them.
 */
export function percentHabit(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  key: string,
  column: number,
): PercentHabit {
  const quotientOf = quotients(sheet, found, key);
  const figures: Figure[] = [];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== ROW.DATA) continue;
    const row = i + found.firstRow;
    const figure = unsigned(sheet.cells[row]?.[column]);
    if (figure > 0)
      figures.push({ figure, quotient: quotientOf(row), percentFormat: isPercentFormat(sheet, row, column) });
  }
  const inHundreds = countsInHundreds(figures);
  const other = inHundreds ? 1 : 100;
  const large = figures.flatMap(({ figure }) => (figure > HIGHEST_SHARE ? [figure] : []));
  return {
    inHundreds,
    usual: medianOf(figures.map(({ figure }) => figure)),
    lowest: large.reduce((least, figure) => Math.min(least, figure), Infinity),
    misfits: new Set(figures.flatMap(({ figure, quotient }) => (alike(figure, other * quotient) ? [figure] : []))),
    hasParts: figures.some(({ quotient }) => quotient > 0),
  };
}

function countsInHundreds(figures: readonly Figure[]): boolean {
  const count = (is: (figure: Figure) => boolean) => figures.filter(is).length;
  const asShares = count(({ figure, quotient }) => alike(figure, quotient));
  const asHundreds = count(({ figure, quotient }) => alike(figure, 100 * quotient));
  if (asShares !== asHundreds) return asHundreds > asShares;
  if (2 * count(({ percentFormat }) => percentFormat) > figures.length) return false;
  const [small, large] = [
    figures.filter(({ figure }) => figure <= HIGHEST_SHARE),
    figures.filter(({ figure }) => figure > HIGHEST_SHARE),
  ];
  if (large.length > small.length) return true;
  // 2.3 among 0.85 and 1.2 is like them; 95.2 among them is a hundred times one of them.
  const middle = (some: readonly Figure[]) => medianOf(some.map(({ figure }) => figure));
  return large.length > 0 && middle(large) < 10 * middle(small);
}

const alike = (a: number, b: number) => a <= ALIKE * b && b <= ALIKE * a;

/** The figure of a cell that does not say its own scale; NaN for any other cell. */
function unsigned(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || hasSign(cell)) return Number.NaN;
  const reading = readAnyNumber(cell);
  return (isDoubt(reading) && reading.means) || Number.NaN;
}

function quotients({ cells }: SheetCells, { kind, columns }: RecognisedTable, key: string): (row: number) => number {
  const at = (wanted: string) => columns.find((column) => column.key === wanted)?.column;
  for (const relation of kind.relations) {
    if (relation.relation !== "SHARE" || relation.share !== key) continue;
    const part = at(relation.part);
    const bases = [relation.base, ...(relation.equalBases ?? []), ...(relation.otherBases ?? [])];
    const base = bases.map(at).find((column) => column !== undefined);
    if (part === undefined || base === undefined) continue;
    return (row) => count(cells[row]?.[part]) / count(cells[row]?.[base]);
  }
  return () => Number.NaN;
}

function count(cell: Cell): number {
  const reading = settle(readCount(cell));
  return typeof reading === "number" && reading > 0 ? reading : Number.NaN;
}

function isPercentFormat(sheet: SheetCells, row: number, column: number): boolean {
  return (sheet.numberFormat(row, column) ?? "").replace(/"[^"]*"/g, "").includes("%");
}

function medianOf(figures: number[]): number {
  figures.sort((a, b) => a - b);
  return figures[figures.length >> 1] ?? Number.NaN;
}
