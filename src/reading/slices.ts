/** How long the checker works before it yields to the page. */
const SLICE_MS = 12;

/** Rows that a rule processes before the clock is checked. */
export const ROWS_PER_STEP = 2_048;

export interface SliceOptions {
  /** Called with the progress, 0 to 1, after each slice; with 1 at the end. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds of work between two pauses; Infinity never pauses. */
  readonly sliceMs?: number;
}

/** Thrown when the work was stopped before its end. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}

/** Runs a task that yields its progress, slice by slice; rejects with `Stopped` when the signal aborts. */
export async function inSlices<T>(task: Generator<number, T>, options: SliceOptions = {}): Promise<T> {
  const { signal, onProgress, sliceMs = SLICE_MS } = options;
  for (;;) {
    if (signal?.aborted) throw new Stopped();
    const until = performance.now() + sliceMs;
    let step = task.next();
    while (!step.done && performance.now() < until) step = task.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
    await breath();
  }
}

/** Runs a task to its end at once, where no page waits. */
export function atOnce<T>(task: Generator<unknown, T>): T {
  let step = task.next();
  while (!step.done) step = task.next();
  return step.value;
}

/** Converts a part's progress, counted in its own steps, to a share of the whole. */
export function* share<T>(part: Generator<number, T>, from: number, to: number, steps: number): Generator<number, T> {
  let step = part.next();
  // Ends exactly where the next part begins; a sum of floats could exceed it.
  for (; !step.done; step = part.next()) yield step.value < steps ? from + ((to - from) * step.value) / steps : to;
  return step.value;
}

/** The next turn of the event loop. A message costs more than a microtask and far less than a timer. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
