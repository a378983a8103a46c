import type { TextSource } from "../../contract/textSource";
import { isFileFailure, type FileFailure } from "../../workbook/file/failure";
import { readAny, withoutEnd } from "../../workbook/file/readAny";
import { asXlsx } from "../../workbook/file/write/asXlsx";
import type { OpenedFile } from "./openedFile";

/** An .xlsx in memory, made from another kind of file. */
export interface Made {
  readonly file: OpenedFile;
  /** The original file, which is never written to. */
  readonly from: string;
  /** How a text was read. */
  readonly source: TextSource | undefined;
  /** The number of formulas of which only the result was kept. */
  readonly resultsOnly: number;
}

/** Makes a workbook from a .csv, .tsv, .txt or .ods; for any other file, returns why that is impossible. */
export async function asWorkbook({ name, bytes }: OpenedFile, failed: FileFailure): Promise<Made | FileFailure> {
  const read = await readAny(name, bytes);
  if (isFileFailure(read)) return isFileFailure(failed) && read.failure === "NOT_A_ZIP" ? failed : read;
  const plain = withoutEnd(name);
  const { bytes: made, resultsOnly } = await asXlsx(read, plain);
  return { file: { name: `${plain}.xlsx`, bytes: made }, from: name, source: read.source, resultsOnly };
}
