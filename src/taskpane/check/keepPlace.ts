import { PAGE, startBrowsing, type Browsing, type Place } from "./browsing";
import type { FindingGroup } from "./groupFindings";

type Cell = { readonly row: number; readonly column: number };
type CellOf<G> = (group: G, index: number) => Cell;

/**
 * The same place in the new groups of the same sheet, after it was checked again or filtered: groups stay open and the current
 * finding stays current; if it is gone, the next step leads to the one that took its place.
 */
export function keepPlace<G extends FindingGroup>(
  before: readonly G[],
  browsing: Browsing,
  after: readonly G[],
  cellOf: CellOf<G>,
): Browsing {
  if (before.length === 0) return startBrowsing(after);
  const open = Object.fromEntries(
    after.flatMap(({ key, indexes }) => {
      const shown = browsing.open[key];
      if (!shown) return [];
      const from = shown.from < indexes.length ? shown.from : 0;
      return [[key, { from, to: Math.min(indexes.length, Math.max(shown.to, from + PAGE)) }]];
    }),
  );
  const { current, next } = browsing;
  const place = current ?? next;
  if (!place) return { open };
  const found = sameOrNext(before, place, after, cellOf);
  if (!found) return { open };
  return current && found.isSame ? { open, current: found.place } : { open, next: found.place };
}

function sameOrNext<G extends FindingGroup>(
  before: readonly G[],
  { group, item }: Place,
  after: readonly G[],
  cellOf: CellOf<G>,
): { readonly place: Place; readonly isSame: boolean } | undefined {
  const old = before[group];
  const index = old?.indexes[item];
  if (!old || index === undefined) return undefined;
  const at = after.findIndex(({ key }) => key === old.key);
  const now = after[at];
  if (now) {
    const cell = cellOf(old, index);
    const found = now.indexes.findIndex((one) => !isBefore(cellOf(now, one), cell));
    const there = now.indexes[found];
    if (there !== undefined) {
      const isSame = !isBefore(cell, cellOf(now, there));
      return { place: { group: at, item: found }, isSame };
    }
  }
  // The group has nothing after this place: continues with the first later group that still exists.
  const later = before.slice(group + 1).map(({ key }) => after.findIndex((one) => one.key === key));
  const first = later.find((one) => one >= 0);
  return first === undefined ? undefined : { place: { group: first, item: 0 }, isSame: false };
}

const isBefore = (a: Cell, b: Cell) => a.row < b.row || (a.row === b.row && a.column < b.column);
