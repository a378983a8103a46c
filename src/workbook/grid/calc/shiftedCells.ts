import { shiftedArea, type Shift } from "../../formula/shift/shift";
import { shiftedKey } from "../edits/keys";
import { cellId, type CellId, type Span } from "./dependents";

/** The new place of a cell of any sheet after rows or columns were inserted or deleted; undefined if it was deleted. */
export function shiftedId(id: CellId, sheetId: string, shift: Shift): CellId | undefined {
  const at = id.lastIndexOf(":");
  if (id.slice(0, at) !== sheetId) return id;
  const key = shiftedKey(Number(id.slice(at + 1)), shift);
  return key === undefined ? undefined : `${sheetId}:${key}`;
}

export const shiftedIds = (ids: Iterable<CellId>, sheetId: string, shift: Shift): Set<CellId> =>
  new Set([...ids].flatMap((id) => shiftedId(id, sheetId, shift) ?? []));

/** Areas by their cells; a table keeps its name. */
export function shiftedSpans<S extends Span>(
  spans: ReadonlyMap<CellId, S>,
  sheetId: string,
  shift: Shift,
): Map<CellId, S> {
  const moved = new Map<CellId, S>();
  for (const [id, span] of spans) {
    const area = span.sheet === sheetId ? shiftedArea(span.area, shift) : span.area;
    if (!area) continue;
    const isCell = id === cellId(span.sheet, span.area.row, span.area.column);
    moved.set(isCell ? cellId(span.sheet, area.row, area.column) : id, { ...span, area });
  }
  return moved;
}
