import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { bundledBrowser, isBundledBrowserFit } from "./bundledBrowser";

/** A Chromium-like browser for tests and pictures. */
export interface FoundBrowser {
  readonly path: string;
  /** Where it comes from, for the log. */
  readonly says: string;
  /** What it needs in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** Where Windows and macOS install browsers, outside the path. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** CHROME_PATH, else a browser installed on the computer; undefined if there is none. */
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
  return isBundledBrowserFit ? bundledBrowser() : undefined;
}

/** Quiet and reproducible: no look-ups of its own, no first-run pages, and no sandbox if root may not have one. */
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

/** How long a page may take for one step: much longer than it ever needs, so that a busy machine does not fail a test. */
const PATIENCE_MS = 120_000;

/** Starts the given browser, or the one that `findBrowser` finds. */
export async function launchBrowser(named?: FoundBrowser): Promise<Browser> {
  const found = named ?? (await findBrowser());
  if (!found) throw new Error("no browser was found: install Chromium, or name one in CHROME_PATH");
  const ours = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const env = { ...(Object.fromEntries(ours) as Record<string, string>), ...found.env };
  const browser = await chromium.launch({ executablePath: found.path, args: FLAGS, env, timeout: PATIENCE_MS });
  browser.on("context", (context) => context.setDefaultTimeout(PATIENCE_MS));
  return browser;
}
