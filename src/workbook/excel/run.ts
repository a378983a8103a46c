import type { WorkbookErrorCode } from "../workbook";
import { workbookError, type StepMeaning } from "./failure";
import { pause } from "./pause";
import { waitFor } from "./waiting";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Failures that may pass by themselves soon. */
const PASSING: ReadonlySet<WorkbookErrorCode> = new Set(["HOST_BUSY", "HOST_LOST", "SERVICE_DOWN"]);

/**
 * Runs a batch once. Excel delays it while a cell is being edited; with ExcelApi 1.20 one Ctrl+Z undoes all of it. Rejects only
 * with a `WorkbookError`.
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

/** Runs a batch, and again if Excel was busy or out of reach: only for work that may be repeated. */
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

/** True if this Excel supports a version of ExcelApi: 1.1 is Excel 2016, 1.7 Excel 2019. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
