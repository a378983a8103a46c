import { isExercise } from "../../catalogue/latihan/isLaidOut";
import type { SheetCells } from "../../core/cells/sheetCells";
import { checkSheets } from "../../checking/check";
import type { SliceOptions } from "../../reading/slices";
import type { Table } from "../../reading/table";

/** A sheet whose findings make results from it doubtful. */
export interface WrongSheet {
  readonly sheet: string;
  readonly count: number;
}

export interface ReadWorkbook {
  readonly tables: readonly Table[];
  readonly wrong: readonly WrongSheet[];
}

/** Recognises, reads and checks the tables of all sheets but the exercise. Loaded when the summary is first asked for. */
export async function readTables(sheets: readonly SheetCells[], options: SliceOptions): Promise<ReadWorkbook> {
  const ofTheOffice = sheets.filter((sheet) => !isExercise(sheet));
  const reports = await checkSheets(ofTheOffice, options);
  const wrong = new Map<string, number>();
  for (const { table, counts } of reports)
    wrong.set(table.sheet.name, (wrong.get(table.sheet.name) ?? 0) + counts.error);
  return {
    tables: reports.map(({ table }) => table),
    wrong: [...wrong].filter(([, count]) => count > 0).map(([sheet, count]) => ({ sheet, count })),
  };
}
