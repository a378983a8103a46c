import type { Cell } from "../core/cells/cell";
import { isDoubt, settle } from "../core/cells/reading";
import { readAnyNumber, readCount } from "../core/cells/readNumber";
import type { SheetCells } from "../core/cells/sheetCells";
import { ROW, type RecognisedTable } from "./recognise/recognised";

/** How a column of percentages is written, as its cells, their formats and their parts show. */
export interface PercentHabit {
  /** True when it uses percent: 95.2 instead of 95.2 %. */
  readonly inHundreds: boolean;
  /** A typical figure of the column as written; NaN if there is none. */
  readonly usual: number;
  /** The smallest figure that is certainly in percent; Infinity if there is none. */
  readonly lowest: number;
  /** Figures that their own parts place on the other scale. */
  readonly misfits: ReadonlySet<number>;
  /** True where the sheet has the parts, so that size need not decide alone. */
  readonly hasParts: boolean;
}

/** A larger share is a percentage without its sign. Recording may exceed 100 %. */
export const HIGHEST_SHARE = 1.5;

/** Figures within this factor of each other are on the same scale. */
const ALIKE = 3;

/** A percentage with a sign or the word for percent states its own scale. */
export const hasSign = (text: string): boolean => /%|p(?:er|ro)sen/i.test(text);

interface Figure {
  readonly figure: number;
  /** Part ÷ base of the same row; NaN where the sheet lacks them. */
  readonly quotient: number;
  readonly percentFormat: boolean;
}

/**
 * Scans a column once. The scale follows from the parts of the percentages where the sheet has them, else from a percent
 * format, else from size: figures far above one are in percent, unless most are small and the large ones are unlike them.
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
  // Among 0.85 and 1.2 a 2.3 is similar; a 95.2 is a hundred times one of them.
  const middle = (some: readonly Figure[]) => medianOf(some.map(({ figure }) => figure));
  return large.length > 0 && middle(large) < 10 * middle(small);
}

const alike = (a: number, b: number) => a <= ALIKE * b && b <= ALIKE * a;

/** The figure of a cell that does not state its scale; NaN for any other cell. */
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
