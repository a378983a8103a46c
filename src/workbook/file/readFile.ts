import { readFile as readBytes } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { FileFailure } from "./failure";
import type { WorkbookFile } from "./workbookFile";

/** The kinds of file that can be read, by the end of their name. */
export const READABLE = [".xlsx", ".xlsm", ".csv"] as const;

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

/** Reads a workbook from disk; a .csv is one sheet named after the file. */
export async function readFile(path: string): Promise<WorkbookFile | FileFailure | DiskFailure> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return { disk: BY_ERRNO[(error as NodeJS.ErrnoException).code ?? ""] ?? "DISK_FAILED" };
  }
  const extension = extname(path);
  if (extension.toLowerCase() === ".csv") {
    const { readCsv } = await import("./csv/readCsv");
    return readCsv(bytes, basename(path, extension));
  }
  const { readWorkbook } = await import("./readWorkbook");
  return readWorkbook(bytes);
}
