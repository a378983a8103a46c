import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { openFromDisk, type DiskPage } from "../../scripts/pageFromDisk";
import { goTo, openEdition, selectByKeys, selectedCell, type EditionOptions } from "./edition";

const dist = process.env["DIST"] ?? join(__dirname, "../../dist");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let opened: DiskPage;

beforeAll(async () => {
  if (!existsSync(join(dist, "browser/index.html"))) throw new Error("the pages are not built: npm run build");
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => opened.close());

const open = async (options: EditionOptions["context"] = {}, query = "?lang=id"): Promise<Page> => {
  const context = { permissions: ["clipboard-read", "clipboard-write"], ...options };
  opened = await openEdition(browser, { query, context });
  return opened.page;
};
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const openFunction = async (page: Page, name: string) => {
  await page.getByRole("tab", { name: "Rumus" }).click();
  await page.getByRole("searchbox", { name: "Cari rumus" }).fill(name);
  await button(page, new RegExp(`${name}$`)).click();
};
const checkSheet = async (page: Page, sheet: string) => {
  await goTo(page, sheet, "A1");
  await button(page, "Periksa lembar ini").click();
  await button(page, "Periksa lagi").waitFor();
};
/** Checks the whole page except the grid, which is not ours, or only the pane. */
async function violations(page: Page, part: "html" | "aside" = "aside"): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (within) =>
      (window as unknown as { axe: { run(within: object): Promise<AxeResults> } }).axe.run({
        include: [within],
        exclude: ["[data-grid]"],
      }),
    part,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
const expectQuiet = () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.outside).toEqual([]);
};

test("a formula is found, filled in by hand, computed and copied", async () => {
  const page = await open();
  await openFunction(page, "REKAM_SISA");
  await page.getByRole("textbox", { name: /^Rekam/ }).fill("104.229");
  await page.getByRole("textbox", { name: /^Wajib/ }).fill("108.330");
  await page.getByText("4.101 jiwa").waitFor();
  await button(page, "Salin rumus").click();
  await page.getByText(/^Rumus tersalin/).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("=DUKCAPIL.REKAM_SISA(104229;108330)");
  expectQuiet();
});

test("cells selected in the sheet fill the form", async () => {
  const page = await open();
  await openFunction(page, "BLANKO_RUNWAY");
  await goTo(page, "Kaur", "G23");
  await button(page, "Pakai sel terpilih untuk Stok").click();
  await selectByKeys(page, "Kaur", "E6", 20);
  await button(page, "Pakai sel terpilih untuk Pemakaian").click();
  expect(await page.getByRole("textbox", { name: /^Pemakaian/ }).inputValue()).toBe("Kaur!E6:E26");
  // 4.500 left, 500 used on 18 days.
  await page.getByText("162 hari kerja").waitFor();
  expectQuiet();
});

test("a check leads to the wrong closing stock, by mouse and by key", async () => {
  const page = await open();
  await checkSheet(page, "Kaur");
  await page.getByText("1 salah").waitFor();
  await button(page, /^G26 /).click();
  expect(await selectedCell(page)).toBe("G26");
  await page.keyboard.press("F8");
  await page.getByText("2 dari 4").waitFor();
  expect(await selectedCell(page)).toBe("B9");
  expectQuiet();
});

test("every office's sheet is recognised and checked, and a press on a finding shows its cell", async () => {
  const page = await open();
  for (const sheet of ["Pagar Alam", "Rejang Lebong", "Lubuklinggau", "Boltim"]) {
    await goTo(page, sheet, "A1");
    await button(page, /^Periksa l/).click();
    await page.getByText(`Lembar "${sheet}"`).first().waitFor();
    await page.locator("[data-finding]").first().click();
    expect(await page.evaluate(() => window.lembar?.view())).toMatchObject({ sheet, area: { rows: 1, columns: 1 } });
    expect(await selectedCell(page)).not.toBe("A1");
  }
  expectQuiet();
});

describe.each(["light", "dark"] as const)("for everybody, %s", (colorScheme) => {
  test.each([320, 1280])("nothing is an accessibility barrier at %d px", async (width) => {
    const page = await open({ colorScheme, viewport: { width, height: 900 } });
    expect(await violations(page, "html")).toEqual([]);
    await checkSheet(page, "Kaur");
    await button(page, "Berikut").click();
    await button(page, /^Dikenali dari/).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("tab", { name: "Rumus" }).click();
    await page.getByRole("searchbox").waitFor();
    expect(await violations(page)).toEqual([]);
    await openFunction(page, "TARGET_LAJU");
    await button(page, "Coba contoh").click();
    await button(page, "Salin rumus").click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("textbox", { name: /^Sisa/ }).fill("4,091");
    await page.getByText(/dapat berarti/).waitFor();
    expect(await violations(page)).toEqual([]);
    expectQuiet();
  });
});

test("the first screen loads at most 100 KiB of our own script, compressed", async () => {
  opened = await openFromDisk(browser, dist, "taskpane.html", { locale: "id-ID" });
  await opened.page.getByRole("heading", { level: 2 }).waitFor();
  const sizes = [...opened.scripts.keys()]
    .filter((name) => name !== "functions.js")
    .map((name) => brotliCompressSync(readFileSync(join(dist, name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(100);
});

test("nothing is wider than a pane of 320 px, in either language", async () => {
  for (const lang of ["id", "en"]) {
    const page = await open({ viewport: { width: 320, height: 900 } }, `?lang=${lang}`);
    const tooWide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("[data-region=pane] *")]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    expect(await tooWide()).toEqual([]);
    await page.getByRole("tab", { name: lang === "id" ? "Rumus" : "Formulas" }).click();
    await page.getByRole("searchbox").waitFor();
    expect(await tooWide()).toEqual([]);
    if (lang === "id") await opened.close();
  }
  expectQuiet();
});

test("the pane beside Excel opens although office.js cannot be reached, and computes", async () => {
  opened = await openFromDisk(browser, dist, "taskpane.html", {
    locale: "id-ID",
    viewport: { width: 320, height: 700 },
  });
  const { page } = opened;
  await page.getByText("Skrip Office tidak dapat dimuat.").waitFor();
  await openFunction(page, "REKAM_SISA");
  await button(page, "Coba contoh").click();
  await page.getByText("4.101 jiwa").waitFor();
  expect(opened.outside.map((address) => new URL(address).pathname.split("/").pop())).toEqual(["office.js"]);
});
