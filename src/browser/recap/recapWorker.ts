import { fileRecap, type FileRecap } from "../../summary/recap/fileRecap";
import { unreadFileText } from "../../text/files";
import { isFileFailure } from "../../workbook/file/failure";
import { readAny } from "../../workbook/file/readAny";

/** A file to be read and checked beside the page. */
export interface RecapTask {
  readonly file: string;
  readonly bytes: ArrayBuffer;
}

async function answer({ file, bytes }: RecapTask): Promise<FileRecap> {
  const read = await readAny(file.split("/").pop() ?? file, new Uint8Array(bytes));
  return isFileFailure(read) ? { file, unread: unreadFileText(read) } : fileRecap(file, read);
}

self.onmessage = ({ data }: MessageEvent<RecapTask>) => {
  // What is thrown here ends up at the worker's owner, who tells the file and goes on.
  answer(data).then(
    (found) => self.postMessage(found),
    () => self.postMessage(undefined),
  );
};
