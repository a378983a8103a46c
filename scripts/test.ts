import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { hasLibreOffice, LIBRE_OFFICE_MISSING } from "../test/libreOffice";
import { findBrowser } from "./browser";
import { cleanCommit, notePassed } from "./release/commit";
import { failedSuites, resultsOf, slowestSuites, totals } from "./testResults";

/**
 * `npm test`: everything that can be tested without Excel and a network, in one run. `npm test -- types unit` runs only the
 * steps named.
 */
const root = join(__dirname, "..");
const nightly = process.argv.includes("--nightly");
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

/** What the nightly run tries more of: property runs per law, and seeds per random workbook. */
const env = nightly ? { ...process.env, RUNS: "10000", SEEDS: "200" } : process.env;

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Its output is shown as it comes, not only when it fails. */
  readonly loud?: boolean;
}

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const results = (name: string) => join(root, `node_modules/.cache/tests-${name}.json`);
const SLOWEST = 10;
/** Most suites that may fail for the load alone. */
const FEW = 3;
const jest = (name: string, ...args: string[]): Step => ({
  name,
  script: "jest/bin/jest.js",
  args: [...args, "--json", `--outputFile=${results(name)}`],
  loud: true,
});

const types: Step = { name: "types", script: "typescript/bin/tsc", args: ["--noEmit"] };
const lint: Step = { name: "lint", script: "eslint/bin/eslint.js", args: [".", "--max-warnings", "0"] };
const format: Step = { name: "format", script: "prettier/bin/prettier.cjs", args: ["--check", "."] };
const build: Step = { name: "build", script: "tsx/dist/cli.mjs", args: ["scripts/build.ts"] };
const unit = jest("unit");
const inBrowser = ["--config", "jest.e2e.config.mjs"];
const browser = jest("browser", ...inBrowser);

/** Thousands of damaged files; `npm test` tries some of them among the unit tests. */
const fuzz: Step = { name: "fuzz", script: "tsx/dist/cli.mjs", args: ["test/fuzz/run.ts"] };

/** Whether the tests notice small changes of the code; `npm test` has no time for it. */
const mutation: Step = { name: "mutation", script: "tsx/dist/cli.mjs", args: ["test/mutation/run.ts"], loud: true };

const wanted = ({ name }: Step) => named.length === 0 || named.includes(name);

function run({ name, script, args, loud }: Step): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
      cwd: root,
      env,
      // Jest prints its JSON results to stdout as well; the file already holds them.
      stdio: ["ignore", loud ? "ignore" : "pipe", loud ? "inherit" : "pipe"],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${name}  ${seconds.toFixed(1)} s`);
      resolve({ name, passed: code === 0, seconds });
    });
  });
}

async function inTurn(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps.filter(wanted)) outcomes.push(await run(step));
  return outcomes;
}

/** The browser tests, or a clear message why they did not run: without them a change is not tested. */
async function runInBrowser(): Promise<readonly Outcome[]> {
  if (!wanted(browser)) return [];
  const found = await findBrowser();
  if (found) {
    console.log(`browser: ${found.says}`);
    const [outcome] = await inTurn([browser]);
    return outcome ? [await passedAlone(outcome)] : [];
  }
  console.log("BROWSER TESTS NOT RUN: no Chromium, Chrome or Edge was found. Install one, or name it in CHROME_PATH.");
  return [{ name: "browser", passed: !process.env["CI"], seconds: 0 }];
}

/**
 * Browser suites drive the machine's own windows, clipboard and clocks. The few that failed beside others run once more,
 * alone: a fault fails again, and a test that leaned on the load is named and does not hide what else was tested.
 */
async function passedAlone(outcome: Outcome): Promise<Outcome> {
  const failed = failedSuites(resultsOf([results(browser.name)]));
  if (outcome.passed || failed.length === 0 || failed.length > FEW) return outcome;
  const names = failed.map((path) => relative(root, path)).join(", ");
  console.log(`Failed, so once more alone: ${names}`);
  const again = await run(jest("browser-alone", ...inBrowser, "--runInBand", ...failed));
  if (again.passed) console.log(`UNSTEADY, passed only alone: ${names}`);
  return { ...outcome, passed: again.passed };
}

async function main(): Promise<void> {
  const commit = named.length === 0 ? cleanCommit() : undefined;
  for (const { name } of [unit, browser]) rmSync(results(name), { force: true });
  const [checked, built] = await Promise.all([inTurn([types, lint, format]), inTurn([build])]);
  const outcomes = [
    ...checked,
    ...built,
    ...(await inTurn(nightly ? [unit, fuzz, mutation] : [unit])),
    ...(await runInBrowser()),
  ];
  const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
  const ran = outcomes.filter(({ name, seconds }) => seconds > 0 && ["unit", "browser"].includes(name));
  if (wanted(unit) && !hasLibreOffice) console.log(LIBRE_OFFICE_MISSING);
  const suites = resultsOf(ran.map(({ name }) => results(name)));
  if (suites.length > 0) console.log(slowestSuites(suites, SLOWEST));
  console.log(failed.length > 0 ? `FAILED: ${failed.join(", ")}` : "Everything passed.");
  if (suites.length > 0) console.log(totals(suites));
  if (failed.length === 0 && commit !== undefined && cleanCommit() === commit) notePassed(commit);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

void main();
