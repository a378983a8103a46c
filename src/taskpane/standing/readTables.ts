import { isExercise } from "../../catalogue/latihan/isLaidOut";
import { checkSheets } from "../../validate/check";
import type { SliceOptions } from "../../validate/slices";
import type { Table } from "../../validate/table";
import type { SheetCells } from "../../core/cells/sheetCells";

/** Recognises and reads the tables of all sheets but the exercise. Loaded when somebody first asks for the summary. */
export async function readTables(sheets: readonly SheetCells[], options: SliceOptions): Promise<readonly Table[]> {
  const reports = await checkSheets(
    sheets.filter((sheet) => !isExercise(sheet)),
    options,
  );
  return reports.map(({ table }) => table);
}
