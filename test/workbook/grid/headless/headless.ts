import { join } from "node:path";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { mkdtempSync } from "node:fs";
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
  opener ??= bundled();
  return opener(...given);
};

function bundled(): Opener {
  const outfile = join(mkdtempSync(join(tmpdir(), "lembar-grid-")), "engine.cjs");
  buildSync({
    entryPoints: [join(__dirname, "engine.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    alias: {
      "@univerjs/preset-sheets-core": join(__dirname, "core.ts"),
      "@univerjs/preset-sheets-table": "@univerjs/sheets-table",
      "@univerjs/preset-sheets-conditional-formatting": "@univerjs/sheets-conditional-formatting",
      "@univerjs/preset-sheets-data-validation": "@univerjs/data-validation",
      "@univerjs/preset-sheets-filter": "@univerjs/sheets-filter",
      "@univerjs/preset-sheets-note": "@univerjs/sheets-note",
    },
  });
  const load = createRequire(__filename);
  return (load(outfile) as { readonly openHeadless: Opener }).openHeadless;
}
