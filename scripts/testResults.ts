import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

/** One run of Jest, as JSON. */
export interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** The results of the runs that finished. */
export const resultsOf = (files: readonly string[]): readonly TestResults[] =>
  files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, "utf8")) as TestResults);

/** Paths of the suites in which a test failed. */
export const failedSuites = (runs: readonly TestResults[]): readonly string[] =>
  runs.flatMap(({ testResults }) => testResults).flatMap(({ name, status }) => (status === "failed" ? [name] : []));

/** The slowest suites, a line each with their seconds. */
export function slowestSuites(runs: readonly TestResults[], most: number): string {
  const suites = runs
    .flatMap(({ testResults }) => testResults)
    .map(({ name, startTime, endTime }) => ({
      name: relative(process.cwd(), name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
  return ["Slowest suites:", ...suites.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`)].join(
    "\n",
  );
}

/** Jest's own totals over all runs. */
export function totals(runs: readonly TestResults[]): string {
  const sum = (count: (run: TestResults) => number) => runs.reduce((total, run) => total + count(run), 0);
  const failed = sum(({ numFailedTests }) => numFailedTests);
  const left = sum(({ numPendingTests }) => numPendingTests);
  return [
    "Tests: ",
    failed > 0 ? `${failed} failed, ` : "",
    left > 0 ? `${left} not run, ` : "",
    `${sum(({ numPassedTests }) => numPassedTests)} passed, ${sum(({ numTotalTests }) => numTotalTests)} total`,
  ].join("");
}
