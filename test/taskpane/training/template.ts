import { templateBook } from "../../../src/catalogue/template/book";
import { sheetCellsOf } from "../../../src/catalogue/template/sheetCellsOf";
import { isCellError } from "../../../src/core/cells/cell";
import type { SheetCells } from "../../../src/core/cells/sheetCells";
import type { CellValue } from "../../fakeExcel/model/entry";

const { sheets } = templateBook("contoh");

/** A sheet of the template as a workbook holds it. */
export function templateSheet(name: string): SheetCells {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`the template has no sheet ${name}`);
  return sheetCellsOf(sheet);
}

/** The same as somebody would type it; texts stay texts. */
export function typedSheet(name: string): CellValue[][] {
  return templateSheet(name).cells.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : isCellError(cell) ? "" : (cell ?? ""))),
  );
}
