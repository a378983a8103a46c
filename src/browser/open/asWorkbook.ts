import type { TextSource } from "../../contract/textSource";
import { isFileFailure, type FileFailure } from "../../workbook/file/failure";
import { readAny, withoutEnd } from "../../workbook/file/readAny";
import { asXlsx } from "../../workbook/file/write/asXlsx";
import type { OpenedFile } from "./openedFile";

/** An .xlsx that was made of another kind of file, in memory only. */
export interface Made {
  readonly file: OpenedFile;
  /** The file it was made of, which nobody writes into. */
  readonly from: string;
  /** How a text was read. */
  readonly source: TextSource | undefined;
  /** Formulas of which only the result came along. */
  readonly resultsOnly: number;
}

/** Makes a workbook of a .csv, .tsv, .txt or .ods; of any other file, why that cannot be. */
export async function asWorkbook({ name, bytes }: OpenedFile, failed: FileFailure): Promise<Made | FileFailure> {
  const read = await readAny(name, bytes);
  if (isFileFailure(read)) return isFileFailure(failed) && read.failure === "NOT_A_ZIP" ? failed : read;
  const plain = withoutEnd(name);
  const { bytes: made, resultsOnly } = await asXlsx(read, plain);
  return { file: { name: `${plain}.xlsx`, bytes: made }, from: name, source: read.source, resultsOnly };
}
