import { sheetCells } from "../../../src/core/cells/sheetCells";
import type { Range } from "../../../src/core/cells/cell";
import { checkTable } from "../../../src/checking/checkTable";
import { reportOf, type TableReport } from "../../../src/checking/report";
import { inSlices, Stopped, type SliceOptions } from "../../../src/reading/slices";
import { bookOf, readFound } from "../../../src/reading/book/book";
import { benchTable } from "../sheet/columns";
import type { Verdict } from "./contestant";
import { cellNumber } from "./plainCells";

/** The project's checker as the pane runs it, in slices; only the recognition of the header is left out. */
export async function check(rows: Range): Promise<() => Verdict> {
  const result = await runInSlices(rows, {});
  return () => verdictOf(result);
}

/**
 * Milliseconds for which the longest slice blocked the page. Reading the clock takes time, so `check` does not. The clock
 * includes other programs, and processor time includes helper threads: the smaller of the two is closer.
 */
export async function longestSlice(rows: Range): Promise<number> {
  let longest = 0;
  let [cpuBefore, clockBefore] = [cpu(), performance.now()];
  const slice = () => {
    const [cpuNow, clockNow] = [cpu(), performance.now()];
    longest = Math.max(longest, Math.min(cpuNow - cpuBefore, clockNow - clockBefore));
    [cpuBefore, clockBefore] = [cpuNow, clockNow];
  };
  await runInSlices(rows, { onProgress: slice });
  slice();
  return longest;
}

/** Milliseconds of work after a check was told to stop. */
export async function stopping(rows: Range, afterMs: number): Promise<number> {
  const controller = new AbortController();
  let told = Number.NaN;
  setTimeout(() => {
    told = cpu();
    controller.abort();
  }, afterMs);
  try {
    await runInSlices(rows, { signal: controller.signal });
  } catch (error) {
    if (error instanceof Stopped) return cpu() - told;
    throw error;
  }
  return Number.NaN;
}

function runInSlices(rows: Range, options: SliceOptions): Promise<TableReport> {
  return inSlices(checking(rows), options);
}

function* checking(rows: Range): Generator<number, TableReport> {
  const table = yield* readFound(sheetCells("Bangku", rows), benchTable(rows.length));
  return yield* reportOf(yield* checkTable(bookOf([table]), table));
}

const ACROSS: ReadonlySet<string> = new Set(["CARRY_OVER_BROKEN", "DUPLICATE_KEY"]);

function verdictOf(report: TableReport): Verdict {
  const wrong: number[] = [];
  const across: number[] = [];
  let [textNumbers, textDates] = [0, 0];
  for (let index = 0; index < report.count; index++) {
    const { code, row, column } = report.place(index);
    if (code === "TEXT_NUMBER") textNumbers++;
    else if (code === "TEXT_DATE") textDates++;
    else (ACROSS.has(code) ? across : wrong).push(cellNumber(row, column));
  }
  return { wrong, across, textNumbers, textDates, bytes: report.bytes };
}

/** Milliseconds of processor time; on a busy machine the clock would include other programs. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
