import { templateBook } from "../../../src/catalogue/template/book";
import { sheetCellsOf } from "../../../src/catalogue/template/sheetCellsOf";
import type { SheetCells } from "../../../src/core/cells/sheetCells";

const { sheets } = templateBook("contoh");

/** A sheet of the template as a workbook holds it. */
export function templateSheet(name: string): SheetCells {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`the template has no sheet ${name}`);
  return sheetCellsOf(sheet);
}
