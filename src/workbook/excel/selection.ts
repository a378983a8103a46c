import type { SheetArea } from "../workbook";
import { run } from "./run";
import { areaOf } from "./usedArea";

/** The user's selection. @throws WorkbookError SEVERAL_AREAS if several areas are selected. */
export function selection(): Promise<SheetArea> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().untrack().load("address,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, area: areaOf(range.address) };
  });
}
