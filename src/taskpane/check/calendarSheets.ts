import type { SheetCells } from "../../core/cells/sheetCells";
import type { ReadOptions, Workbook } from "../../workbook/workbook";

const CALENDAR = /kalender|calendar|libur|cuti/i;

/** The sheets beside one that by their names hold days off: what the office is closed on is no missing working day. */
export async function calendarSheets(
  workbook: Workbook,
  beside: string,
  options: ReadOptions,
): Promise<readonly SheetCells[]> {
  const names = await workbook.sheetNames();
  const sheets: SheetCells[] = [];
  for (const name of names)
    if (name !== beside && CALENDAR.test(name)) sheets.push(await workbook.readSheet(name, options));
  return sheets;
}
