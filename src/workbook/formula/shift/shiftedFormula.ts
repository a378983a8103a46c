import { cornerText, referencesIn, type Corner, type Reference } from "./references";
import { shiftedExtent, type Shift } from "./shift";

/**
 * A formula after rows or columns were inserted or deleted, as Excel rewrites it: references follow their cells, a range that
 * loses some shrinks, and one that loses all becomes `#REF!`. Dollar signs make no difference. `home` is the sheet of
 * references without a name; undefined if there is none.
 */
export function shiftedFormula(formula: string, home: string | undefined, shift: Shift): string {
  const { references } = referencesIn(formula);
  const pieces: string[] = [];
  let at = 0;
  for (const reference of references) {
    if (!isSameSheet(reference.sheet ?? home, shift.sheet)) continue;
    const text = shiftedReference(reference, shift);
    if (text === undefined) continue;
    pieces.push(formula.slice(at, reference.start), text);
    at = reference.end;
  }
  return at === 0 ? formula : pieces.join("") + formula.slice(at);
}

/** True if the sheet is among those of a range across sheets in the formula. */
export function reachesAcross(formula: string, sheet: string, order: readonly string[]): boolean {
  const { across } = referencesIn(formula);
  if (across.length === 0) return false;
  const names = order.map((name) => name.toLowerCase());
  const place = names.indexOf(sheet.toLowerCase());
  return across.some((ends) => {
    const [first = -1, last = -1] = ends.map((end) => names.indexOf(end.toLowerCase())).sort((a, b) => a - b);
    return first < 0 || (place >= first && place <= last);
  });
}

/** The new text of a reference; undefined if it does not change. */
function shiftedReference({ corners: [from, to], isRange }: Reference, shift: Shift): string | undefined {
  const one = indexOf(from, shift);
  const other = indexOf(to, shift);
  if (one === undefined || other === undefined) return undefined;
  const before = { first: Math.min(one, other), last: Math.max(one, other) };
  const after = shiftedExtent(before, shift);
  if (!after) return "#REF!";
  if (after.first === before.first && after.last === before.last) return undefined;
  const isTurned = one > other;
  const first = cornerText(withIndex(from, isTurned ? after.last : after.first, shift));
  if (!isRange) return first;
  return `${first}:${cornerText(withIndex(to, isTurned ? after.first : after.last, shift))}`;
}

const indexOf = (corner: Corner, { axis }: Shift) => (axis === "rows" ? corner.row : corner.column);
const withIndex = (corner: Corner, index: number, { axis }: Shift): Corner =>
  axis === "rows" ? { ...corner, row: index } : { ...corner, column: index };

export const isSameSheet = (one: string | undefined, other: string): boolean =>
  one !== undefined && one.toLowerCase() === other.toLowerCase();
