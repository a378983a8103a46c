import { pathToFileURL } from "node:url";
import { readSheet } from "../sheet/sheetFile";
import type { Contestant } from "./contestant";
import { mainThreadMs } from "../mainThread";
import { judge, type Outcome } from "./outcome";
import type * as project from "./project";

/** Runs one contestant once over one sheet, alone in this process, and prints its outcome. */
async function main([script = "", sheetPath = ""]: readonly string[]): Promise<void> {
  const contestant = (await import(pathToFileURL(script).href)) as Contestant & Partial<typeof project>;
  const sheet = await readSheet(sheetPath);
  const { rows } = sheet;
  const clean = () => globalThis.gc?.();
  clean();
  const [start, mainStart] = [process.cpuUsage(), mainThreadMs()];
  const verdict = await contestant.check(rows);
  const mainMs = mainThreadMs() - mainStart;
  const { user, system } = process.cpuUsage(start);
  const { wrong, across, ...rest } = verdict();
  // Garbage of the run before would be collected during the next one.
  clean();
  const outcome: Outcome = {
    rows: rows.length,
    cpuMs: (user + system) / 1000,
    mainMs,
    ...judge(sheet, { wrong, ...(across && { across }), ...rest }),
    ...rest,
    ...(contestant.longestSlice && { longestSlice: await contestant.longestSlice(rows) }),
    ...(contestant.stopping && { stopMs: await contestant.stopping(rows, 20) }),
  };
  console.log(JSON.stringify(outcome));
}

void main(process.argv.slice(2));
