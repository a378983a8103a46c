import type { FileFailure, FileFailureCode } from "./failure";
import { openZip } from "./zip/zip";

/** Files by extension: texts of one sheet, whole workbooks, and spreadsheets that only get a reason why they cannot be read. */
export const TEXT_ENDS = [".csv", ".tsv", ".tab", ".txt"] as const;
export const WORKBOOK_ENDS = [".xlsx", ".xlsm", ".xltx", ".xltm", ".ods", ".ots"] as const;
export const FOREIGN_ENDS = [".xls", ".xlt", ".xlsb", ".numbers", ".et", ".wks", ".xlw", ".fods"] as const;

export const endsIn = (name: string, ends: readonly string[]): boolean =>
  ends.some((end) => name.toLowerCase().endsWith(end));

/** A .txt in a folder is more often a note than a table, so it is read only when named. */
const IN_FOLDER = [...WORKBOOK_ENDS, ...TEXT_ENDS.filter((end) => end !== ".txt"), ...FOREIGN_ENDS];

/** A file in a folder that holds sheets, or looks like it and gets a reason why it cannot be read. */
export const isSheetFile = (name: string): boolean => endsIn(name, IN_FOLDER);

/** Hidden files, and the `~$` and `.~lock` files of open workbooks. */
export const isHiddenFile = (name: string): boolean => name.startsWith(".") || name.startsWith("~$");

/** First characters of other files with a spreadsheet's name, read as Latin letters (0x89 is ‰ in browsers). */
const BEGINNINGS: readonly (readonly [RegExp, FileFailureCode])[] = [
  [/^%PDF-/, "PDF"],
  [/^\{\\rtf/, "WORD"],
  [/^(?:[\x89‰]PNG|\xff\xd8\xff|GIF8)/, "PICTURE"],
  [/^(?:<\?xml[^>]*>)?\s*(?:<!--[^>]*-->\s*)?(?:<!doctype html|<html|<table|<head|<meta)/i, "HTML"],
  [/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/, "OLD_XML"],
];
const LOOKED_AT = 2_048;

/** The kind of a file that is neither a zip nor a text table, by its first bytes; undefined if they do not show it. */
export function foreignKind(bytes: Uint8Array): FileFailureCode | undefined {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT)).replace(/^(?:ï»¿)?\s*/, "");
  return BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1];
}

/** The failure with the file's actual kind instead of "no workbook", if it is known. */
export function closerFailure(failed: FileFailure, bytes: Uint8Array): FileFailure {
  const kind =
    failed.failure === "NOT_A_ZIP"
      ? foreignKind(bytes)
      : failed.failure === "NOT_A_WORKBOOK"
        ? foreignZip(bytes)
        : undefined;
  return kind === undefined ? failed : { failure: kind };
}

function foreignZip(bytes: Uint8Array): FileFailureCode | undefined {
  const zip = openZip(bytes);
  if (zip.has("xl/workbook.bin")) return "XLSB";
  if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) return "NUMBERS";
  return zip.has("word/document.xml") ? "WORD" : undefined;
}

/** True if the bytes are text in any encoding: no control characters except for lines and tabs. */
export function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return (
    bytes.length > 0 &&
    bytes.subarray(0, LOOKED_AT).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
  );
}
