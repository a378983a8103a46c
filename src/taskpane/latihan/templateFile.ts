import type { Copy } from "../../catalogue/template/book";
import { EXERCISE_SHEET } from "../../catalogue/latihan/exercises/layout";
import { FAULT_SHEET } from "../../catalogue/latihan/layout";
import type { Workbook } from "../../workbook/workbook";

/** The template's files, as they lie beside the pane's page. */
const FILES: Readonly<Record<Copy, string>> = {
  contoh: "assets/lembar-dukcapil.xlsx",
  kosong: "assets/lembar-dukcapil-kosong.xlsx",
};

const TRAINING_SHEETS = [FAULT_SHEET, EXERCISE_SHEET] as const;

/** Thrown where the server has no template file. */
export class NoTemplateFile extends Error {}

/** Inserts the exercise sheets that the workbook has not. */
export async function insertTraining(workbook: Workbook): Promise<void> {
  const present = new Set((await workbook.sheetNames()).map((name) => name.toLowerCase()));
  const missing = TRAINING_SHEETS.filter((name) => !present.has(name.toLowerCase()));
  if (missing.length > 0) await workbook.template?.insertSheets(await templateFile("contoh"), missing);
}

/** The file's bytes. @throws NoTemplateFile where the server has none. */
export async function templateFile(copy: Copy): Promise<Uint8Array> {
  const response = await fetch(FILES[copy]).catch(() => undefined);
  if (!response?.ok) throw new NoTemplateFile();
  return new Uint8Array(await response.arrayBuffer());
}
