import { readFile as readBytes } from "node:fs/promises";
import { basename } from "node:path";
import type { FileFailure } from "./failure";
import { readAny } from "./readAny";
import type { WorkbookFile } from "./workbookFile";

export type DiskFailureCode = "NOT_FOUND" | "IS_FOLDER" | "NOT_ALLOWED" | "DISK_FAILED";

/** Why a file could not be opened. */
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

/**
 * Reads a workbook from disk; a text such as a .csv becomes one sheet named after the file. The content decides, not the name.
 */
export async function readFile(path: string): Promise<WorkbookFile | FileFailure | DiskFailure> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return { disk: BY_ERRNO[(error as NodeJS.ErrnoException).code ?? ""] ?? "DISK_FAILED" };
  }
  return readAny(basename(path), bytes);
}
