import type { SheetCells } from "../../core/cells/sheetCells";
import { readSheets } from "../../workbook/readSheets";
import type { ReadOptions, Workbook } from "../../workbook/workbook";

const CALENDAR = /kalender|calendar|libur|cuti/i;

/** The sheets whose names say that they list days off: a day on which the office is closed is no missing working day. */
export async function calendarSheets(workbook: Workbook, options: ReadOptions): Promise<readonly SheetCells[]> {
  const names = (await workbook.sheetNames()).filter((name) => CALENDAR.test(name));
  return names.length > 0 ? readSheets(workbook, names, options) : [];
}
