import { bookOf } from "../../reading/book/book";
import { inSlices } from "../../reading/slices";
import { standingInSteps } from "../../summary/standingOf";
import { monthlyPage, type MonthlyPage } from "../../text/monthly/page";
import type { Language } from "../../core/words";
import { readSheets } from "../../workbook/readSheets";
import type { Workbook } from "../../workbook/workbook";
import { acceptanceStoreOf } from "../check/accepted/acceptanceStore";
import { mappingStoreOf } from "../check/mapping/mappingStore";
import { bookSettings } from "../settings/bookSettings";
import { SETTINGS_KEY, settingsFromText } from "../../summary/kept/officeSettings";
import { readTables } from "./readTables";
import { standingSettings } from "../../summary/kept/standingSettings";

/**
 * The monthly page of the current workbook, for printing without the pane.
 * @throws WorkbookError if the sheets cannot be read.
 */
export async function readMonth(workbook: Workbook, language: Language): Promise<MonthlyPage> {
  const settings = settingsFromText((await workbook.readSetting(SETTINGS_KEY)) ?? "");
  const kept = {
    settings: bookSettings(settings),
    chosen: await mappingStoreOf(workbook).read(),
    accepted: await acceptanceStoreOf(workbook).read(),
  };
  const { tables, left } = await readTables(await readSheets(workbook, "all", {}), kept, {});
  const book = bookOf(tables, kept.settings);
  const standing = await inSlices(standingInSteps(book, standingSettings(settings)));
  return monthlyPage({ standing, office: book.offices[0]?.name, left }, settings.language ?? language);
}
