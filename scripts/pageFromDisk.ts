import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page served from a folder, with what went wrong on it. */
export interface DiskPage {
  readonly page: Page;
  /** Addresses outside the folder that the page asked for. None was answered. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Bytes of script that were loaded, by file name. */
  readonly scripts: ReadonlyMap<string, number>;
}

/** The page finds the folder's files at this address. Nothing listens, so no port is taken and nothing else can be reached. */
export const ORIGIN = "http://localhost:1";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface DiskPageOptions extends BrowserContextOptions {
  /** Files served in place of the folder's own, by their path from the root. */
  readonly files?: Readonly<Record<string, Buffer>>;
  /** Another host's answer at an address; an address without an answer cannot be reached. */
  readonly elsewhere?: (href: string) => string | undefined;
}

/** Opens `path` of a built folder in a fresh window, without its service worker. */
export async function openFromDisk(
  browser: Browser,
  folder: string,
  path: string,
  { files = {}, elsewhere = () => undefined, ...options }: DiskPageOptions = {},
): Promise<DiskPage> {
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", ...options });
  const outside: string[] = [];
  const complaints: string[] = [];
  const scripts = new Map<string, number>();
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === "data:" || url.protocol === "blob:") return route.continue();
    if (url.origin !== ORIGIN) {
      const answer = elsewhere(url.href);
      if (answer !== undefined)
        return route.fulfill({ body: answer, contentType: TYPES[extname(url.pathname)] ?? "text/plain" });
      outside.push(url.href);
      return route.abort();
    }
    const file = join(folder, normalize(url.pathname));
    const given = files[url.pathname];
    if (!given && !existsSync(file)) return route.fulfill({ status: 404 });
    const body = given ?? readFileSync(file);
    if (extname(file) === ".js") scripts.set(url.pathname.slice(1), body.length);
    return route.fulfill({ body, contentType: TYPES[extname(file)] ?? "application/octet-stream" });
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    const isOurs = !message.text().startsWith("Service Worker registration blocked");
    if (isOurs && (message.type() === "error" || message.type() === "warning")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${ORIGIN}/${path}`);
  return { page, outside, complaints, scripts };
}
