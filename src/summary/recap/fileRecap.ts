import type { OfficeRecap, Recap } from "../../contract/recap";
import { settle } from "../../checking/accepted/settle";
import { checkWorkbook } from "../../checking/check";
import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Words } from "../../core/words";
import { keptIn } from "../kept/keptIn";
import { officeRecaps } from "./officeRecaps";
import { recapOf } from "./recapOf";

/** A file's sheets, and the settings that it stores for this program. */
export interface FileContent {
  readonly sheets: readonly SheetCells[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** The result for one file: what it says about its offices, or why it could not be read. */
export type FileRecap =
  | { readonly file: string; readonly recaps: readonly OfficeRecap[] }
  | { readonly file: string; readonly unread: Words };

/** Checks a file and keeps only the results, so that memory does not grow with the size of the files. */
export async function fileRecap(file: string, { sheets, settings }: FileContent): Promise<FileRecap> {
  const kept = keptIn(settings);
  const { book, reports } = await checkWorkbook(sheets, kept);
  const checked = { book, reports: reports.map((report) => settle(report, kept.accepted).open) };
  const known = new Set(book.tables.map(({ sheet }) => sheet.name));
  const holds = sheets.filter(({ cells }) => cells.some((row) => row?.some((cell) => !isEmptyCell(cell))));
  const unknownSheets = holds.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  return { file, recaps: officeRecaps({ file, checked, unknownSheets, kept }) };
}

/** Combines the results of many files, in their order. */
export function recapOfFiles(files: readonly FileRecap[]): Recap {
  const read = files.flatMap((each) => ("recaps" in each ? [each] : []));
  return recapOf(
    read.map(({ recaps }) => recaps).filter(({ length }) => length > 0),
    files.flatMap((each) => ("unread" in each ? [{ file: each.file, why: each.unread }] : [])),
    read.filter(({ recaps }) => recaps.length === 0).map(({ file }) => file),
  );
}
