import { fileRecap, type FileRecap } from "../../summary/recap/fileRecap";
import { unreadFileText } from "../../text/files";
import { isFileFailure } from "../../workbook/file/failure";
import { readAny } from "../../workbook/file/readAny";

/** A file to read and check in the background. */
export interface RecapTask {
  readonly file: string;
  readonly bytes: ArrayBuffer;
}

async function answer({ file, bytes }: RecapTask): Promise<FileRecap> {
  const read = await readAny(file.split("/").pop() ?? file, new Uint8Array(bytes));
  return isFileFailure(read) ? { file, unread: unreadFileText(read) } : fileRecap(file, read);
}

self.onmessage = ({ data }: MessageEvent<RecapTask>) => {
  // An error thrown here reaches the worker's owner, which reports the file and continues.
  answer(data).then(
    (found) => self.postMessage(found),
    () => self.postMessage(undefined),
  );
};
