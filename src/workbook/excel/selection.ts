import type { SheetArea } from "../workbook";
import { run } from "./run";
import { areaOf } from "./usedArea";

/** What the user has selected. @throws WorkbookError SEVERAL_AREAS where several areas are selected at once. */
export function selection(): Promise<SheetArea> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().untrack().load("address,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, area: areaOf(range.address) };
  });
}
