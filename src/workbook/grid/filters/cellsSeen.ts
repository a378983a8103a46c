import { extractPureTextFromCell, type Worksheet } from "@univerjs/core";
import type { FilteredCell } from "../../file/filter/hiddenRows";
import { showsDate } from "../../file/xlsx/numberFormats";
import { SheetCellsIn } from "../cells/cellIn";
import type { GridContext } from "../context";

/** The cells of a sheet as a filter compares them. */
export function cellsSeen(context: GridContext, sheet: Worksheet): (row: number, column: number) => FilteredCell {
  const cells = new SheetCellsIn(context, sheet);
  return (row, column) => ({
    value: cells.at(row, column).value,
    shown: extractPureTextFromCell(sheet.getCell(row, column)),
    isDay: showsDate(cells.numberFormat(row, column) ?? ""),
  });
}
