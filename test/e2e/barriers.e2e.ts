import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { openEdition } from "./edition";
import { newColours } from "./newColours";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TEMPLATE = readFileSync(join(__dirname, "../../assets/lembar-dukcapil.xlsx"));
let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

type Axe = { readonly axe: { run(within: Document, options: object): Promise<AxeResults> } };

const COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };

/** What leads from sheet to pane and back on small screens, and what opens the pane's screens, one after another. */
const WORDS = {
  id: {
    toPane: "Lihat panel",
    toSheet: "Lihat lembar",
    screens: [
      ["tab", "Periksa"],
      ["tab", "Rumus"],
      ["tab", "Ringkasan"],
      ["tab", "Rencana"],
      ["tab", "Pengaturan & bantuan"],
      ["button", "Buka latihan"],
      ["button", "Pengaturan & bantuan"],
    ],
  },
  en: {
    toPane: "Show the pane",
    toSheet: "Show the sheet",
    screens: [
      ["tab", "Check"],
      ["tab", "Formulas"],
      ["tab", "Summary"],
      ["tab", "Plan"],
      ["tab", "Settings & help"],
      ["button", "Open the exercises"],
      ["button", "Settings & help"],
    ],
  },
} as const;

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

describe.each([
  [
    "id",
    [
      [320, 640],
      [1366, 768],
    ],
  ],
  [
    "en",
    [
      [400, 700],
      [1024, 600],
    ],
  ],
] as const)("in %s", (language, sizes) => {
  const { toPane, toSheet, screens } = WORDS[language];

  beforeAll(async () => {
    opened = await openEdition(browser, { workbook: TEMPLATE, query: `?lang=${language}` });
    page = opened.page;
    await page.evaluate(axe);
  });
  afterAll(() => opened.close());

  test.each(sizes)("the whole page at %i × %i pixels bars nobody on any screen", async (width, height) => {
    await page.setViewportSize({ width, height });
    expect(["the sheet", await barriers()]).toEqual(["the sheet", []]);
    const pane = page.locator("[data-region=pane]");
    const paneButton = page.getByRole("button", { name: toPane });
    if (await paneButton.isVisible()) await paneButton.click();
    for (const [role, name] of screens) {
      await pane.getByRole(role, { name, exact: true }).click();
      await page.waitForFunction(
        () => !document.querySelector("[data-region=pane] :is([role=progressbar], [aria-busy=true])"),
      );
      expect([name, await barriers()]).toEqual([name, []]);
    }
    const sheetButton = page.getByRole("button", { name: toSheet });
    if (await sheetButton.isVisible()) await sheetButton.click();
  });
});
