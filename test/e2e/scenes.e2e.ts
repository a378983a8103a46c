import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { play, scenes } from "../scenes";
import { tooWide, type Stage } from "../scenes/stage";
import { newColours } from "./newColours";

const folder = process.env["DIST"] ?? join(__dirname, "../../dist");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(folder, "taskpane.html"))) throw new Error("the pages are not built: npm run build");
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const LIGHTS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

type Axe = { readonly axe: { run(within: Document, options: RunOptions): Promise<AxeResults> } };

/** All rules, or only those about colours: nothing else changes with the colour scheme. */
async function violations(pane: Frame, coloursOnly: boolean): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(coloursOnly && { runOnly: ["color-contrast", "link-in-text-block"] }),
  };
  const found = await pane.evaluate((given) => (window as unknown as Axe).axe.run(document, given), options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/**
 * Visible controls that the Tab key does not reach. office.js moves the focus itself from control to control and answers Escape
 * by focusing the first; without office.js the browser moves it.
 */
async function outOfReach({ page, pane }: Stage): Promise<string[]> {
  const wanted = await pane.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>("main :is(button, input, select, textarea, a[href])");
    const inSight = [...controls].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
    inSight.forEach((one, index) => (one.dataset["control"] = String(index)));
    return inSight.map((one) => one.outerHTML.slice(0, 160));
  });
  const reached = new Set<number>();
  const first = page.mainFrame() === pane ? page.locator("body") : page.locator("iframe");
  await first.focus();
  await page.keyboard.press("Escape");
  for (let presses = 0; presses < wanted.length + 4; presses++) {
    const at = await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["control"]);
    if (at !== undefined) reached.add(Number(at));
    await page.keyboard.press("Tab");
  }
  return wanted.filter((_html, index) => !reached.has(index));
}

test.each(Object.entries(scenes))("%s has no accessibility barrier", async (_name, scene) => {
  const stage = await play(browser, scene, "id");
  const { page, pane } = stage;
  await pane.evaluate(axe);
  for (const [light, media] of Object.entries(LIGHTS)) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await newColours(pane);
    expect([light, await violations(pane, light !== "light")]).toEqual([light, []]);
  }
  expect(await tooWide(pane)).toEqual([]);
  expect(await outOfReach(stage)).toEqual([]);
  expect(stage.fake.unknownCalls).toEqual([]);
  if (!scene.complains) expect([stage.complaints, stage.foreign]).toEqual([[], []]);
  await stage.close();
});
