import type { Copy } from "../../catalogue/template/book";
import { EXERCISE_SHEET } from "../../catalogue/latihan/exercises/layout";
import { FAULT_SHEET } from "../../catalogue/latihan/layout";
import type { Workbook } from "../../workbook/workbook";

/** The template's files, as they lie beside the pane's page. */
const FILES: Readonly<Record<Copy, string>> = {
  contoh: "assets/lembar-dukcapil.xlsx",
  kosong: "assets/lembar-dukcapil-kosong.xlsx",
};

export const TRAINING_SHEETS = [FAULT_SHEET, EXERCISE_SHEET] as const;

/** Thrown where the server has no template file. */
export class NoTemplateFile extends Error {}

/** Inserts those sheets of the template that the workbook has not; answers with the names they got. */
export async function insertMissing(
  workbook: Workbook,
  copy: Copy,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const present = new Set((await workbook.sheetNames()).map((name) => name.toLowerCase()));
  const missing = wanted.filter((name) => !present.has(name.toLowerCase()));
  if (missing.length === 0 || !workbook.insertSheets) return [];
  return workbook.insertSheets(await templateFile(copy), missing);
}

async function templateFile(copy: Copy): Promise<Uint8Array> {
  const response = await fetch(FILES[copy]).catch(() => undefined);
  if (!response?.ok) throw new NoTemplateFile();
  return new Uint8Array(await response.arrayBuffer());
}
