import { join } from "node:path";
import { failedSuites, slowestSuites, totals, type TestResults } from "../../scripts/testResults";

const run = (suites: Readonly<Record<string, number>>, numFailedTests = 0, numPendingTests = 0): TestResults => ({
  numPassedTests: 5,
  numFailedTests,
  numPendingTests,
  numTotalTests: 5 + numFailedTests + numPendingTests,
  testResults: Object.entries(suites).map(([name, seconds]) => ({
    name: join(process.cwd(), name),
    status: name.startsWith("bad") ? "failed" : "passed",
    startTime: 1_000,
    endTime: 1_000 + seconds * 1_000,
  })),
});

test("the slowest suites of both runs are named, longest first", () => {
  expect(slowestSuites([run({ "a.test.ts": 1, "b.test.ts": 12.34 }), run({ "c.e2e.ts": 3 })], 2)).toBe(
    ["Slowest suites:", "   12.3 s  b.test.ts", "    3.0 s  c.e2e.ts"].join("\n"),
  );
});

test("totals are added up, and failed or skipped tests are reported only if there are any", () => {
  expect(totals([run({}), run({})])).toBe("Tests: 10 passed, 10 total");
  expect(totals([run({}, 1, 2), run({})])).toBe("Tests: 1 failed, 2 not run, 10 passed, 13 total");
});

test("suites with a failed test are named by their paths", () => {
  expect(failedSuites([run({ "a.test.ts": 1, "bad.e2e.ts": 2 }), run({ "bad2.e2e.ts": 3 })])).toEqual(
    ["bad.e2e.ts", "bad2.e2e.ts"].map((name) => join(process.cwd(), name)),
  );
});
