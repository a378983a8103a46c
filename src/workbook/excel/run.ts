import type { WorkbookErrorCode } from "../workbook";
import { workbookError, type StepMeaning } from "./failure";
import { pause } from "./pause";
import { waitFor } from "./waiting";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What may pass by itself in a moment. */
const PASSING: ReadonlySet<WorkbookErrorCode> = new Set(["HOST_BUSY", "HOST_LOST", "SERVICE_DOWN"]);

/**
 * Runs a batch once; while a cell is being typed into, Excel holds it back, and where Excel knows how (ExcelApi 1.20) one
 * Ctrl+Z takes all of it back. Rejects with a `WorkbookError`, whatever happened.
 */
export async function runOnce<T>(batch: Batch<T>, meaning?: StepMeaning): Promise<T> {
  try {
    return await waitFor(Excel.run(options(), batch));
  } catch (error) {
    throw workbookError(error, meaning);
  }
}

const options = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(supports("1.20") && { mergeUndoGroup: true }),
});

/** Runs a batch, and once more where Excel was busy or out of reach: only for what may be done twice. */
export async function run<T>(batch: Batch<T>): Promise<T> {
  try {
    return await runOnce(batch);
  } catch (error) {
    const failure = workbookError(error);
    if (!PASSING.has(failure.code)) throw failure;
  }
  await pause();
  return runOnce(batch);
}

/** Whether this Excel has a version of ExcelApi: 1.1 is Excel 2016, 1.7 Excel 2019. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
