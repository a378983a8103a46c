import type { Words } from "../../core/words";
import { planText } from "../../text/planPane";
import type { Workbook } from "../../workbook/workbook";
import type { PlanSheet } from "./planSheet";

/**
 * Writes a plan to a new sheet, values first, and returns whether every formula was written.
 * @throws WorkbookError if the spreadsheet refuses.
 */
export async function writePlan(workbook: Workbook, name: string, { cells, formulas }: PlanSheet): Promise<Words> {
  const sheet = await workbook.addSheet(name, cells);
  let isWhole = true;
  for (const { row, column, formula, format } of formulas)
    if ((await workbook.writeFormula({ sheet, row, column }, formula, format)) !== "WRITTEN") isWhole = false;
  return isWhole ? planText.written(sheet) : planText.writtenPartly(sheet);
}
