import type { CommandIo } from "./io";
import { run } from "./run";

const CLEAR_LINE = "\r\u001b[K";

/** A reader that has seen enough, such as `head`, closes the pipe; that is not a failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
});

const io: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (line) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY ? { progress: (text: string) => void process.stderr.write(CLEAR_LINE + text) } : {}),
};

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
