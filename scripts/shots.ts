import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import type { Grid } from "../src/workbook/grid/grid";
import { openFromDisk } from "./pageFromDisk";
import { drawPane } from "./paneShots";

/**
 * Draws every screen and state of the pane beside Excel at the widths that Excel gives it, and the browser edition, light
 * and dark, in both languages, into `shots/`; a word after the command draws only the pictures with it in their name. Needs
 * the pages built: `npm run build` first.
 */
const folder = join(__dirname, "../dist/browser");
const out = join(__dirname, "../shots");

const words = {
  id: {
    formulas: "Rumus",
    search: "Cari rumus",
    check: "Periksa lembar ini",
    again: "Periksa lagi",
    texts: /Angka tersimpan sebagai teks/,
    fixes: "Lihat perbaikan",
    apply: /^Terapkan/,
    undo: "Batalkan",
    mark: "Tandai di lembar",
    columnOf: /^Dari kolom, untuk Stok/,
    parts: "Bagian panel",
    showPane: "Lihat panel",
    summary: "Ringkasan",
    readAgain: "Baca lagi",
    plan: "Rencana",
    month: "Buat halaman bulanan",
  },
  en: {
    formulas: "Formulas",
    search: "Find a formula",
    check: "Check this sheet",
    again: "Check again",
    texts: /Numbers stored as text/,
    fixes: "See the fixes",
    apply: /^Apply/,
    undo: "Undo",
    mark: "Mark in the sheet",
    columnOf: /^From a column, for (Blanko )?[Ss]tock/,
    parts: "Parts of the pane",
    showPane: "Show the pane",
    summary: "Summary",
    readAgain: "Read again",
    plan: "Plan",
    month: "Make the monthly page",
  },
} as const;
type Words = (typeof words)["id"] | (typeof words)["en"];

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
/** The pane's tabs; the sheets of the workbook have tabs too. */
const paneOf = (page: Page, w: Words) => page.getByRole("tablist", { name: w.parts });
/** A small screen shows the sheet or the pane. */
const showPane = async (page: Page, w: Words) => {
  const turn = button(page, w.showPane);
  if (await turn.isVisible()) await turn.click();
};
const openFormula = async (page: Page, w: Words, name: string) => {
  await paneOf(page, w).getByRole("tab", { name: w.formulas }).click();
  await page.getByRole("searchbox", { name: w.search }).fill(name);
  await button(page, name).click();
};
/** The grid is a drawing without tabs to press; the page offers a way to show a sheet. */
const showSheet = (page: Page, sheet: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { readonly lembar: Grid }).lembar.workbook.select({ sheet: name, row: 0, column: 0 }),
    sheet,
  );
const checkSheet = async (page: Page, w: Words, sheet: string) => {
  await showSheet(page, sheet);
  await button(page, w.check).click();
  await button(page, w.again).waitFor();
};

const openTextFixes = async (page: Page, w: Words) => {
  await checkSheet(page, w, "Kaur");
  await button(page, w.texts).click();
  await button(page, w.fixes).last().click();
  await page.getByRole("checkbox").first().waitFor();
};

/** The scene that shows the template as it opens, and its picture in the README. */
const FIRST_SIGHT = "00-edisi-peramban";
const SUMMARY = "14-ringkasan";
const PLAN = "15-rencana";
const MONTHLY = "16-halaman-bulanan";
/** These show the template; the others the example sheets of five offices, which must not be added up. */
const OF_TEMPLATE = new Set([FIRST_SIGHT, SUMMARY, PLAN, MONTHLY]);
const README_SHOT = `${FIRST_SIGHT}-page-light-id`;
const README_PICTURE = join(__dirname, "../docs/gambar/edisi-peramban.png");

/** A computer in an office, a small old one, a telephone, and a computer at four times the size. */
const SIZES = {
  page: { width: 1366, height: 768 },
  kecil: { width: 1024, height: 600 },
  telepon: { width: 400, height: 800 },
  sempit: { width: 320, height: 640 },
} as const;

/** How the browser edition looks at a few moments; the pane's own screens are drawn beside Excel. */
const scenes: Readonly<Record<string, (page: Page, w: Words) => Promise<unknown>>> = {
  [FIRST_SIGHT]: async (page) => {
    await showSheet(page, "Kartu Stok");
    const close = page.getByRole("button", { name: /^(Tutup pesan|Close the message)$/ });
    if (await close.isVisible()) await close.click();
  },
  "08-periksa-kaur": async (page, w) => checkSheet(page, w, "Kaur"),
  "18-periksa-diperbaiki": async (page, w) => {
    await openTextFixes(page, w);
    await button(page, w.apply).click();
    await button(page, w.undo).waitFor();
    await page.getByRole("checkbox", { name: w.mark }).check();
  },
  "21-rumus-dari-kolom": async (page, w) => {
    await checkSheet(page, w, "Kaur");
    await openFormula(page, w, "BLANKO_RUNWAY");
    await button(page, w.columnOf).click();
  },
  [SUMMARY]: async (page, w) => {
    await paneOf(page, w).getByRole("tab", { name: w.summary }).click();
    await button(page, w.readAgain).waitFor();
    await page.locator("[role=tabpanel] canvas").first().waitFor();
  },
  [PLAN]: async (page, w) => {
    await paneOf(page, w).getByRole("tab", { name: w.summary }).click();
    await button(page, w.readAgain).waitFor();
    await page.getByRole("tab", { name: w.plan }).click();
    await page.locator("[role=tabpanel] canvas").first().waitFor();
  },
  [MONTHLY]: async (page, w) => {
    await paneOf(page, w).getByRole("tab", { name: w.summary }).click();
    await button(page, w.month).click();
    await page
      .getByText(/"Laporan Bulanan"|"Monthly Report"/)
      .first()
      .waitFor();
  },
};

async function main(): Promise<void> {
  const [wantedScene = ""] = process.argv.slice(2);
  if (!existsSync(join(folder, "index.html"))) throw new Error("the pages are not built: npm run build");
  if (wantedScene === "") rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  mkdirSync(dirname(README_PICTURE), { recursive: true });
  const browser = await launchBrowser();
  await drawPane(browser, wantedScene, out);
  await drawPage(browser, wantedScene);
  await browser.close();
}

/** The browser edition; its first screen is the picture in the README. */
async function drawPage(browser: Browser, wantedScene: string): Promise<void> {
  const offices = readFileSync(join(__dirname, "../test/known/kantor-contoh.xlsx"));
  for (const [name, draw] of Object.entries(scenes)) {
    if (!name.includes(wantedScene)) continue;
    for (const [size, viewport] of Object.entries(SIZES))
      for (const colorScheme of ["light", "dark"] as const)
        for (const language of ["id", "en"] as const) {
          const { page, complaints, close } = await openFromDisk(browser, folder, `index.html?lang=${language}`, {
            viewport,
            colorScheme,
            files: OF_TEMPLATE.has(name) ? {} : { "/assets/lembar-dukcapil.xlsx": offices },
          });
          await page.waitForFunction(
            () => (window as unknown as { readonly lembar?: Grid }).lembar?.view().isCalculated,
          );
          if (name !== FIRST_SIGHT) await showPane(page, words[language]);
          await draw(page, words[language]);
          await page.waitForTimeout(500);
          const shot = `${name}-${size}-${colorScheme}-${language}`;
          const picture = await page.screenshot({ path: join(out, `${shot}.png`) });
          if (shot === README_SHOT) writeFileSync(README_PICTURE, picture);
          if (complaints.length > 0) console.error(`${shot}:`, ...complaints);
          await close();
        }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
