import type { Worksheet } from "@univerjs/core";
import type { BookSheet } from "../../file/look/book";
import type { CellPatch, StripPatch } from "../../file/patch/change";
import type { GridContext } from "../context";
import { columnOf } from "../edits/keys";
import { lookChange } from "./lookChange";

/** Columns with another look down to the last row, and the cells that this does not cover. */
export interface ColumnLooks {
  readonly columns: readonly StripPatch[];
  readonly cells: readonly CellPatch[];
}

/** Sets the look of a column's blank cells once for the column if all cells down to the last have it. */
export function wholeColumns(
  context: GridContext,
  sheet: Worksheet,
  file: BookSheet,
  touched: ReadonlySet<number>,
  cells: readonly CellPatch[],
): ColumnLooks {
  const rows = sheet.getRowCount();
  const counts = new Map<number, number>();
  for (const key of touched) counts.set(columnOf(key), (counts.get(columnOf(key)) ?? 0) + 1);
  const looks = new Map<number, string>();
  const columns = [...counts].flatMap(([index, count]) => {
    const look = count < rows ? undefined : lookChange(context, sheet, rows - 1, index);
    if (look) looks.set(index, JSON.stringify(look));
    return look ? [{ index, look }] : [];
  });
  const isSaid = ({ row, column, value, formula, numberFormat, look }: CellPatch) =>
    value === null &&
    formula === undefined &&
    numberFormat === undefined &&
    JSON.stringify(look) === looks.get(column) &&
    file.look.style(row, column) === 0 &&
    (file.cells[row]?.[column] ?? null) === null &&
    file.look.rows.get(row)?.style === undefined;
  return { columns, cells: cells.filter((cell) => !isSaid(cell)) };
}
