import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { perform } from "../test/guides/perform";
import { walksOf } from "../test/guides/steps";
import { launchBrowser } from "./browser";

/**
 * Carries out the steps of the guides in `docs/`, takes the picture below each step, then prints the handouts as PDF. Needs
 * the pages built: `npm run build` first.
 */
const docs = join(__dirname, "../docs");
const PRINTED = ["rumus-pertama", "slide"];
/** Waits until charts are drawn and nothing fades any more. */
const STILL_MS = 900;

async function main(): Promise<void> {
  if (!existsSync(join(__dirname, "../dist/taskpane.html"))) throw new Error("the pane is not built: npm run build");
  const browser = await launchBrowser();
  for (const guide of readdirSync(docs).filter((name) => name.endsWith(".md"))) await takePictures(browser, guide);
  for (const name of PRINTED) await print(browser, name);
  await browser.close();
}

async function takePictures(browser: Browser, guide: string): Promise<void> {
  for (const walk of walksOf(readFileSync(join(docs, guide), "utf8"))) {
    const { close } = await perform(browser, walk, async ({ picture }, stage) => {
      if (picture === undefined) return;
      const path = join(docs, picture);
      mkdirSync(dirname(path), { recursive: true });
      await stage.page.mouse.move(0, 0);
      await stage.page.waitForTimeout(STILL_MS);
      await stage.page.screenshot({ path });
      console.log(`docs/${picture}`);
    });
    await close();
  }
}

/** Removes the day of printing, so that the same page gives the same file. */
async function print(browser: Browser, name: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(docs, `${name}.html`)).href);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const undated = pdf
    .toString("latin1")
    .replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (found) => found.replace(/\d{14}/, "20260101000000"));
  writeFileSync(join(docs, `${name}.pdf`), undated, "latin1");
  console.log(`docs/${name}.pdf`);
  await page.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
