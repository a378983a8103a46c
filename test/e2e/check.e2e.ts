import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { serialOf } from "../../src/core/calendar/civil";
import { goTo, openEdition, valueAt, valuesIn, type EditionOptions } from "./edition";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let opened: DiskPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
  await opened.close();
});

async function openKaur(context: EditionOptions["context"] = {}): Promise<Page> {
  opened = await openEdition(browser, { context });
  const { page } = opened;
  await goTo(page, "Kaur", "A1");
  await button(page, "Periksa lembar ini").click();
  await button(page, "Periksa lagi").waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const marksOn = async (page: Page, addresses: readonly string[]) => {
  const marks: unknown[] = [];
  for (const address of addresses) {
    await goTo(page, "Kaur", address);
    marks.push(await page.evaluate(() => window.lembar?.view().mark));
  }
  return marks;
};
const formatAt = (page: Page, row: number, column: number) =>
  page.evaluate(async (at) => (await window.lembar?.workbook.readSheet("Kaur"))?.numberFormat(at.row, at.column), {
    row,
    column,
  });

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
    [...document.querySelectorAll("[data-region=pane] *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test("fixes are shown, applied, checked again and undone", async () => {
  const page = await openKaur();
  await openTextFixes(page);
  await button(page, "Terapkan 2").click();
  await page.getByText("2 sel diperbaiki.").waitFor();
  await page.getByText("1 perlu dilihat").waitFor();
  await button(page, "Batalkan").click();
  await page.getByText("2 sel kembali seperti semula.").waitFor();
  await page.getByText("3 perlu dilihat").waitFor();
});

test("a day written in words becomes a day, is shown as one, and returns to words", async () => {
  const page = await openKaur();
  const before = await valueAt(page, "Kaur", "B9");
  await button(page, /Tanggal tersimpan sebagai teks/).click();
  await button(page, "Lihat perbaikan").first().click();
  await button(page, "Terapkan 1").click();
  await page.getByText("1 sel diperbaiki.").waitFor();
  expect(await valueAt(page, "Kaur", "B9")).toBe(serialOf({ year: 2021, month: 6, day: 7 }));
  expect(await formatAt(page, 8, 1)).toBe("dd/mm/yyyy");
  await button(page, "Batalkan").click();
  await page.getByText("1 sel kembali seperti semula.").waitFor();
  expect(await valueAt(page, "Kaur", "B9")).toBe(before);
});

test("fixes can be handled by keyboard alone", async () => {
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
  await goTo(page, "Kaur", "G26");
  await page.waitForFunction(() => window.lembar?.view().mark === "error");
  const marked = ["B9", "G12", "C13", "G26", "A1"];
  expect(await marksOn(page, marked)).toEqual(["warning", "warning", "warning", "error", undefined]);
  await page.getByRole("checkbox", { name: "Tandai di lembar" }).uncheck();
  await goTo(page, "Kaur", "G26");
  await page.waitForFunction(() => window.lembar?.view().mark === undefined);
  await button(page, "Buat lembar laporan").click();
  while (!(await page.evaluate(() => window.lembar?.workbook.sheetNames()))?.includes("Hasil Periksa"))
    await page.evaluate(() => new Promise((go) => setTimeout(go, 100)));
  expect(await valuesIn(page, "Hasil Periksa", "A7:B7")).toEqual([["G26", "Salah"]]);
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

test("a recognised column fills a formula, which is put into the selected cell and works there", async () => {
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
  await goTo(page, "Kaur", "I4");
  await button(page, /^Masukkan ke/).hover();
  await button(page, "Masukkan ke I4").click();
  await page.getByText("Rumus sudah masuk di I4.").waitFor();
  await page.waitForFunction(() => typeof window.lembar?.view().cell.value === "number");
  expect(await page.evaluate(() => window.lembar?.view().cell.formula)).toBe(
    "DUKCAPIL.BLANKO_RUNWAY(Kaur!G26,Kaur!E6:E26)",
  );
  await goTo(page, "Kaur", "G23");
  // The pane reads the selected cell whenever the user returns to it.
  await page.mouse.move(300, 400);
  await button(page, /^Masukkan ke/).hover();
  await button(page, "Masukkan ke G23").click();
  await page.getByText(/^G23 sudah ada isinya/).waitFor();
});

describe.each(["light", "dark"] as const)("for everybody, %s", (colorScheme) => {
  test("nothing is an accessibility barrier and nothing is too wide at 320 px", async () => {
    const page = await openKaur({
      colorScheme,
      viewport: { width: 320, height: 900 },
    });
    await button(page, "1 salah").click();
    expect(await violations(page)).toEqual([]);
    await button(page, "1 salah").click();
    await button(page, /^Dikenali dari/).click();
    await button(page, /^Kolom E/).click();
    await button(page, "Bukan bagian dari tabel").waitFor();
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
    await button(page, "Terima dengan alasan").first().click();
    await page.getByRole("button", { name: "Terima", exact: true }).click();
    await page.getByText("Tulis nama yang menerima.").waitFor();
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
    await page.getByRole("textbox", { name: /^Nama yang menerima/ }).fill("Bu Rina");
    await page.getByRole("button", { name: "Terima", exact: true }).click();
    await button(page, "Diterima (1)").click();
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
    await button(page, "Batalkan penerimaan").click();
    await page.getByText("1 temuan dihitung lagi.").waitFor();
    await openTextFixes(page);
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
    await button(page, "Terapkan 2").click();
    await page.getByText("2 sel diperbaiki.").waitFor();
    expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
  });
});

test("all sheets in one click at 320 px: nothing too wide, and a finding brings its sheet to the front", async () => {
  opened = await openEdition(browser, { context: { viewport: { width: 320, height: 900 } } });
  const { page } = opened;
  await button(page, "Periksa semua lembar").click();
  await page.getByRole("heading", { name: /^\d+ lembar diperiksa$/ }).waitFor();
  await button(page, /^Kaur /).click();
  await button(page, /^G26 Tertulis 5\.200/).waitFor();
  expect([await violations(page), await tooWide(page)]).toEqual([[], []]);
  await button(page, /^G26 Tertulis 5\.200/).click();
  await button(page, "Lihat panel").waitFor();
  expect(await page.evaluate(() => window.lembar?.view())).toMatchObject({
    sheet: "Kaur",
    area: { row: 25, column: 6 },
  });
});
