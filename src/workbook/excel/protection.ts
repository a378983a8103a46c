import type { WorkbookErrorCode } from "../workbook";
import type { Ask } from "./ask";
import { workbookError } from "./failure";
import { run, runOnce } from "./run";

type Options = Excel.Interfaces.WorksheetProtectionData["options"];

/** The sign of a password: Excel refuses to unprotect the sheet without it. */
const REFUSED: ReadonlySet<WorkbookErrorCode> = new Set(["SHEET_PROTECTED", "HOST_FAILED"]);

/**
 * Unprotects a sheet, does the work and restores the protection, all in one request. Returns undefined, with nothing done, if a
 * password protects the sheet.
 */
export async function throughProtection<T>(sheet: string, work: Ask<T>): Promise<T | undefined> {
  const options = await optionsOf(sheet);
  try {
    return await runOnce(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.unprotect();
      const answer = work(context);
      protection.protect(options);
      await context.sync();
      return answer();
    });
  } catch (error) {
    await protectAgain(sheet, options);
    if (REFUSED.has(workbookError(error).code)) return undefined;
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

/** Work that failed after the sheet was unprotected must not leave it so. */
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
