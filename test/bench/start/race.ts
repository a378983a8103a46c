import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser";
import { serveFolder } from "../../e2e/staticServer";
import { figure, goalTable, median, textTable, type Goal } from "../table";
import { bundleForPage } from "../workshop";
import type {} from "./watch";

const OURS = join(__dirname, "../../../dist/browser");
/** The built browser edition of an older commit, for comparison. */
const older = process.env["OLDER_EDITION"];
const SPEEDS = [
  { says: "full speed", slowdown: 1 },
  { says: "processor ÷ 4", slowdown: 4 },
] as const;
const GOALS = { typing: 0.7, calculated: 0.35, longest: 200 } as const;

type Start = NonNullable<Window["startedAt"]>;

/** Opens the page with the template as for the first time, in turn with that of an older commit if one is given. */
export async function timeStart(rounds: number): Promise<boolean> {
  if (!existsSync(join(OURS, "index.html"))) {
    console.log("\nStart: dist/ is not there; npm run build writes it.");
    return true;
  }
  const contestants = [
    ...(older === undefined ? [] : [{ name: "older commit", folder: older }]),
    { name: "this commit", folder: OURS },
  ];
  const watch = { content: (await bundleForPage("start/watch.ts")).toString() };
  const servers = await Promise.all(contestants.map(({ folder }) => serveFolder(folder)));
  const goals: Goal[] = [];
  const browser = await launchBrowser();
  try {
    for (const { says, slowdown } of SPEEDS) {
      const starts = contestants.map((): Start[] => []);
      // The servers compress each file on its first request.
      for (const { address } of servers) await start(browser, `${address}/index.html?lang=id`, watch, 1);
      for (let round = 0; round < rounds; round++)
        for (const [index, { address }] of servers.entries())
          starts[index]?.push(await start(browser, `${address}/index.html?lang=id`, watch, slowdown));
      const of = (index: number, part: keyof Start) => median((starts[index] ?? []).map((one) => one[part]));
      console.log(`\nThe page with the template, in ms, at ${says}\n`);
      const lines = contestants.map(({ name }, index) => [
        name,
        ...(["typing", "calculated", "longest"] as const).map((part) => figure(of(index, part))),
      ]);
      console.log(textTable(["", "typing", "calculated", "longest task"], lines));
      if (older !== undefined)
        for (const part of ["typing", "calculated"] as const) {
          const reached = of(1, part) / of(0, part);
          const goal = GOALS[part];
          goals.push({
            says: `${part} ≤ ${goal} × the older commit (${says})`,
            reached,
            unit: "×",
            met: reached <= goal,
          });
        }
      if (slowdown > 1) continue;
      const longest = of(contestants.length - 1, "longest");
      const met = longest <= GOALS.longest;
      goals.push({
        says: `longest task after the first picture ≤ ${GOALS.longest} ms`,
        reached: longest,
        unit: "ms",
        met,
      });
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
  console.log(`\n${goalTable(goals)}`);
  return true;
}

async function start(browser: Browser, address: string, watch: { content: string }, rate: number): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: "block" });
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send("Emulation.setCPUThrottlingRate", { rate });
    await page.goto(address);
    return (await (await page.waitForFunction(() => window.startedAt, null, { polling: 50 })).jsonValue()) as Start;
  } finally {
    await context.close();
  }
}
