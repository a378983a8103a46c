import type { WorkbookError } from "../workbook";
import { ADDING_SHEETS } from "./failure";
import { runOnce } from "./run";
import { sheetNames } from "./sheetNames";

/** Bytes turned into letters at once; more of them do not fit into one call's arguments. */
const STEP = 0x8000;

/**
 * Copies sheets out of a workbook's file to the end (ExcelApi 1.13). An answer may be lost after the sheets were made, so
 * a failure counts only where none has come.
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
