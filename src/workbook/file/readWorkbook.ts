import { UnreadableFile, type FileFailure } from "./failure";
import { isOds, readOds } from "./ods/readOds";
import type { WorkbookFile } from "./workbookFile";
import { readXlsx } from "./xlsx/readXlsx";
import { openZip } from "./zip/zip";

/** First bytes of the container of Excel 97–2003 and password-protected workbooks (MS-CFB, 2.2). */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the stream that holds an encrypted workbook (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED = "EncryptedPackage";

/** The sheets of an .xlsx or .ods file, or why it cannot be read. Numbers stay numbers, also dates, as Excel's serials. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookFile | FileFailure> {
  const failure = outerFailure(bytes);
  if (failure) return failure;
  try {
    const zip = openZip(bytes);
    return (await isOds(zip)) ? await readOds(zip) : await readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { failure: error.code };
    throw error;
  }
}

/** A failure that shows from the outside of the file. */
export function outerFailure(bytes: Uint8Array): FileFailure | undefined {
  if (bytes.length === 0) return { failure: "EMPTY_FILE" };
  if (!OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  return { failure: holdsUtf16(bytes, ENCRYPTED) ? "PASSWORD_PROTECTED" : "OLD_XLS" };
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
