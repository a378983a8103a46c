import type { SheetCells } from "../../core/cells/sheetCells";
import { FAULT_SHEET, placedFaultTables } from "./layout";

/** Whether the tables are where the faults were planted; otherwise judging would be guessing. */
export function isLaidOut({ cells }: SheetCells): boolean {
  return placedFaultTables.every(({ kind, columns, headerRow }) =>
    columns.every((key, column) => cells[headerRow]?.[column] === kind.columns[key]?.header),
  );
}

/** True for the sheet of planted faults, whose figures are of several offices and years and belong in no summary. */
export function isExercise(sheet: SheetCells): boolean {
  return sheet.name === FAULT_SHEET && isLaidOut(sheet);
}
