import { checkSheets, type TableReport } from "../../src/checking/check";
import { fixesFor } from "../../src/checking/fixes/fixFor";
import { findingText } from "../../src/text/findings";
import { isFileFailure, type FileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import { patchPackage } from "../../src/workbook/file/patch/patchPackage";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import type { FileSheet, WorkbookFile } from "../../src/workbook/file/workbookFile";

/** The end of a file's way through the product: refused with a code, or completed. */
export type Outcome =
  { readonly refused: FileFailure["failure"] } | { readonly findings: number; readonly fixes: number };

/** Findings of a file that are put into words and fixed. */
const MOST_LOOKED_AT = 200;
const NEW_VALUE = 4091;

/** Checks sheets, puts the findings into words in both languages, and prepares the fixes. */
export async function checked(sheets: WorkbookFile["sheets"]): Promise<{ findings: number; fixes: number }> {
  let [findings, fixes] = [0, 0];
  for (const report of await checkSheets(sheets)) {
    findings += report.count;
    fixes += lookedAt(report);
  }
  return { findings, fixes };
}

function lookedAt(report: TableReport): number {
  let fixes = 0;
  for (let i = 0; i < Math.min(report.count, MOST_LOOKED_AT); i++) {
    const finding = report.at(i);
    for (const language of ["id", "en"] as const) {
      const { message } = findingText(finding, language);
      if (message === "" || /\d{16}/.test(message)) throw new Error(`no sentence, or a NIK in it: ${finding.code}`);
    }
    fixes += fixesFor(report.table, finding).length;
  }
  return fixes;
}

/** Opens, checks, fixes and saves a workbook, and opens the saved file. Anything it throws is a fault of ours. */
export async function throughWorkbook(bytes: Uint8Array): Promise<Outcome> {
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) return { refused: read.failure };
  const outcome = await checked(read.sheets);
  const book = await readBook(bytes);
  // An .ods is read, and saved as another file.
  if (isFileFailure(book)) return outcome;
  if (!isSameReading(read.sheets, book.sheets)) throw new Error("the page and the command line read different cells");
  await saved(bytes, read.sheets);
  return outcome;
}

async function saved(bytes: Uint8Array, sheets: readonly FileSheet[]): Promise<void> {
  const [sheet] = sheets;
  if (!sheet) return;
  const untouched = await patchPackage(bytes, []);
  if (!Buffer.from(untouched.bytes).equals(bytes)) throw new Error("saving without a change changed the file");
  const patch = { row: 0, column: 40, value: NEW_VALUE };
  const { bytes: after, refused } = await patchPackage(bytes, [{ sheet: sheet.name, cells: [patch] }]);
  const again = await readWorkbook(after);
  if (isFileFailure(again)) throw new Error(`what was saved cannot be read: ${again.failure}`);
  if (refused.length > 0) return;
  const value = again.sheets.find(({ name }) => name === sheet.name)?.cells[patch.row]?.[patch.column];
  if (value !== NEW_VALUE) throw new Error("the saved cell does not hold what was written");
}

function isSameReading(one: readonly FileSheet[], other: readonly FileSheet[]): boolean {
  const cells = (sheets: readonly FileSheet[]) => JSON.stringify(sheets.map(({ name, cells }) => [name, cells]));
  return cells(one) === cells(other);
}
