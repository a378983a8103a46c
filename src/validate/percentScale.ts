import type { Cell, Range } from "../core/cells/cell";
import { doubt, EMPTY, isDoubt, type Reading } from "../core/cells/reading";
import { persen, type ColumnType } from "../sheets/columnType";
import { ROW } from "./recognise/recognised";

/** How the cells of one column are read. */
export interface Reader {
  readonly read: (cell: Cell) => Reading<number | string>;
  readonly quick: (cell: Cell) => boolean;
  /** A percentage column that counts in hundreds: 95.2 instead of 95.2 %. */
  readonly inHundreds: boolean;
}

/** A share above this is a percentage without its sign; recording may exceed 100 %. */
const HIGHEST_SHARE = 1.5;

/**
 * The reader of a column. Percentages are written in two ways, 0.952 and 95.2, and either is right when the whole column
 * does it: the larger number of cells decides, and only cells of the other kind are doubted.
 */
export function readerOf(type: ColumnType, cells: Range, roles: Uint8Array, firstRow: number, column: number): Reader {
  if (type.name !== persen.name) return { read: type.read, quick: type.quick, inHundreds: false };
  const figures: number[] = [];
  for (let i = 0; i < roles.length; i++) {
    const cell = roles[i] === ROW.DATA ? cells[i + firstRow]?.[column] : undefined;
    if (typeof cell === "number" && cell > 0) figures.push(cell);
  }
  const large = figures.filter((figure) => figure > HIGHEST_SHARE);
  if (large.length * 2 <= figures.length) return { read: type.read, quick: type.quick, inHundreds: false };
  const lowest = large.reduce((least, figure) => Math.min(least, figure), Infinity);
  return { read: (cell) => readHundredths(cell, lowest), quick: () => false, inHundreds: true };
}

/** Reads 95.2 as 0.952. A 0.952 among figures such as 95.2 is a share in the wrong scale; among 1.8 and 0.9 it is not. */
function readHundredths(cell: Cell, lowest: number): Reading<number> {
  if (typeof cell === "number") {
    if (cell === 0) return EMPTY;
    if (cell < 0 || !Number.isFinite(cell)) return persen.read(cell);
    const isShare = cell <= HIGHEST_SHARE && cell * 100 >= lowest && lowest > 10;
    return isShare ? doubt("ABOVE_SHARE", cell, cell) : cell / 100;
  }
  const reading = persen.read(cell);
  const withoutSign = isDoubt(reading) && reading.doubt === "ABOVE_SHARE" && reading.means !== undefined;
  return withoutSign ? doubt("TEXT_NUMBER", cell, reading.means) : reading;
}
