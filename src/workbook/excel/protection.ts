import type { WorkbookErrorCode } from "../workbook";
import type { Ask } from "./ask";
import { workbookError } from "./failure";
import { run, runOnce } from "./run";

type Options = Excel.Interfaces.WorksheetProtectionData["options"];

/** How a password shows: Excel refuses to open the sheet without it. */
const REFUSED: ReadonlySet<WorkbookErrorCode> = new Set(["SHEET_PROTECTED", "HOST_FAILED"]);

/**
 * Opens a protected sheet, does the work and protects the sheet again as it was, all in one request. Answers undefined,
 * with nothing done, where a password keeps the sheet closed.
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
