import { WorkbookError } from "../workbook";
import { run, supports } from "./run";

/** A setting that the workbook carries; Excel before ExcelApi 1.4 has none. */
export async function readSetting(key: string): Promise<string | undefined> {
  if (!supports("1.4")) return undefined;
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject || typeof setting.value !== "string" ? undefined : setting.value;
  });
}

export async function writeSetting(key: string, value: string): Promise<void> {
  if (!supports("1.4")) throw new WorkbookError("NOT_SUPPORTED");
  await run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
