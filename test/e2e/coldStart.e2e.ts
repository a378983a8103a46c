import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import functionsJson from "../../src/functions/functions.json";
import { openInExcel } from "../fakeExcel/browserHost";
import { FakeExcel } from "../fakeExcel/fakeExcel";

const folder = process.env["DIST"] ?? join(__dirname, "../../dist");
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SCRIPTS = {
  "the script that has it wait": /\/wait[^/]*\.js$/,
  "functions.js": /\/functions\.js$/,
  "the pane's script": /\/taskpane[^/]*\.js$/,
  "office.js": /\/office\.js$/,
  "office.js's part for Excel": /\/excel-web-[^/]*\.js$/,
} as const;
const DELAYS = [250, 400, 600, 2_000];
const starts = [
  ["nothing", 0, /^$/] as const,
  ...Object.entries(SCRIPTS).flatMap(([name, path]) => DELAYS.map((delay) => [name, delay, path] as const)),
];

test.each(starts)("a cold start with %s %i ms late answers the first calls", async (_name, delay, path) => {
  const fake = new FakeExcel({ language: "id-ID", functionsJson, sheets: { Rekam: [[104229, 108330]] } });
  // Started at once: opening the page waits for all its scripts, and Excel does not.
  const calls = fake.whenFunctionsReady.then(() =>
    Promise.all([1, 2, 3, 4, 5, 6].map(() => fake.functions.call("REKAM_SISA", [[[104229]], [[108330]]]))),
  );
  const shown = await openInExcel(browser, fake, {
    folder,
    page: "taskpane.html",
    late: ({ pathname }) => (path.test(pathname) ? delay : 0),
  });
  expect(await calls).toEqual(Array(6).fill([[4101]]));
  expect(shown.complaints).toEqual([]);
  // Another start in this window would be a warm one.
  await shown.host.context().close();
});
