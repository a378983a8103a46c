import { readFileSync } from "node:fs";

const SCHEDULED = "/proc/self/schedstat";

/**
 * Milliseconds that the main thread has been at work, where the system tells them apart from those of helping threads:
 * they are what a page waits for. Elsewhere those of all threads.
 */
export function mainThreadMs(): number {
  try {
    return Number(readFileSync(SCHEDULED, "utf8").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
