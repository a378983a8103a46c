import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import type { DefinedName } from "../../file/look/book";
import { referencesIn } from "../../formula/shift/references";

/** True if a name covers cells of which all, or a whole edge, would move: Excel lets it follow then. */
export function meansEdgeOf({ formula }: Pick<DefinedName, "formula">, sheet: string, source: Area): boolean {
  return referencesIn(formula).references.some(({ sheet: named, corners: [first, last] }) => {
    if (named?.toLowerCase() !== sheet.toLowerCase()) return false;
    const [top, bottom] = [first.row ?? 0, last.row ?? SHEET_SIZE.rows - 1];
    const [left, right] = [first.column ?? 0, last.column ?? SHEET_SIZE.columns - 1];
    const holdsRow = (row: number) => row >= source.row && row < source.row + source.rows;
    const holdsColumn = (column: number) => column >= source.column && column < source.column + source.columns;
    const isWide = holdsColumn(left) && holdsColumn(right);
    const isHigh = holdsRow(top) && holdsRow(bottom);
    return (isWide && (holdsRow(top) || holdsRow(bottom))) || (isHigh && (holdsColumn(left) || holdsColumn(right)));
  });
}
