import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import { isSameSheet } from "./shiftedFormula";
import { referencesIn, type Reference } from "./references";

/** Cells that are moved to another place, on the same or another sheet. */
export interface Move {
  readonly from: PlacedArea;
  readonly to: PlacedArea;
}

export interface PlacedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What Excel does with a reference when cells are moved. `FOLLOWS`: all its cells move. `EDGE`: a whole edge of it moves, and
 * the reference grows or shrinks. `OVERWRITTEN`: others come to its place or to an edge of it, and it may become `#REF!`.
 */
export type MoveEffect = "FOLLOWS" | "EDGE" | "OVERWRITTEN";

/** The effects of a move on the references in a formula; `home` is the sheet of references without a name. */
export const moveEffects = (formula: string, home: string | undefined, move: Move): readonly MoveEffect[] =>
  referencesIn(formula).references.flatMap((reference) => effectOn(reference, home, move) ?? []);

/** The effect of a move on one reference; undefined if it stays as it is. */
export function effectOn(reference: Reference, home: string | undefined, { from, to }: Move): MoveEffect | undefined {
  const on = reference.sheet ?? home;
  const cells = cellsOf(reference);
  const source = isSameSheet(on, from.sheet) ? hold(from.area, cells) : "NOTHING";
  if (source === "ALL") return "FOLLOWS";
  if (source === "EDGE") return "EDGE";
  return isSameSheet(on, to.sheet) && hold(to.area, cells) !== "NOTHING" ? "OVERWRITTEN" : undefined;
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function cellsOf({ corners: [one, other] }: Reference): Extent {
  const rows = [one.row ?? 0, other.row ?? SHEET_SIZE.rows - 1];
  const columns = [one.column ?? 0, other.column ?? SHEET_SIZE.columns - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** How much of some cells an area holds: all, at least one whole edge, or nothing that matters. */
function hold({ row, column, rows, columns }: Area, { top, bottom, left, right }: Extent): "ALL" | "EDGE" | "NOTHING" {
  const [first, last] = [top, bottom].map((index) => index >= row && index < row + rows);
  const [west, east] = [left, right].map((index) => index >= column && index < column + columns);
  const isHigh = first && last;
  const isWide = west && east;
  if (isHigh && isWide) return "ALL";
  return (isWide && (first || last)) || (isHigh && (west || east)) ? "EDGE" : "NOTHING";
}
