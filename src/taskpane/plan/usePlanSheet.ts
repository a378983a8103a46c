import { useState } from "react";
import type { Words } from "../../core/words";
import { planText } from "../../text/planPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import type { PlanSheet } from "./planSheet";

/** Writes a plan to a sheet of its own, and says what became of it. */
export function usePlanSheet(workbook: Workbook, name: string) {
  const [told, setTold] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  const write = async ({ cells, formulas }: PlanSheet) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      const sheet = await workbook.addSheet(name, cells);
      let isWhole = true;
      for (const { row, column, formula, format } of formulas)
        if ((await workbook.writeFormula({ sheet, row, column }, formula, format)) !== "WRITTEN") isWhole = false;
      setTold(isWhole ? planText.written(sheet) : planText.writtenPartly(sheet));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTold(workbookErrorText[error.code]);
    } finally {
      setIsBusy(false);
    }
  };
  return { told, isBusy, write };
}
