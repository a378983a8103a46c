import { mainThreadMs } from "../mainThread";

/** The steps of a task that yields: their total time, and how long one blocks the page. */
export interface Steps {
  readonly count: number;
  readonly total: number;
  /** 99 % of the steps are no longer than this. */
  readonly p99: number;
  readonly longest: number;
}

/** Runs a task to its end and measures each step on the main thread. */
export function weighSteps<T>(task: Generator<unknown, T>): { readonly result: T; readonly steps: Steps } {
  const took: number[] = [];
  for (;;) {
    const before = mainThreadMs();
    const step = task.next();
    took.push(mainThreadMs() - before);
    if (step.done) return { result: step.value, steps: stepsOf(took) };
  }
}

function stepsOf(took: readonly number[]): Steps {
  const sorted = [...took].sort((a, b) => a - b);
  return {
    count: sorted.length,
    total: sorted.reduce((sum, each) => sum + each, 0),
    p99: sorted[Math.floor(0.99 * (sorted.length - 1))] ?? Number.NaN,
    longest: sorted[sorted.length - 1] ?? Number.NaN,
  };
}
