import type { Copy } from "../../catalogue/template/book";
import { EXERCISE_SHEET } from "../../catalogue/training/exercises/layout";
import { FAULT_SHEET } from "../../catalogue/training/layout";
import { WorkbookError, type Workbook } from "../../workbook/workbook";

/** The template's files, which are beside the pane's page. */
const FILES: Readonly<Record<Copy, string>> = {
  contoh: "assets/lembar-dukcapil.xlsx",
  kosong: "assets/lembar-dukcapil-kosong.xlsx",
};
const WITHOUT_CHARTS: Readonly<Record<Copy, string>> = {
  contoh: "assets/lembar-dukcapil-tanpa-grafik.xlsx",
  kosong: "assets/lembar-dukcapil-kosong-tanpa-grafik.xlsx",
};

const TRAINING_SHEETS = [FAULT_SHEET, EXERCISE_SHEET] as const;

/** Thrown if the server has no template file. */
export class NoTemplateFile extends Error {}

/** Inserts the exercise sheets that the workbook lacks. */
export async function insertTraining(workbook: Workbook): Promise<void> {
  const present = new Set((await workbook.sheetNames()).map((name) => name.toLowerCase()));
  const missing = TRAINING_SHEETS.filter((name) => !present.has(name.toLowerCase()));
  if (missing.length > 0) await insertFrom(workbook, "contoh", missing);
}

/**
 * Inserts sheets of the template. Excel on the web refuses a file with charts, so there they come from the copy without
 * charts. Answers whether the charts of the file came along.
 */
export async function insertFrom(workbook: Workbook, copy: Copy, names: readonly string[]): Promise<boolean> {
  const host = workbook.template;
  if (!host) return true;
  try {
    await host.insertSheets(await fileAt(FILES[copy]), names);
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "PART_UNSUPPORTED") throw error;
  }
  await host.insertSheets(await fileAt(WITHOUT_CHARTS[copy]), names);
  return false;
}

/** The file's bytes. @throws NoTemplateFile if the server has none. */
async function fileAt(path: string): Promise<Uint8Array> {
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) throw new NoTemplateFile();
  return new Uint8Array(await response.arrayBuffer());
}
