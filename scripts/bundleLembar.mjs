import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packages that were written for `require` find it here. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Bundles the command line into one file for Node that needs neither packages nor a compiler. The file is replaced as a
 * whole or not at all, because another call may be starting it. The same sources give the same bytes.
 *
 * @param {string} path
 */
export async function bundleLembar(path) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [join(root, "src/cli/main.ts")],
      outfile: fresh,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      charset: "utf8",
      minify: true,
      legalComments: "none",
      banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
      define: { LEMBAR_VERSION: JSON.stringify(version) },
      logLevel: "error",
    });
    chmodSync(fresh, 0o755);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
