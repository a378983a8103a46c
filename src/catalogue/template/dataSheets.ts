import type { SampleRow } from "../../sheets/sheetKind";
import type { DataSheet } from "./dataSheet";
import { areaSheets } from "./plans/areaSheets";
import { dailySheets } from "./plans/dailySheets";
import { fieldSheets } from "./plans/fieldSheets";
import { referenceSheets } from "./plans/referenceSheets";

/** The content of each sheet of data, by the sheet's name; a sheet that is not named is empty. */
export type Filling = Readonly<Record<string, readonly SampleRow[]>>;

/**
 * The sheets of data in the order of the workbook. The columns are those of their kinds, so that the checker knows every
 * one; computed columns are plain Excel, for offices without the add-in.
 */
const PLANS = [...dailySheets, ...areaSheets, ...fieldSheets, ...referenceSheets];

/** The sheets with their content; a filled sheet has no blank rows, because its table grows by itself. */
export function dataSheets(filling: Filling): readonly DataSheet[] {
  return PLANS.map((plan) => {
    const rows = filling[plan.name] ?? [];
    return { ...plan, rows, blankRows: rows.length === 0 ? plan.blankRows : 0 };
  });
}
