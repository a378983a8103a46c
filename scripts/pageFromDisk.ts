import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { shippedHeaders } from "./shippedHeaders";
import { openWindow } from "./warmWindow";

/** A page served from a folder, with what went wrong on it. */
export interface DiskPage {
  readonly page: Page;
  /** Addresses outside the folder that the page asked for. None was answered. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Bytes of script that were loaded, by file name. */
  readonly scripts: ReadonlyMap<string, number>;
  /** Lets the next page have the window, empty. */
  close(): Promise<void>;
}

/** The page finds the folder's files at this address. Nothing listens, so no port is taken and nothing else can be reached. */
export const ORIGIN = "http://localhost:1";

/** The folder is served below this path, as on a server that an office shares with others. */
export const BELOW = "/lembar";

export interface DiskPageOptions extends BrowserContextOptions {
  /** Files served in place of the folder's own, by their path from the root. */
  readonly files?: Readonly<Record<string, Buffer>>;
  /** Another host's answer at an address; an address without an answer cannot be reached. */
  readonly elsewhere?: (href: string) => string | undefined;
}

/** The path of a file within the folder; undefined outside. */
export const belowBase = (pathname: string): string | undefined =>
  pathname.startsWith(`${BELOW}/`) ? pathname.slice(BELOW.length) : undefined;

/** What the driver says of blocked service workers, and the grid when it fills its formula bar before that has a width. */
const NOT_OURS: readonly string[] = ["Service Worker registration blocked", "The column width is less than 0"];

/** Opens `path` of a built folder in an empty window, without its service worker. */
export async function openFromDisk(
  browser: Browser,
  folder: string,
  path: string,
  { files = {}, elsewhere = () => undefined, ...options }: DiskPageOptions = {},
): Promise<DiskPage> {
  const { page, close } = await openWindow(browser, { serviceWorkers: "block", reducedMotion: "reduce", ...options });
  const outside: string[] = [];
  const complaints: string[] = [];
  const scripts = new Map<string, number>();
  await page.context().route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === "data:" || url.protocol === "blob:") return route.continue();
    if (url.origin !== ORIGIN) {
      const answer = elsewhere(url.href);
      if (answer !== undefined) return route.fulfill({ body: answer, headers: shippedHeaders(url.pathname) });
      outside.push(url.href);
      return route.abort();
    }
    const path = belowBase(url.pathname);
    const file = path && join(folder, normalize(path));
    const given = path && files[path];
    if (!file || (!given && !existsSync(file))) return route.fulfill({ status: 404 });
    const body = given ?? readFileSync(file);
    if (extname(file) === ".js") scripts.set(path.slice(1), body.length);
    return route.fulfill({ body, headers: shippedHeaders(path) });
  });
  page.on("console", (message) => {
    const isOurs = !NOT_OURS.some((text) => message.text().startsWith(text));
    if (isOurs && (message.type() === "error" || message.type() === "warning")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${ORIGIN}${BELOW}/${path}`);
  return { page, outside, complaints, scripts, close };
}
