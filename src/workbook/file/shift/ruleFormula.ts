import type { Area } from "../../../core/cells/area";
import { cornerText, referencesIn, type Corner, type Reference } from "../../formula/shift/references";
import { shiftedExtent, shiftedIndex, type Extent, type Shift } from "../../formula/shift/shift";
import { isSameSheet } from "../../formula/shift/shiftedFormula";

/**
 * The formula of a rule over many cells, written relative to its first cell. If all cells see the same formula after the shift,
 * that one is used. Otherwise, as with "the row above" after a row was inserted, references without a dollar sign keep their
 * distance, so that the rule keeps its meaning.
 */
export function shiftedRule(formula: string, home: string, areas: readonly Area[], shift: Shift): string {
  const isHome = isSameSheet(home, shift.sheet);
  const cells = areas.map((area) => extentOf(area, shift));
  const origin = Math.min(...cells.map(({ first }) => first));
  const origins = isHome ? cells.flatMap((cell) => shiftedExtent(cell, shift)?.first ?? []) : [origin];
  if (origins.length === 0) return formula;
  const moved = Math.min(...origins);
  const place = { shift, cells, origin, moved, isHome };
  const pieces: string[] = [];
  let at = 0;
  for (const reference of referencesIn(formula).references) {
    if (!isSameSheet(reference.sheet ?? home, shift.sheet)) continue;
    const text = shiftedReference(reference, place);
    if (text === undefined) continue;
    pieces.push(formula.slice(at, reference.start), text);
    at = reference.end;
  }
  return at === 0 ? formula : pieces.join("") + formula.slice(at);
}

interface Place {
  readonly shift: Shift;
  readonly cells: readonly Extent[];
  readonly origin: number;
  readonly moved: number;
  readonly isHome: boolean;
}

function shiftedReference({ corners, isRange }: Reference, place: Place): string | undefined {
  const { shift, origin, moved } = place;
  const ends = corners.map((corner) => indexIn(corner, shift));
  const [one, other] = ends;
  if (one === undefined || other === undefined) return undefined;
  const isFixed = corners.map((corner) => (shift.axis === "rows" ? corner.isRowFixed : corner.isColumnFixed));
  const seen = agreed([one, other], isFixed, place);
  const after = seen ?? ends.map((end = 0, n) => (isFixed[n] ? shiftedIndex(end, shift) : end - origin + moved));
  const [first, last] = after;
  if (first === undefined || last === undefined || first < 0 || last < 0) return "#REF!";
  if (first === one && last === other) return undefined;
  const from = cornerText(withIndex(corners[0], first, shift));
  return isRange ? `${from}:${cornerText(withIndex(corners[1], last, shift))}` : from;
}

/** The new ends relative to the first cell if every remaining cell agrees; else undefined. */
function agreed(
  ends: readonly [number, number],
  isFixed: readonly boolean[],
  place: Place,
): readonly number[] | undefined {
  const { shift, cells, origin, moved, isHome } = place;
  const turns = [shift.at, shift.at + shift.count];
  const steps = [...turns, ...turns.flatMap((turn) => ends.map((end) => turn - (end - origin)))];
  const candidates = cells.flatMap(({ first, last }) =>
    [first, last, ...steps.flatMap((step) => [step - 1, step])].filter((cell) => cell >= first && cell <= last),
  );
  let found: readonly number[] | undefined;
  for (const cell of new Set(candidates)) {
    const cellAfter = isHome ? shiftedIndex(cell, shift) : cell;
    if (cellAfter === undefined) continue;
    const [one, other] = ends.map((end, n) => (isFixed[n] ? end : end + cell - origin)) as [number, number];
    const extent = shiftedExtent({ first: Math.min(one, other), last: Math.max(one, other) }, shift);
    if (!extent) return undefined;
    const after = one > other ? [extent.last, extent.first] : [extent.first, extent.last];
    const asFirst = after.map((end, n) => (isFixed[n] ? end : end - cellAfter + moved));
    if (found && !asFirst.every((end, n) => end === found?.[n])) return undefined;
    found = asFirst;
  }
  return found;
}

const extentOf = ({ row, column, rows, columns }: Area, { axis }: Shift): Extent =>
  axis === "rows" ? { first: row, last: row + rows - 1 } : { first: column, last: column + columns - 1 };
const indexIn = (corner: Corner, { axis }: Shift) => (axis === "rows" ? corner.row : corner.column);
const withIndex = (corner: Corner, index: number, { axis }: Shift): Corner =>
  axis === "rows" ? { ...corner, row: index } : { ...corner, column: index };
