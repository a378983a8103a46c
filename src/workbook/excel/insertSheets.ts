import type { WorkbookError } from "../workbook";
import { ADDING_SHEETS } from "./failure";
import { runOnce } from "./run";
import { sheetNames } from "./sheetNames";

/** Bytes converted to characters at once; more would exceed the arguments of one call. */
const STEP = 0x8000;

/**
 * Copies sheets from a workbook file to the end (ExcelApi 1.13). The answer may be lost after the sheets were made, so a
 * failure counts only if none arrived.
 */
export async function insertSheets(file: Uint8Array, names: readonly string[]): Promise<readonly string[]> {
  const before = new Set(await sheetNames());
  const failure = await runOnce(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64Of(file), {
      sheetNamesToInsert: [...names],
      positionType: Excel.WorksheetPositionType.end,
    });
    await context.sync();
  }, ADDING_SHEETS).catch((error: WorkbookError) => error);
  const added = (await sheetNames()).filter((name) => !before.has(name));
  if (failure && added.length === 0) throw failure;
  return added;
}

function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += STEP) letters += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(letters);
}
