import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const here = __dirname;
const built = join(here, "node_modules/.cache/bench");

/** Installs the peers if they are missing or differ from the versions in `package.json`. */
export function installPeers(): void {
  const { dependencies } = readJson(join(here, "package.json")) as { dependencies: Record<string, string> };
  const isThere = ([name, version]: [string, string]) => {
    const path = join(here, "node_modules", name, "package.json");
    return existsSync(path) && (readJson(path) as { version: string }).version === version;
  };
  if (Object.entries(dependencies).every(isThere)) return;
  console.log("Installing the peers into test/bench/node_modules …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
}

/** Bundles scripts as they are shipped: one file each, without helpers around functions. Returns the path of each by name. */
export async function bundle(scripts: readonly string[]): Promise<(script: string) => string> {
  // It is installed by now, but not at the start.
  const { build } = await import("esbuild");
  mkdirSync(built, { recursive: true });
  await build({
    entryPoints: scripts.map((script) => join(here, script)),
    outdir: built,
    outbase: here,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  return (script) => join(built, script.replace(/\.\w+$/, ".mjs"));
}

/** A script for a page, bundled and minified as for production. */
export async function bundleForPage(script: string): Promise<Buffer> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(here, script)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return Buffer.from((outputFiles[0] as { contents: Uint8Array }).contents);
}

/** Runs a bundled script in a separate process and returns the JSON value that it printed. */
export function runAlone<T>(script: string, args: readonly string[] = []): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(output).toString()) as T);
      else reject(new Error(`${basename(script)} ${args.map((path) => basename(path)).join(" ")} ended with ${code}`));
    });
  });
}

/** A folder for the sheets of one run, deleted afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "lembar-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
