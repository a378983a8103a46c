import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mutated, type Mutant } from "./mutants";

const ROOT = join(__dirname, "../..");
/** Rooms whose tests compute, read or check; the others take minutes and try what surrounds them. */
const TRIED_BY = ["core", "reading", "checking", "summary"];
/** A change that makes a test run without end counts as noticed. */
const LONGEST_MS = 10 * 60_000;
const NOT_COPIED = new Set([".git", "node_modules", "dist", "release"]);

/** A change, and the file that it changes, from the project's root. */
export interface Place extends Mutant {
  readonly file: string;
}

/** A copy of the project to change, so that the original stays as it is. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "lembar-mutation-"));
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of [".git", "node_modules"]) symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
}

function jest(folder: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        join(ROOT, "node_modules/jest/bin/jest.js"),
        ...["--selectProjects", "node", "--maxWorkers=1", "--bail", "--silent", "--passWithNoTests", ...args],
      ],
      { cwd: folder, timeout: LONGEST_MS, killSignal: "SIGKILL", stdio: "ignore" },
    );
    child.on("close", (code) => resolve(code === 0));
  });
}

/** Whether every test of these rooms that comes to the file passes: first those beside it, which are quick. */
export async function passes(folder: string, file: string): Promise<boolean> {
  const beside = dirname(file).replace(/^src/, "test");
  if (existsSync(join(folder, beside)) && !(await jest(folder, [`${beside}/`]))) return false;
  const others = `/test/(?!(?:${TRIED_BY.join("|")})/)`;
  return jest(folder, ["--testPathIgnorePatterns", others, "--findRelatedTests", file]);
}

/** Whether a test fails once the file is changed. */
export async function isNoticed(folder: string, place: Place): Promise<boolean> {
  const path = join(folder, place.file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, mutated(text, place));
  try {
    return !(await passes(folder, place.file));
  } finally {
    writeFileSync(path, text);
  }
}
