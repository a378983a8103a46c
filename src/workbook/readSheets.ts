import type { SheetCells } from "../core/cells/sheetCells";
import type { ReadOptions, WhichSheets, Workbook } from "./workbook";

/** Reads sheets in order: together if the spreadsheet can, else one by one. */
export async function readSheets(
  workbook: Workbook,
  which: WhichSheets,
  options: ReadOptions = {},
): Promise<readonly SheetCells[]> {
  if (workbook.readSheets) return workbook.readSheets(which, options);
  const { onProgress, signal } = options;
  const names = await namesOf(workbook, which);
  const sheets: SheetCells[] = [];
  for (const [index, name] of names.entries()) {
    const progress = (share: number) => onProgress?.((index + share) / names.length, name);
    progress(0);
    sheets.push(await workbook.readSheet(name, { ...(signal && { signal }), onProgress: progress }));
  }
  return sheets;
}

async function namesOf(workbook: Workbook, which: WhichSheets): Promise<readonly string[]> {
  if (which === "active") return [await workbook.activeSheet()];
  return which === "all" ? workbook.sheetNames() : which;
}
