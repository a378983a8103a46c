import { readFile as readBytes } from "node:fs/promises";
import { basename, extname } from "node:path";
import { isFileFailure, type FileFailure } from "./failure";
import { closerFailure, endsIn, foreignKind, isText, TEXT_ENDS } from "./kinds";
import type { WorkbookFile } from "./workbookFile";

export type DiskFailureCode = "NOT_FOUND" | "IS_FOLDER" | "NOT_ALLOWED" | "DISK_FAILED";

/** Why a file could not even be opened. */
export interface DiskFailure {
  readonly disk: DiskFailureCode;
}

const BY_ERRNO: Readonly<Record<string, DiskFailureCode>> = {
  ENOENT: "NOT_FOUND",
  ENOTDIR: "NOT_FOUND",
  EISDIR: "IS_FOLDER",
  EACCES: "NOT_ALLOWED",
  EPERM: "NOT_ALLOWED",
};

/** Reads a workbook from disk; a text such as a .csv is one sheet named after the file. What a file holds goes before its name. */
export async function readFile(path: string): Promise<WorkbookFile | FileFailure | DiskFailure> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return { disk: BY_ERRNO[(error as NodeJS.ErrnoException).code ?? ""] ?? "DISK_FAILED" };
  }
  return isTextFile(path, bytes) ? readTextFile(path, bytes) : readBook(bytes, basename(path, extname(path)));
}

/** A text by its name that holds no workbook, and the text that many systems call .xls. */
function isTextFile(path: string, bytes: Uint8Array): boolean {
  if (endsIn(path, TEXT_ENDS)) return !isZip(bytes);
  return endsIn(path, [".xls"]) && isText(bytes) && foreignKind(bytes) === undefined;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function readTextFile(path: string, bytes: Uint8Array): Promise<WorkbookFile | FileFailure> {
  const { outerFailure } = await import("./readWorkbook");
  const failure = outerFailure(bytes) ?? closerFailure({ failure: "NOT_A_ZIP" }, bytes);
  if (failure.failure !== "NOT_A_ZIP") return failure;
  const { readCsv } = await import("./csv/readCsv");
  // A .txt may as well be a letter.
  return readCsv(bytes, basename(path, extname(path)), { needsColumns: endsIn(path, [".txt"]) });
}

async function readBook(bytes: Uint8Array, file: string): Promise<WorkbookFile | FileFailure> {
  const { readWorkbook } = await import("./readWorkbook");
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) return closerFailure(read, bytes);
  return { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, file })) };
}
