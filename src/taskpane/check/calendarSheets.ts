import type { SheetCells } from "../../core/cells/sheetCells";
import type { ReadOptions, Workbook } from "../../workbook/workbook";

const CALENDAR = /kalender|calendar|libur|cuti/i;

/** The sheets whose names suggest that they hold days off: days on which the office is closed are not missing working days. */
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
