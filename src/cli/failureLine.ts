import type { Language, Words } from "../core/words";
import { fileFailureText } from "../text/cli";
import type { FileFailure, FileFailureCode } from "../workbook/file/failure";
import type { DiskFailure, DiskFailureCode } from "../workbook/file/readFile";

const sentences: Readonly<Record<FileFailureCode | DiskFailureCode, Words>> = fileFailureText;

/** One line that says which file cannot be read and why. */
export function failureLine(path: string, failed: FileFailure | DiskFailure): Words {
  const sentence = sentences["disk" in failed ? failed.disk : failed.failure];
  const line = (language: Language) => `${path}: ${sentence[language]}`;
  return { id: line("id"), en: line("en") };
}
