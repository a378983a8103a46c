import type { CellPlace, CellState } from "../workbook";
import { currentOf } from "./currentCells";
import { run } from "./run";
import { areaOf } from "./usedArea";

/** The content of a cell, or of the first selected cell; place and content are read together. */
export function readCell(place?: CellPlace): Promise<CellState> {
  return run(async (context) => {
    const range = place
      ? context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column).untrack()
      : context.workbook.getSelectedRange().untrack().getCell(0, 0).untrack();
    range.load("address,values,formulas,numberFormat,worksheet/name");
    await context.sync();
    const { row, column } = areaOf(range.address);
    return { sheet: range.worksheet.name, row, column, ...currentOf(range, 0) };
  });
}
