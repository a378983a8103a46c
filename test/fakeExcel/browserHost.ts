import { readFileSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import { BELOW, belowBase } from "../../scripts/pageFromDisk";
import { shippedHeaders } from "../../scripts/shippedHeaders";
import { openWindow } from "../../scripts/warmWindow";
import type { FakeExcel } from "./fakeExcel";
import { OFFICE_CDN, officeFile } from "./officeFiles";

export interface PaneInExcel {
  /** The page that plays Excel, around the add-in's. */
  readonly host: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  /** Requests to any host other than the add-in's and office.js's; each was refused. */
  readonly foreign: readonly string[];
  /** Errors of scripts, the console and the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PaneOptions {
  /** The folder with the add-in's files, as a web server would serve them. */
  readonly folder: string;
  /** The page to open, below the folder. */
  readonly page: string;
  /** Files in addition to or instead of those in the folder, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** The date that the page sees, `2025-09-01`; by default today. */
  readonly today?: string;
  /** Milliseconds by which the answer for an address is late. */
  readonly late?: (address: URL) => number;
}

/**
 * Opens an add-in's page beside the fake Excel in a real browser. Every request is answered here, so that the pages
 * stand under https and on one host name, as office.js demands, without server, certificate or network. office.js comes
 * unmodified from its package at the address that the page names.
 */
export async function openInExcel(browser: Browser, fake: FakeExcel, options: PaneOptions): Promise<PaneInExcel> {
  // A worker would fetch without the answers given here.
  const { page: host, close } = await openWindow(browser, {
    viewport: options.size ?? { width: 350, height: 640 },
    serviceWorkers: "block",
    // A colour read during a transition is meaningless.
    reducedMotion: "reduce",
    locale: fake.language,
  });
  const context = host.context();
  const clock =
    options.today !== undefined && (await context.addInitScript(moveClock, Date.parse(`${options.today}T09:00:00`)));
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(fake.hostUrl);
  await answerRequests(context, origin, fake, options, foreign);
  host.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  host.on("pageerror", (error) => void complaints.push(error.message));
  const toExcel = await host.exposeBinding("toExcel", (_source, text: string) => fake.receive(text));
  let isOpen = true;
  fake.connect((text) => {
    // A reply may come after the test has closed the page.
    if (isOpen) host.evaluate(`toPane(${JSON.stringify(text)})`).catch(() => undefined);
  });
  await host.goto(fake.hostUrl);
  const pane = host.frame({ url: (url) => url.pathname === `${BELOW}/${options.page}` });
  if (!pane) throw new Error(`the host page did not open ${options.page}`);
  return {
    host,
    pane,
    foreign,
    complaints,
    close: async () => {
      isOpen = false;
      await toExcel.dispose();
      if (clock) await clock.dispose();
      await close();
    },
  };
}

/** Runs in the page: sets its clock to that time and lets it run from there; timers are not affected. */
function moveClock(now: number): void {
  const RealDate = Date;
  const ahead = now - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
    }
    static override now(): number {
      return RealDate.now() + ahead;
    }
  } as DateConstructor;
}

async function answerRequests(
  context: BrowserContext,
  origin: string,
  fake: FakeExcel,
  { folder, page, files = {}, late = () => 0 }: PaneOptions,
  foreign: string[],
): Promise<void> {
  const own = (path: string): string | Buffer | undefined => {
    const file = join(folder, path);
    return files[path] ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
  };
  await context.route("**/*", async (route) => {
    const address = new URL(route.request().url());
    const { href, origin: asked, pathname } = address;
    const delay = late(address);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (href === fake.hostUrl)
      return answer(route, "excel.html", hostPage(fake.windowName, `${origin}${BELOW}/${page}`));
    const path = decodeURIComponent(belowBase(pathname) ?? "").slice(1);
    if (asked === origin) return answer(route, path, own(path));
    if (href.startsWith(OFFICE_CDN)) return answer(route, pathname, officeFile(href.slice(OFFICE_CDN.length)));
    foreign.push(href);
    return route.abort();
  });
}

async function answer(route: Route, path: string, body: string | Buffer | undefined): Promise<void> {
  return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, headers: shippedHeaders(path) });
}

/** The frame's name must come before its address: office.js reads it as soon as it runs. */
function hostPage(name: string, address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Excel</title><link rel="icon" href="data:,">
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style>
<script>
  const frame = document.createElement("iframe");
  frame.name = ${JSON.stringify(name).replaceAll("<", "\\u003c")};
  frame.src = ${JSON.stringify(address)};
  addEventListener("message", (event) => {
    if (event.source === frame.contentWindow && typeof event.data === "string") toExcel(event.data);
  });
  function toPane(text) {
    frame.contentWindow.postMessage(text, ${JSON.stringify(new URL(address).origin)});
  }
  addEventListener("DOMContentLoaded", () => document.body.append(frame));
</script><body></body>`;
}
