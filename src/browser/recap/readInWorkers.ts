import type { FileRecap } from "../../summary/recap/fileRecap";
import { recapPageText } from "../../text/recapPage";
import type { FoundFile } from "./foundFiles";
import type { RecapTask } from "./recapWorker";

/** The part of a worker that is used. */
export type RecapWorker = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

interface ReadOptions {
  readonly newWorker: () => RecapWorker;
  /** How many workers read at a time. */
  readonly lanes: number;
  readonly signal: AbortSignal;
  /** Called with each file that is started, and the number done. */
  readonly onProgress: (done: number, file: string) => void;
}

/** More workers would only wait for the disk, and each keeps a checker in memory. */
const MOST_LANES = 4;

/** The number of workers: one processor is left to the page. */
export const lanesFor = (processors: number) => Math.max(1, Math.min(MOST_LANES, processors - 1));

/**
 * Reads many files in parallel in a few workers. Returns the results in the order of the files once all are done or the signal
 * aborts. A file that crashes its worker is reported, and another worker continues.
 */
export async function readInWorkers(files: readonly FoundFile[], options: ReadOptions): Promise<readonly FileRecap[]> {
  const { signal, onProgress, lanes } = options;
  const found: (FileRecap | undefined)[] = files.map(() => undefined);
  let next = 0;
  let done = 0;
  const lane = async () => {
    let worker: RecapWorker | undefined;
    try {
      while (!signal.aborted && next < files.length) {
        const at = next++;
        const { path, file } = files[at] as FoundFile;
        onProgress(done, path);
        const bytes = await file.arrayBuffer().catch(() => undefined);
        if (!bytes) found[at] = { file: path, unread: recapPageText.lost };
        else {
          worker ??= options.newWorker();
          const answer = await askWorker(worker, { file: path, bytes }, signal);
          if (answer === "STOPPED") return;
          found[at] = answer ?? { file: path, unread: recapPageText.crashed };
          if (!answer) {
            worker.terminate();
            worker = undefined;
          }
        }
        done++;
      }
    } finally {
      worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, files.length) }, lane));
  return found.filter((each) => each !== undefined);
}

/** The worker's answer; undefined if it crashed. */
function askWorker(
  worker: RecapWorker,
  task: RecapTask,
  signal: AbortSignal,
): Promise<FileRecap | "STOPPED" | undefined> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve("STOPPED"), { once: true });
    worker.onmessage = ({ data }: MessageEvent<FileRecap | undefined>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    worker.postMessage(task, [task.bytes]);
  });
}
