import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Book } from "../../../../src/workbook/file/look/book";
import type { Headless, HeadlessOptions, Interruption } from "./engine";

export type { Headless, HeadlessOptions, Interruption };

type Opener = (book: Book, options?: HeadlessOptions) => Promise<Headless>;

let opener: Opener | undefined;

/**
 * Opens a book in the grid's engine without a screen. The engine is bundled as for the page, because Node cannot load its parts
 * directly.
 */
export const openHeadless: Opener = (...given) => {
  opener ??= load(bundled());
  return opener(...given);
};

function load(bundle: string): Opener {
  return (createRequire(__filename)(bundle) as { readonly openHeadless: Opener }).openHeadless;
}

/** The grid pauses for a tenth of a second after each change, in case another follows at once. Tests make theirs together. */
const WITHOUT_PAUSE = "const setTimeout = (then, _ms, ...more) => globalThis.setTimeout(then, 0, ...more);";

const ROOT = join(__dirname, "../../../..");
const BUNDLES = join(ROOT, "node_modules/.cache/grid");

/** The engine as one file, which suites with the same sources share. */
function bundled(): string {
  const bundle = join(BUNDLES, `${sources()}.cjs`);
  if (existsSync(bundle)) return bundle;
  const older = existsSync(BUNDLES) ? readdirSync(BUNDLES).filter((name) => name.endsWith(".cjs")) : [];
  mkdirSync(BUNDLES, { recursive: true });
  // Suites side by side may both build it; each puts a whole file in place.
  const own = `${bundle}.${process.pid}`;
  buildSync({
    entryPoints: [join(__dirname, "engine.ts")],
    outfile: own,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    banner: { js: WITHOUT_PAUSE },
    alias: {
      "@univerjs/preset-sheets-core": join(__dirname, "core.ts"),
      "@univerjs/preset-sheets-table": "@univerjs/sheets-table",
      "@univerjs/preset-sheets-conditional-formatting": "@univerjs/sheets-conditional-formatting",
      "@univerjs/preset-sheets-data-validation": "@univerjs/data-validation",
      "@univerjs/preset-sheets-filter": "@univerjs/sheets-filter",
      "@univerjs/preset-sheets-note": "@univerjs/sheets-note",
    },
  });
  renameSync(own, bundle);
  for (const name of older) if (join(BUNDLES, name) !== bundle) rmSync(join(BUNDLES, name), { force: true });
  return bundle;
}

/** A digest of everything that the bundle may be made of. */
function sources(): string {
  const digest = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .update(WITHOUT_PAUSE);
  for (const folder of ["src", "test/workbook/grid/headless"])
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) digest.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return digest.digest("hex").slice(0, 16);
}
