import type { Worksheet } from "@univerjs/core";
import type { BookSheet } from "../../file/look/book";
import type { CellPatch, StripPatch } from "../../file/patch/change";
import { SheetCellsIn } from "../cells/cellIn";
import type { GridContext } from "../context";
import { columnOf } from "../edits/keys";
import { isLocalised } from "../open/lookStyle";
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
  const present = new SheetCellsIn(context, sheet);
  const said = new Map<number, StripPatch>();
  for (const [index, count] of counts) {
    if (count < rows) continue;
    const look = lookChange(context, sheet, rows - 1, index);
    const format = present.numberFormat(rows - 1, index);
    const before = context.file.styles[file.look.columns.get(index)?.style ?? 0]?.numberFormat;
    const isReformatted = format !== undefined && format !== before && !isLocalised(before, format);
    if (look || isReformatted)
      said.set(index, { index, ...(look && { look }), ...(isReformatted && { numberFormat: format }) });
  }
  const isSaid = ({ row, column, value, formula, numberFormat, look }: CellPatch) =>
    value === null &&
    formula === undefined &&
    said.has(column) &&
    numberFormat === said.get(column)?.numberFormat &&
    JSON.stringify(look) === JSON.stringify(said.get(column)?.look) &&
    file.look.style(row, column) === 0 &&
    (file.cells[row]?.[column] ?? null) === null &&
    file.look.rows.get(row)?.style === undefined;
  return { columns: [...said.values()], cells: cells.filter((cell) => !isSaid(cell)) };
}
