import { sheetCells, type SheetCells } from "../../core/cells/sheetCells";
import type { TemplateSheet } from "./model";

/** A sheet of the template in the form in which the checker and the functions read one from a workbook. */
export function sheetCellsOf({ name, cells, merges, tables }: TemplateSheet): SheetCells {
  const rows = Array.from(cells, (row) => Array.from(row, (cell) => cell?.value ?? null));
  return sheetCells(name, rows, {
    formula: (row, column) => cells[row]?.[column]?.formula,
    numberFormat: (row, column) => cells[row]?.[column]?.format,
    merges,
    tables: tables.map((table) => ({ name: table.name, area: table.area, headerRow: true, totalRow: false })),
  });
}
