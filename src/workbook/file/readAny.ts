import { isFileFailure, type FileFailure } from "./failure";
import { closerFailure, endsIn, foreignKind, isText, TEXT_ENDS } from "./kinds";
import type { WorkbookFile } from "./workbookFile";

/** Reads a workbook, or a text such as a .csv as one sheet named after the file. The content decides, not the name. */
export function readAny(name: string, bytes: Uint8Array): Promise<WorkbookFile | FileFailure> {
  return isTextFile(name, bytes) ? readTextFile(name, bytes) : readBook(bytes, withoutEnd(name));
}

/** A file's name without its ending. */
export const withoutEnd = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, "");

/** True for a file named as text that is no workbook, and for text named .xls, as many systems do. */
function isTextFile(name: string, bytes: Uint8Array): boolean {
  if (endsIn(name, TEXT_ENDS)) return !isZip(bytes);
  return endsIn(name, [".xls"]) && isText(bytes) && foreignKind(bytes) === undefined;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function readTextFile(name: string, bytes: Uint8Array): Promise<WorkbookFile | FileFailure> {
  const { outerFailure } = await import("./readWorkbook");
  const failure = outerFailure(bytes) ?? closerFailure({ failure: "NOT_A_ZIP" }, bytes);
  if (failure.failure !== "NOT_A_ZIP") return failure;
  const { readCsv } = await import("./csv/readCsv");
  // A .txt may be a letter.
  return readCsv(bytes, withoutEnd(name), { needsColumns: endsIn(name, [".txt"]) });
}

async function readBook(bytes: Uint8Array, file: string): Promise<WorkbookFile | FileFailure> {
  const { readWorkbook } = await import("./readWorkbook");
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) return closerFailure(read, bytes);
  return { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, file })) };
}
