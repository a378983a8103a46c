import { readFileSync } from "node:fs";

const SCHEDULED = "/proc/self/schedstat";

/**
 * Milliseconds of work on the main thread, which is what a page waits for; on systems that do not separate threads, of all
 * threads.
 */
export function mainThreadMs(): number {
  try {
    return Number(readFileSync(SCHEDULED, "utf8").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
