import { useState } from "react";
import { bookOf, readSheetTables } from "../../reading/book/book";
import { inSlices } from "../../reading/slices";
import { planMonth, type MonthPlan } from "../../newMonth/planMonth";
import type { Words } from "../../core/words";
import { newMonthText, noNewMonthText } from "../../text/newMonth";
import { notArrangedText } from "../../text/notArranged";
import { notShiftedText } from "../../text/notShifted";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type SheetRefusal, type Workbook } from "../../workbook/workbook";
import { usePane } from "../app/PaneContext";
import { calendarSheets } from "../check/calendarSheets";
import { bookSettings } from "../settings/bookSettings";

/** Prepares a month from the active sheet, and makes it. */
export function useNewMonth(workbook: Workbook) {
  const { settings } = usePane();
  const [plan, setPlan] = useState<MonthPlan>();
  const [told, setTold] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);

  const run = async (work: () => Promise<Words | undefined>) => {
    if (isBusy) return;
    setIsBusy(true);
    setTold(undefined);
    try {
      setTold(await work());
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTold(workbookErrorText[error.code]);
    } finally {
      setIsBusy(false);
    }
  };
  const look = () =>
    run(async () => {
      const name = await workbook.activeSheet();
      const sheet = await workbook.readSheet(name);
      const tables = [];
      for (const beside of await calendarSheets(workbook, name, {}))
        tables.push(...(await inSlices(readSheetTables(beside))));
      const { calendar } = bookOf(tables, bookSettings(settings));
      const found = planMonth(sheet, calendar.days, await workbook.sheetNames());
      setPlan(typeof found === "string" ? undefined : found);
      return typeof found === "string" ? noNewMonthText[found] : undefined;
    });
  const make = () =>
    run(async () => {
      if (!plan || !workbook.copySheet) return undefined;
      const refused = await workbook.copySheet(plan.copy);
      setPlan(undefined);
      return refused === undefined ? newMonthText.made(plan.copy.name) : refusalText(refused);
    });
  return { plan, told, isBusy, look: () => void look(), make: () => void make(), cancel: () => setPlan(undefined) };
}

function refusalText(refused: SheetRefusal): Words {
  if (refused === "CELLS") return newMonthText.cells;
  return refused in notArrangedText
    ? notArrangedText[refused as keyof typeof notArrangedText]
    : notShiftedText[refused as keyof typeof notShiftedText];
}
