import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { openFromDisk, type DiskPage } from "../../scripts/pageFromDisk";

const dist = process.env["DIST"] ?? join(__dirname, "../../dist");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let opened: DiskPage;

beforeAll(async () => {
  if (!existsSync(join(dist, "browser/index.html"))) throw new Error("the pages are not built: npm run build");
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
  await opened.page.context().close();
});

async function openKaur(options: Parameters<typeof openFromDisk>[3] = {}): Promise<Page> {
  opened = await openFromDisk(browser, join(dist, "browser"), "index.html?lang=id", {
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const { page } = opened;
  await page.getByRole("tab", { name: "Kaur" }).click();
  await button(page, "Periksa lembar ini").click();
  await button(page, "Periksa lagi").waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`);
const marked = (page: Page) =>
  page.locator("[data-mark]").evaluateAll((cells) => cells.map((one) => one.getAttribute("data-cell")));

async function openTextFixes(page: Page): Promise<void> {
  await button(page, /Angka tersimpan sebagai teks/).click();
  await button(page, "Lihat perbaikan").last().click();
  await page.getByRole("heading", { name: "Perbaiki 2 sel" }).waitFor();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(within: string): Promise<AxeResults> } }).axe.run("aside"),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("aside *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test("fixes are shown, applied, checked again and taken back", async () => {
  const page = await openKaur();
  await openTextFixes(page);
  await button(page, "Terapkan 2").click();
  await page.getByText("2 sel diperbaiki.").waitFor();
  await page.getByText("1 perlu dilihat").waitFor();
  await button(page, "Batalkan").click();
  await page.getByText("2 sel kembali seperti semula.").waitFor();
  await page.getByText("3 perlu dilihat").waitFor();
});

test("a day written in words becomes a day, seen as one, and goes back to the words", async () => {
  const page = await openKaur();
  const before = await cell(page, "B9").textContent();
  await button(page, /Tanggal tersimpan sebagai teks/).click();
  await button(page, "Lihat perbaikan").first().click();
  await button(page, "Terapkan 1").click();
  await page.getByText("1 sel diperbaiki.").waitFor();
  expect(await cell(page, "B9").textContent()).toBe("07/06/2021");
  await button(page, "Batalkan").click();
  await page.getByText("1 sel kembali seperti semula.").waitFor();
  expect(await cell(page, "B9").textContent()).toBe(before);
});

test("everything about fixes goes by keyboard alone", async () => {
  const page = await openKaur();
  await button(page, /Angka tersimpan sebagai teks/).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Perbaiki 2 sel" }).waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
  for (let i = 0; i < 8 && !(await focused())?.startsWith("Perbaiki G12"); i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let i = 0; i < 8 && (await focused()) !== "Terapkan 1"; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("1 sel diperbaiki.").waitFor();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Batalkan");
  await page.keyboard.press("Enter");
  await page.getByText("1 sel kembali seperti semula.").waitFor();
});

test("marks come and go with the toggle, and the report becomes a sheet", async () => {
  const page = await openKaur();
  await page.getByRole("checkbox", { name: "Tandai di lembar" }).check();
  await page.locator("[data-mark]").first().waitFor();
  expect(await marked(page)).toEqual(["B9", "G12", "C13", "G26"]);
  await page.getByRole("checkbox", { name: "Tandai di lembar" }).uncheck();
  await page.locator("[data-mark]").first().waitFor({ state: "detached" });
  await button(page, "Buat lembar laporan").click();
  await page.getByRole("tab", { name: "Hasil Periksa" }).click();
  expect(await cell(page, "A7").textContent()).toBe("G26");
  expect(await cell(page, "B7").textContent()).toBe("Salah");
});

test("one severity is listed alone, and the steps stay within it", async () => {
  const page = await openKaur();
  await button(page, "1 salah").click();
  expect(await button(page, "1 salah").getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("F8");
  await page.getByText("1 dari 1").waitFor();
  await button(page, "1 salah").click();
  await page.getByText("1 dari 4").waitFor();
});

test("a recognised column fills a formula, and its value is written where no formula can be", async () => {
  const page = await openKaur();
  await page.getByRole("tab", { name: "Rumus" }).click();
  await page.getByRole("searchbox", { name: "Cari rumus" }).fill("BLANKO_RUNWAY");
  await button(page, /BLANKO_RUNWAY$/).click();
  await button(page, "Dari kolom, untuk Stok").click();
  await button(page, /^Sisa/).click();
  await button(page, "Dari kolom, untuk Pemakaian").click();
  await button(page, /^Dipakai/).click();
  expect(await page.getByRole("textbox", { name: /^Pemakaian/ }).inputValue()).toBe("Kaur!E6:E26");
  await page
    .getByText(/hari kerja$/)
    .first()
    .waitFor();
  await cell(page, "I4").click();
  await button(page, /^Tulis nilainya/).hover();
  await button(page, "Tulis nilainya di I4").click();
  await page.getByText("Nilai sudah ditulis di I4.").waitFor();
  expect(await cell(page, "I4").textContent()).toMatch(/\d/);
  await button(page, "Batalkan").click();
  await page.getByText("I4 kosong kembali.").waitFor();
  expect(await cell(page, "I4").textContent()).toBe("");
  await cell(page, "G23").click();
  await button(page, /^Tulis nilainya/).hover();
  await button(page, "Tulis nilainya di G23").click();
  await page.getByText(/^G23 sudah ada isinya/).waitFor();
});

describe.each(["light", "dark"] as const)("for everybody, %s", (colorScheme) => {
  test("nothing bars anybody and nothing is too wide at 320 px", async () => {
    const page = await openKaur({
      colorScheme,
      viewport: { width: 320, height: 900 },
    });
    await button(page, "1 salah").click();
    expect(await violations(page)).toEqual([]);
    await button(page, "1 salah").click();
    await button(page, /^Dikenali dari/).click();
    await button(page, "Betulkan kolom").click();
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
    await button(page, "Selesai").click();
    await openTextFixes(page);
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
    await button(page, "Terapkan 2").click();
    await page.getByText("2 sel diperbaiki.").waitFor();
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
  });
});
