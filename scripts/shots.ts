import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { openFromDisk } from "./pageFromDisk";
import { drawPane } from "./paneShots";

/**
 * Draws every screen and state of the pane beside Excel at the widths that Excel gives it, and the browser edition, light
 * and dark, in both languages, into `shots/`; a word after the command draws only what has it in its name. Needs the
 * pages built: `npm run build` first.
 */
const folder = join(__dirname, "../dist/browser");
const out = join(__dirname, "../shots");

const words = {
  id: {
    formulas: "Rumus",
    search: "Cari rumus",
    example: "Coba contoh",
    how: "Cara menghitung",
    more: "Pilihan lain",
    copy: "Salin rumus",
    check: "Periksa lembar ini",
    again: "Periksa lagi",
    next: "Berikut",
    texts: /Angka tersimpan sebagai teks/,
    fixes: "Lihat perbaikan",
    apply: /^Terapkan/,
    undo: "Batalkan",
    correct: "Betulkan kolom",
    mark: "Tandai di lembar",
    columnOf: /^Dari kolom, untuk Stok/,
    recognised: /^Dikenali dari/,
    summary: "Ringkasan",
    readAgain: "Baca lagi",
    settings: "Pengaturan & bantuan",
    help: "Bantuan",
    targets: /^Target/,
    supply: /^Kiriman/,
    repair: /^Fungsi/,
  },
  en: {
    formulas: "Formulas",
    search: "Find a formula",
    example: "Try an example",
    how: "How it was computed",
    more: "More options",
    copy: "Copy the formula",
    check: "Check this sheet",
    again: "Check again",
    next: "Next",
    texts: /Numbers stored as text/,
    fixes: "See the fixes",
    apply: /^Apply/,
    undo: "Undo",
    correct: "Correct the columns",
    mark: "Mark in the sheet",
    columnOf: /^From a column, for (Blanko )?[Ss]tock/,
    recognised: /^Recognised from/,
    summary: "Summary",
    readAgain: "Read again",
    settings: "Settings & help",
    help: "Help",
    targets: /^Targets/,
    supply: /^Deliveries/,
    repair: /^Functions/,
  },
} as const;
type Words = (typeof words)["id"] | (typeof words)["en"];

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const openFormula = async (page: Page, w: Words, name: string) => {
  await page.getByRole("tab", { name: w.formulas }).click();
  await page.getByRole("searchbox", { name: w.search }).fill(name);
  await button(page, name).click();
};
const openSettings = async (page: Page, w: Words) => {
  await page.getByRole("tab", { name: w.settings }).click();
  await page.getByRole("heading", { name: w.help }).waitFor();
};
const checkSheet = async (page: Page, w: Words, sheet: string) => {
  await page.getByRole("tab", { name: sheet }).click();
  await button(page, w.check).click();
  await button(page, w.again).waitFor();
};

const openTextFixes = async (page: Page, w: Words) => {
  await checkSheet(page, w, "Kaur");
  await button(page, w.texts).click();
  await button(page, w.fixes).last().click();
  await page.getByRole("checkbox").first().waitFor();
};

const scenes: Readonly<Record<string, (page: Page, w: Words) => Promise<void>>> = {
  "01-start": async () => {},
  "02-rumus-list": async (page, w) => {
    await page.getByRole("tab", { name: w.formulas }).click();
    await page.getByRole("searchbox").waitFor();
  },
  "03-rumus-search-nothing": async (page, w) => {
    await page.getByRole("tab", { name: w.formulas }).click();
    await page.getByRole("searchbox", { name: w.search }).fill("paspor");
  },
  "04-rumus-empty-form": async (page, w) => openFormula(page, w, "REKAM_SISA"),
  "05-rumus-answer": async (page, w) => {
    await openFormula(page, w, "TARGET_LAJU");
    await button(page, w.example).click();
    await button(page, w.how).click();
    await button(page, w.copy).click();
  },
  "06-rumus-declined": async (page, w) => {
    await openFormula(page, w, "REKAM_SISA");
    await page.getByRole("textbox").nth(0).fill("104,229");
    await page.getByRole("textbox").nth(1).fill("108330");
  },
  "07-rumus-rows": async (page, w) => {
    await openFormula(page, w, "REKAM_SISA");
    await page.getByRole("textbox").nth(0).fill("'Pagar Alam'!G7:G12");
    await page.getByRole("textbox").nth(1).fill("'Pagar Alam'!F7:F12");
  },
  "08-periksa-kaur": async (page, w) => checkSheet(page, w, "Kaur"),
  "09-periksa-kaur-step": async (page, w) => {
    await checkSheet(page, w, "Kaur");
    await button(page, w.recognised).first().click();
    await button(page, w.next).click();
  },
  "10-periksa-pagar-alam": async (page, w) => checkSheet(page, w, "Pagar Alam"),
  "11-periksa-rejang-lebong": async (page, w) => checkSheet(page, w, "Rejang Lebong"),
  "12-periksa-lubuklinggau": async (page, w) => checkSheet(page, w, "Lubuklinggau"),
  "13-periksa-boltim": async (page, w) => checkSheet(page, w, "Boltim"),
  "17-periksa-perbaikan": async (page, w) => openTextFixes(page, w),
  "18-periksa-diperbaiki": async (page, w) => {
    await openTextFixes(page, w);
    await button(page, w.apply).click();
    await button(page, w.undo).waitFor();
    await page.getByRole("checkbox", { name: w.mark }).check();
  },
  "19-periksa-kolom": async (page, w) => {
    await checkSheet(page, w, "Kaur");
    await button(page, w.recognised).click();
    await button(page, w.correct).click();
  },
  "20-periksa-guess": async (page, w) => {
    await checkSheet(page, w, "Pagar Alam");
    await button(page, w.fixes).first().click();
  },
  "21-rumus-dari-kolom": async (page, w) => {
    await checkSheet(page, w, "Kaur");
    await openFormula(page, w, "BLANKO_RUNWAY");
    await button(page, w.columnOf).click();
  },
  "14-ringkasan": async (page, w) => {
    await page.getByRole("tab", { name: w.summary }).click();
    await button(page, w.readAgain).waitFor();
    await page.locator("canvas").first().waitFor();
  },
  "15-pengaturan": async (page, w) => {
    await openSettings(page, w);
    await button(page, w.targets).click();
    await button(page, w.supply).click();
  },
  "16-bantuan": async (page, w) => {
    await openSettings(page, w);
    await button(page, w.repair).click();
  },
};

async function main(): Promise<void> {
  const [wantedScene = ""] = process.argv.slice(2);
  if (!existsSync(join(folder, "index.html"))) throw new Error("the pages are not built: npm run build");
  if (wantedScene === "") rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const browser = await launchBrowser();
  await drawPane(browser, wantedScene, out);
  await drawPage(browser, wantedScene);
  await browser.close();
}

/** The browser edition: the pane beside a sheet. */
async function drawPage(browser: Browser, wantedScene: string): Promise<void> {
  for (const [name, draw] of Object.entries(scenes)) {
    if (!name.includes(wantedScene)) continue;
    for (const scheme of ["light", "dark"] as const)
      for (const language of ["id", "en"] as const) {
        const { page, complaints } = await openFromDisk(browser, folder, `index.html?lang=${language}`, {
          viewport: { width: 1280, height: 760 },
          colorScheme: scheme,
        });
        await draw(page, words[language]);
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(out, `${name}-page-${scheme}-${language}.png`) });
        if (complaints.length > 0) console.error(`${name} ${scheme} ${language}:`, ...complaints);
        await page.context().close();
      }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
