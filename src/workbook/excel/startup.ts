import type { Startup } from "../workbook";
import { workbookError } from "./failure";

/** Whether Excel loads the functions when this workbook is opened (SharedRuntime 1.1); stored in the workbook. */
export const startup: Startup = { isOn, turn };

async function isOn(): Promise<boolean> {
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch (error) {
    throw workbookError(error);
  }
}

async function turn(on: boolean): Promise<void> {
  try {
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  } catch (error) {
    throw workbookError(error);
  }
}
