import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const PASSED = join(root, "node_modules/.cache/passed");

const git = (...args: readonly string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** What differs from the commit, a line for each file. */
export const changedFiles = (): string => git("status", "--porcelain");

/** The commit that the files are of; undefined where they differ from it, or where there is no git. */
export function cleanCommit(): string | undefined {
  try {
    return changedFiles() === "" ? git("rev-parse", "HEAD") : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that every test of a commit passed on this machine. */
export function notePassed(commit: string): void {
  mkdirSync(dirname(PASSED), { recursive: true });
  writeFileSync(PASSED, commit);
}

/** True if that was noted of this commit last. */
export function hasPassed(commit: string): boolean {
  try {
    return readFileSync(PASSED, "utf8") === commit;
  } catch {
    return false;
  }
}
