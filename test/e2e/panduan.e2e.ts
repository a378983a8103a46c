import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { perform } from "../guides/perform";
import { walksOf } from "../guides/steps";

const docs = join(__dirname, "../../docs");
const walks = readdirSync(docs)
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => walksOf(readFileSync(join(docs, name), "utf8")).map((walk) => ({ name, ...walk })));
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(__dirname, "../../dist/taskpane.html")))
    throw new Error("the pages are not built: npm run build");
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(walks)("$name, $title: every step is carried out as written", async (walk) => {
  const { complaints, foreign, fake, close } = await perform(browser, walk);
  expect({ complaints, foreign, unknown: fake.unknownCalls }).toEqual({ complaints: [], foreign: [], unknown: [] });
  await close();
});

test.each(["rumus-pertama", "slide"])("%s prints as it is meant to", async (name) => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(docs, `${name}.html`)).href);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = [...pdf.matchAll(/\/Type\s*\/Page(?!s)/g)].length;
  const wanted = name === "slide" ? await page.locator("section").count() : 1;
  expect(pages).toBe(wanted);
  const isWhole = await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0));
  expect(isWhole).toBe(true);
  await page.close();
});
