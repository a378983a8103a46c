import type { CellPlace, WorkbookErrorCode } from "../workbook";
import { runRange, runsOf } from "./cellRuns";
import { workbookError } from "./failure";
import { run, runOnce } from "./run";

type Options = Excel.Interfaces.WorksheetProtectionData["options"];

/** A formula for a cell, without its equals sign. */
interface Entry {
  readonly place: CellPlace;
  readonly to: string;
}

/** How a password shows: Excel refuses to open the sheet without it. */
const REFUSED: ReadonlySet<WorkbookErrorCode> = new Set(["SHEET_PROTECTED", "HOST_FAILED"]);

/**
 * Enters formulas on a protected sheet: opens it, writes and protects it again as it was, all in one request. A sheet with
 * a password stays as it is. Answers with how many were entered.
 */
export async function enterThroughProtection(sheet: string, entries: readonly Entry[]): Promise<number> {
  const options = await optionsOf(sheet);
  try {
    await runOnce(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.unprotect();
      for (const cellRun of runsOf(entries)) runRange(context, cellRun).formulas = cellRun.map(({ to }) => [`=${to}`]);
      protection.protect(options);
      await context.sync();
    });
    return entries.length;
  } catch (error) {
    await protectAgain(sheet, options);
    if (REFUSED.has(workbookError(error).code)) return 0;
    throw error;
  }
}

function optionsOf(sheet: string): Promise<Options> {
  return run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load("options");
    await context.sync();
    return protection.options;
  });
}

/** What broke off after the sheet was opened must not leave it open. */
function protectAgain(sheet: string, options: Options): Promise<void> {
  return run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load("protected");
    await context.sync();
    if (protection.protected) return;
    protection.protect(options);
    await context.sync();
  });
}
