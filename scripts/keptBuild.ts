import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import webpack, { ProgressPlugin, type Configuration } from "webpack";
import { browser } from "./bundles";

const root = join(__dirname, "..");
const cache = join(root, "node_modules/.cache/lembar");
const kept = join(cache, "browser");
const mark = join(cache, "browser.sha256");

/** The sources of the pages. */
const SOURCES = ["src", "assets", "scripts", "package-lock.json", "tsconfig.json"];

/**
 * The folder of the browser edition as an office gets it, rebuilt only if its sources changed.
 *
 * @param onProgress hears the share that is done, from 0 to 1, during a build.
 * @throws Error with the build's messages; the previous folder then stays.
 */
export async function keptBuild(onProgress: (share: number) => void): Promise<string> {
  const print = fingerprint();
  if (existsSync(join(kept, "index.html")) && existsSync(mark) && readFileSync(mark, "utf8") === print) return kept;
  const fresh = join(cache, "browser.new");
  rmSync(fresh, { recursive: true, force: true });
  const config = browser("production");
  await compile({ ...config, output: { ...config.output, path: fresh } }, onProgress);
  rmSync(kept, { recursive: true, force: true });
  renameSync(fresh, kept);
  writeFileSync(mark, print);
  return kept;
}

function compile(config: Configuration, onProgress: (share: number) => void): Promise<void> {
  const progress = new ProgressPlugin((share) => onProgress(share));
  return new Promise((resolve, reject) => {
    webpack({ ...config, plugins: [...(config.plugins ?? []), progress] }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** A fingerprint that differs if the sources differ by a single byte. */
function fingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap((source) => filesIn(join(root, source))).sort())
    hash.update(relative(root, file)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch {
    return [path];
  }
}
