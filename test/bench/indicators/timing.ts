/** One way of computing a runway: how long each result took, and whether all results were right. */
export interface Timing {
  readonly name: string;
  /** Microseconds of processor time for each result. */
  readonly perResult: number;
  readonly right: boolean;
}

/** Repeats the work until it has taken a fifth of a second, after a warm-up run. */
export function time(name: string, results: number, work: () => boolean): Timing {
  let right = work();
  let times = 0;
  const start = process.cpuUsage();
  let spent = 0;
  do {
    right = work() && right;
    times++;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  } while (spent < 200_000);
  return { name, perResult: spent / times / results, right };
}

export const isClose = (found: unknown, expected: number): boolean =>
  typeof found === "number" && Math.abs(found - expected) <= 1e-9 * expected;
