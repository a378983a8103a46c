import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm run lembar`: starts `dist/lembar.mjs` without a compiler. The program is rebundled, in a second, only if a source
 * has changed since, because figures from older sources could be wrong unnoticed.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/lembar.mjs");
const SOURCES = ["src", "scripts/bundleLembar.mjs", "package.json", "package-lock.json"];

/** When anything under a path last changed; a folder changes when a file in it comes or goes. */
function changedAt(path) {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

const builtAt = existsSync(program) ? statSync(program).mtimeMs : 0;
if (SOURCES.some((source) => changedAt(join(root, source)) > builtAt)) {
  const { bundleLembar } = await import("./bundleLembar.mjs");
  await bundleLembar(program);
}
await import(program);
