import { workbookError } from "./failure";
import { pause } from "./pause";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch once. Rejects with a `WorkbookError`, whatever happened. */
export async function runOnce<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw workbookError(error);
  }
}

/** Runs a batch, and once more where Excel was busy or out of reach: only for what may be done twice. */
export async function run<T>(batch: Batch<T>): Promise<T> {
  try {
    return await runOnce(batch);
  } catch (error) {
    const failure = workbookError(error);
    if (failure.code !== "HOST_BUSY" && failure.code !== "HOST_LOST") throw failure;
  }
  await pause();
  return runOnce(batch);
}

/** Whether this Excel has a version of ExcelApi: 1.1 is Excel 2016, 1.7 Excel 2019. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
