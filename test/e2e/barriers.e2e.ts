import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { openEdition } from "./edition";
import { newColours } from "./newColours";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: readFileSync(join(__dirname, "../../assets/lembar-dukcapil.xlsx")) });
  page = opened.page;
  await page.evaluate(axe);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

type Axe = { readonly axe: { run(within: Document, options: object): Promise<AxeResults> } };

const COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };

/** What opens the screens of the pane, one after another. */
const SCREENS = [
  ["tab", "Periksa"],
  ["tab", "Rumus"],
  ["tab", "Ringkasan"],
  ["tab", "Rencana"],
  ["tab", "Pengaturan & bantuan"],
  ["button", "Buka latihan"],
  ["button", "Pengaturan & bantuan"],
] as const;

/** What lasts of the barriers: a toolbar that is laid out anew fades in, and its colours are pale meanwhile. */
async function barriers(): Promise<string[]> {
  let found = await barriersNow();
  for (let looks = 1; found.length > 0 && looks < 5; looks++) found = await barriersNow();
  return found;
}

/** What keeps somebody out of the page as it stands; in the dark only colours can differ. */
async function barriersNow(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // The grid follows a frame or more behind the pane, and its colours fade.
    await page.waitForFunction(
      (isDark) => document.documentElement.classList.contains("univer-dark") === isDark,
      colorScheme === "dark",
    );
    await newColours(page.mainFrame());
    const options = { resultTypes: ["violations"], ...(colorScheme === "dark" && COLOURS) };
    const { violations } = await page.evaluate((given) => (window as unknown as Axe).axe.run(document, given), options);
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html, failureSummary }) => `${colorScheme}, ${id}: ${html} ${failureSummary}`));
  }
  return found;
}

test.each([
  [320, 640],
  [400, 700],
  [1024, 600],
  [1366, 768],
])("the whole page at %i × %i pixels bars nobody on any screen", async (width, height) => {
  await page.setViewportSize({ width, height });
  expect(["the sheet", await barriers()]).toEqual(["the sheet", []]);
  const pane = page.locator("[data-region=pane]");
  const toPane = page.getByRole("button", { name: "Lihat panel" });
  if (await toPane.isVisible()) await toPane.click();
  for (const [role, name] of SCREENS) {
    await pane.getByRole(role, { name, exact: true }).click();
    await page.waitForFunction(
      () => !document.querySelector("[data-region=pane] :is([role=progressbar], [aria-busy=true])"),
    );
    expect([name, await barriers()]).toEqual([name, []]);
  }
  const toSheet = page.getByRole("button", { name: "Lihat lembar" });
  if (await toSheet.isVisible()) await toSheet.click();
});
