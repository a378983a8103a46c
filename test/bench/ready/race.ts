import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser";
import { serveFolder } from "../../e2e/staticServer";
import { figure, goalTable, median, textTable, type Goal } from "../table";
import { bundleForPage } from "../workshop";
import type {} from "./watch";

const dist = join(__dirname, "../../../dist");
const CPU_SLOWDOWN = 4;

/** Latency in milliseconds, bytes per second: what Chromium's tools call Fast 3G. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const NETWORKS = [
  { says: "as fast as the machine", conditions: undefined },
  { says: "Fast 3G", conditions: FAST_3G },
] as const;

type Ready = NonNullable<Window["readyAt"]>;

interface Round {
  readonly bare: Ready;
  readonly pane: Ready;
  /** The pane again, without a network. */
  readonly again: Ready;
}

/** Opens the pane and a bare page of React and Fluent, each as for the first time, then the pane without a network. */
export async function timeReady(rounds: number): Promise<boolean> {
  if (!existsSync(join(dist, "taskpane.html"))) {
    console.log("\nReady: dist/ is not there; npm run build writes it.");
    return true;
  }
  const server = await serveFolder(dist, { files: await extraFiles() });
  const watch = { content: (await bundleForPage("ready/watch.ts")).toString() };
  const browser = await launchBrowser();
  const inContext = async <T>(work: (context: BrowserContext) => Promise<T>): Promise<T> => {
    const context = await browser.newContext();
    try {
      await context.addInitScript(watch);
      return await work(context);
    } finally {
      await context.close();
    }
  };
  const goals: Goal[] = [];
  try {
    for (const { says, conditions } of NETWORKS) {
      const runs: Round[] = [];
      for (let round = 0; round < rounds; round++) runs.push(await oneRound(inContext, server.address, conditions));
      console.log(`\nReady, in ms, at a ${CPU_SLOWDOWN} times slower processor; network: ${says}\n`);
      console.log(table(runs));
      goals.push(...goalsOf(says, runs));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\n${goalTable(goals)}`);
  return true;
}

/** The pane's page with a stand-in for Office's script, which is not ours, and the bare page. */
async function extraFiles(): Promise<Readonly<Record<string, Buffer>>> {
  const pane = readFileSync(join(dist, "taskpane.html"), "utf8");
  const script = await bundleForPage("ready/barePage.tsx");
  const bare = `<!doctype html><html lang="id"><head><meta charset="utf-8"><script defer src="bare.js"></script></head><body><main id="root"></main></body></html>`;
  return {
    "/taskpane.html": Buffer.from(pane.replace(/<script src="https:[^"]*"><\/script>/, "")),
    "/bare.html": Buffer.from(bare),
    "/bare.js": script,
  };
}

type Conditions = typeof FAST_3G | undefined;
/** Works in a new window that has never loaded a page. */
type InContext = <T>(work: (context: BrowserContext) => Promise<T>) => Promise<T>;

async function oneRound(inContext: InContext, address: string, conditions: Conditions): Promise<Round> {
  const bare = await inContext((context) => open(context, `${address}/bare.html`, conditions));
  return inContext(async (context) => {
    const ours = `${address}/taskpane.html`;
    const pane = await open(context, ours, conditions, (page) =>
      page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined)),
    );
    await context.setOffline(true);
    return { bare, pane, again: await open(context, ours, undefined) };
  });
}

async function open(
  context: BrowserContext,
  address: string,
  conditions: Conditions,
  afterwards?: (page: Page) => Promise<void>,
): Promise<Ready> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  if (conditions) {
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", conditions);
  }
  await page.goto(address);
  const ready = await (await page.waitForFunction(() => window.readyAt, null, { polling: 50 })).jsonValue();
  await afterwards?.(page);
  await page.close();
  return ready as Ready;
}

const SPEAKERS = [
  { says: "bare page of React and Fluent", of: "bare" },
  { says: "pane", of: "pane" },
  { says: "pane once more, without a network", of: "again" },
] as const;

function table(runs: readonly Round[]): string {
  const lines = SPEAKERS.map(({ says, of }) => [
    says,
    figure(median(runs.map((round) => round[of].drawn))),
    figure(median(runs.map((round) => round[of].answered))),
    ...(of === "bare" ? ["1"] : [figure(median(ratios(runs, of, "bare")))]),
  ]);
  return textTable(["", "first frame", "click answered", "÷ bare"], lines);
}

/** The time of one as a multiple of the other's, round by round. */
function ratios(runs: readonly Round[], of: keyof Round, over: keyof Round): number[] {
  return runs.map((round) => round[of].answered / round[over].answered);
}

function goalsOf(network: string, runs: readonly Round[]): Goal[] {
  const [first, second] = [median(ratios(runs, "pane", "bare")), median(ratios(runs, "again", "pane"))];
  return [
    { says: `ready within 1.1 × the bare page (${network})`, reached: first, unit: "×", met: first <= 1.1 },
    { says: `without a network within 0.5 × the first (${network})`, reached: second, unit: "×", met: second <= 0.5 },
  ];
}
