import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { recapText } from "../../src/text/recap";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import { officeFile, sumsOf } from "../bench/recap/offices";
import { openEdition, workbookOf, saveAsDownload } from "./edition";

let browser: Browser;
let opened: DiskPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
  await opened.page.context().close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function start(workbook?: Uint8Array): Promise<Page> {
  opened = await openEdition(browser, { ...(workbook && { workbook }), context: { acceptDownloads: true } });
  await saveAsDownload(opened.page);
  return opened.page;
}

/** Drops several files onto the page at once. */
async function dropFiles(page: Page, files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
  const given = files.map(([name, bytes]) => ({ name, text: Buffer.from(bytes).toString("base64") }));
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all)
      transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
    return transfer;
  }, given);
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

test("many files dropped become one recap, a broken one is told, and it is saved with the generator's sums", async () => {
  const page = await start();
  await dropFiles(page, [
    ["kantor-0.xlsx", await officeFile(0)],
    ["kantor-1.xlsx", await officeFile(1)],
    ["rusak.xlsx", (await officeFile(0)).slice(0, 2_000)],
  ]);
  await page.getByText("2 berkas dibaca, 2 laporan, 1 berkas tidak terbaca.").waitFor();
  await page.getByText(/^"rusak\.xlsx": /).waitFor();
  expect(await page.getByRole("table").getByRole("row").count()).toBe(3);
  const download = page.waitForEvent("download");
  await button(page, "Simpan sebagai rekap.xlsx").focus();
  await page.keyboard.press("Enter");
  const read = await readWorkbook(readFileSync(await (await download).path()));
  if (isFileFailure(read)) throw new Error(read.failure);
  const cells = read.sheets[0]?.cells ?? [];
  const header = cells.find((row) => row?.includes(recapText.REQUIRED.id)) ?? [];
  const totals = cells.find((row) => row?.[0] === recapText.TOTAL.id) ?? [];
  expect(totals[header.indexOf(recapText.REQUIRED.id)]).toBe(sumsOf(2).required);
  expect(totals[header.indexOf(recapText.RECORDED.id)]).toBe(sumsOf(2).recorded);
});

test("by keyboard: it is opened, left with Escape, and the page is where it was, also at 320 px", async () => {
  const page = await start();
  await page.setViewportSize({ width: 320, height: 640 });
  const back = page.getByRole("button", { name: "Lihat lembar" });
  if (await back.isVisible()) await back.click();
  await button(page, "Rekap banyak berkas").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  const input = page.getByLabel("Pilih berkas…").and(page.locator("input"));
  await input.setInputFiles([{ name: "kantor.xlsx", mimeType: "", buffer: Buffer.from(await officeFile(3)) }]);
  await page.getByText("1 berkas dibaca, 1 laporan, 0 berkas tidak terbaca.").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

const TITLE = ["REKAP PEREKAMAN KTP-EL"];
const HEADER = ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM"];

test("this month beside the last one: by keyboard to the cell that fell, and beside a file", async () => {
  const month = (recorded: number) => [TITLE, [], HEADER, ["Curup", 9_000, recorded], ["Kota", 8_000, 7_000]];
  const bytes = await workbookOf((book) => {
    book.addWorksheet("Jan").addRows(month(8_204));
    book.addWorksheet("Feb").addRows(month(8_120));
  });
  const page = await start(bytes);
  await button(page, "Bandingkan dengan laporan lain").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Laporan yang lama" }).selectOption("Jan");
  await page.getByRole("combobox", { name: "Laporan yang baru" }).selectOption("Feb");
  await button(page, "Bandingkan").focus();
  await page.keyboard.press("Enter");
  await page.getByText("1 perlu dilihat.").waitFor();
  await page.getByRole("button", { name: /Curup, SUDAH REKAM: 8\.204 → 8\.120/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(async () => (await window.lembar?.workbook.activeSheet()) === "Feb");
  await button(page, "Bandingkan yang lain").click();
  const older = await workbookOf((book) => book.addWorksheet("Lama").addRows(month(8_300)));
  const input = page.getByLabel(/^Berkas lain sebagai/).and(page.locator("input"));
  await input.setInputFiles([{ name: "lama.xlsx", mimeType: "", buffer: Buffer.from(older) }]);
  await page.getByRole("heading", { name: '"lama.xlsx" → buku kerja ini' }).waitFor();
});
