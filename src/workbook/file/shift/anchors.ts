import { shiftedIndex, type Shift } from "../../formula/shift/shift";
import { setText, type Node } from "./nodes";
import { Refused } from "./refused";

/** How a picture follows the cells below it (ECMA-376 part 1, 20.5.3.2): with both corners, as a whole, or not at all. */
export type Follows = "twoCell" | "oneCell" | "absolute";

/** Moves the corners of a drawing object: `from` and `to` with a row, a column and offsets in them. */
export function shiftAnchor(anchor: Node, follows: Follows, shift: Shift): void {
  if (follows === "absolute") return;
  const of = (name: string) => anchor.inside.find(({ path }) => localName(path) === name);
  const [from, to] = [edge(of("from"), shift), edge(of("to"), shift)];
  if (!from) return;
  const first = moved(from.index, shift);
  if (follows === "oneCell") {
    const by = first.index - from.index;
    move(anchor, from, first);
    if (to) move(anchor, to, { index: to.index + by, isCut: false });
    return;
  }
  const last = to && moved(to.index, shift);
  if (first.isCut && last?.isCut && to && to.index >= from.index) throw new Refused("DRAWING");
  move(anchor, from, first);
  if (to && last) move(anchor, to, last);
}

interface Edge {
  readonly index: number;
  readonly place: Node;
  readonly distance: Node | undefined;
}

function edge(corner: Node | undefined, { axis }: Shift): Edge | undefined {
  const of = (name: string) => corner?.inside.find(({ path }) => localName(path) === name);
  const place = of(axis === "rows" ? "row" : "col");
  if (!place) return undefined;
  return { index: Number(place.text), place, distance: of(axis === "rows" ? "rowOff" : "colOff") };
}

function moved(index: number, shift: Shift): { readonly index: number; readonly isCut: boolean } {
  const after = shiftedIndex(index, shift);
  return after === undefined ? { index: shift.at, isCut: true } : { index: after, isCut: false };
}

function move(anchor: Node, { place, distance }: Edge, { index, isCut }: ReturnType<typeof moved>): void {
  setText(anchor, String(index), { ...place, text: place.text.trim() });
  if (isCut && distance) setText(anchor, "0", distance);
}

/** The name of the last element of a path, without its namespace. */
export const localName = (path: string): string => path.replace(/^.*[/:}]/, "");
