import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

/** A Chromium-like browser to test and draw with. */
export interface FoundBrowser {
  readonly path: string;
  /** Where it comes from, for the log. */
  readonly says: string;
  /** What it needs in its environment beside ours. */
  readonly env: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** Where Windows and macOS keep theirs, off the path. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** CHROME_PATH, then a browser of the computer's own; undefined when it has none. */
export function installedBrowser(env: Environment, exists: (path: string) => boolean): FoundBrowser | undefined {
  const named = env["CHROME_PATH"];
  if (named) {
    if (!exists(named)) throw new Error(`CHROME_PATH names ${named}, which is not there`);
    return { path: named, says: `${named} (CHROME_PATH)`, env: {} };
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...onPath, ...PLACES].find(exists);
  return path === undefined ? undefined : { path, says: path, env: {} };
}

/** A browser to work with: an installed one, else the one that came with the packages on Linux, else none. */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const installed = installedBrowser(process.env, existsSync);
  if (installed) return installed;
  return process.platform === "linux" && process.arch === "x64" ? bundledBrowser() : undefined;
}

/** @sparticuz/chromium, unpacked once per version. */
export async function bundledBrowser(): Promise<FoundBrowser> {
  const packages = join(__dirname, "../node_modules");
  const about = readFileSync(join(packages, "@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(about) as { version: string };
  const folder = join(packages, ".cache", `chromium-${version}`);
  const path = join(folder, "chromium");
  if (!existsSync(path)) await unpackInto(folder);
  return {
    path,
    says: `@sparticuz/chromium ${version}, from the packages`,
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/**
 * It is made for a bare cloud system, so it brings its own NSS and fonts; it hands them over only when it believes it runs
 * on such a system, and unpacks into the temporary folder. Both are told by the environment, which a running process can
 * not change for itself everywhere (Jest gives tests a copy), so a process of its own unpacks.
 */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const unpack = 'import("@sparticuz/chromium").then(({ default: bundled }) => bundled.executablePath())';
  try {
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], { cwd: __dirname, env });
    if (!existsSync(join(fresh, "chromium"))) throw new Error("the packages' own browser could not be unpacked");
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
}

/** Quiet and reproducible: no look-ups of its own, no first-run pages, and no sandbox where root may not have one. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Starts a browser; without one named, the one that `findBrowser` finds. */
export async function launchBrowser(named?: FoundBrowser): Promise<Browser> {
  const found = named ?? (await findBrowser());
  if (!found) throw new Error("no browser was found: install Chromium, or name one in CHROME_PATH");
  const ours = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const env = { ...(Object.fromEntries(ours) as Record<string, string>), ...found.env };
  return chromium.launch({ executablePath: found.path, args: FLAGS, env });
}
