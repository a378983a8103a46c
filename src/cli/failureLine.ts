import type { Language, Words } from "../core/words";
import { fileFailureText, oddInTextSource, unreadFileText } from "../text/files";
import type { FileFailure } from "../workbook/file/failure";
import type { DiskFailure } from "../workbook/file/readFile";
import type { WorkbookFile } from "../workbook/file/workbookFile";

/** One line that says which file cannot be read and why. */
export function failureLine(path: string, failed: FileFailure | DiskFailure): Words {
  return ofFile(path, failureWords(failed));
}

/** Why a file cannot be read, without its name. */
export function failureWords(failed: FileFailure | DiskFailure): Words {
  return "disk" in failed ? fileFailureText[failed.disk] : unreadFileText(failed);
}

/** Lines about what is odd in a file that could be read, if its report does not say it. */
export function oddLines(path: string, { source }: WorkbookFile): readonly Words[] {
  return source ? oddInTextSource(source).map((sentence) => ofFile(path, sentence)) : [];
}

function ofFile(path: string, sentence: Words): Words {
  const line = (language: Language) => `${path}: ${sentence[language]}`;
  return { id: line("id"), en: line("en") };
}
