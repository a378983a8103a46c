import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { bundledBrowser, isBundledBrowserFit } from "../../scripts/bundledBrowser";
import { goTo, openEdition } from "./edition";

const GRID = "[data-grid] canvas[id^=univer-sheet-main-canvas]";
/** A sheet's text has about ten thousand dark pixels; its lines alone are pale. */
const FEW_WORDS = 2_000;

// The packages include a browser for 64-bit Linux only. On other systems an installed one runs the other suites.
const where = isBundledBrowserFit ? describe : describe.skip;

/** Runs even if another browser is installed: a machine without browser and fonts depends on this one alone. */
where("the browser that comes with the packages", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(await bundledBrowser());
  });
  afterAll(() => browser?.close());

  test("measures and draws text with fonts of its own", async () => {
    const page = await browser.newPage();
    await page.setContent("<button onclick=\"this.textContent = 'ditekan'\">tekan ⋯ − ✓ 漢 😀</button>");
    await page.click("button");
    expect(await page.textContent("button")).toBe("ditekan");
    const width = page.evaluate(() => document.createElement("canvas").getContext("2d")?.measureText("Sisa").width);
    expect(await width).toBeGreaterThan(10);
    await page.screenshot();
    await page.close();
  });

  test("draws the spreadsheet with the words in its cells", async () => {
    const { page, complaints } = await openEdition(browser);
    await goTo(page, "Kaur", "A1");
    expect(complaints).toEqual([]);
    await page.waitForFunction(
      ({ grid, few }) => {
        const canvas = document.querySelector<HTMLCanvasElement>(grid);
        const points = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let dark = 0;
        for (let i = 0; i < points.length; i += 4)
          if ((points[i + 3] ?? 0) > 200 && (points[i] ?? 0) + (points[i + 1] ?? 0) + (points[i + 2] ?? 0) < 200)
            dark++;
        return dark > few;
      },
      { grid: GRID, few: FEW_WORDS },
    );
    await page.context().close();
  });
});
