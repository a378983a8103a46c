import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { ACCEPTED_KEY, acceptancesFromText } from "../../src/checking/accepted/keptAcceptances";
import type { Cell } from "../../src/core/cells/cell";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import type { CellChange } from "../../src/workbook/workbook";
import { playTenMonths, type PlayedBook } from "../play/tenMonths";
import { goTo, openEdition, openFile, savedFile, settled, workbookOf, saveAsDownload } from "./edition";

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

/** Opens the page so that a file that is saved arrives as a download. */
async function start(workbook?: Uint8Array): Promise<Page> {
  opened = await openEdition(browser, { ...(workbook && { workbook }), context: { acceptDownloads: true } });
  await saveAsDownload(opened.page);
  return opened.page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** The page's own workbook, asked from here. */
function bookOn(page: Page): PlayedBook {
  return {
    sheetNames: async () => (await page.evaluate(() => window.lembar?.workbook.sheetNames())) ?? [],
    readSheet: async (name) => {
      const cells = await page.evaluate(
        async (sheet) => (await window.lembar?.workbook.readSheet(sheet))?.cells.map((row) => [...row]),
        name,
      );
      return sheetCells(name, (cells ?? []) as readonly (readonly Cell[])[]);
    },
    write: async (changes) => {
      const outcomes = await page.evaluate(
        (all) => window.lembar?.workbook.write(all as readonly CellChange[]),
        changes as unknown[],
      );
      await settled(page);
      return outcomes ?? [];
    },
    addSheet: async (name, cells) => {
      const added = await page.evaluate(
        (sheet) => window.lembar?.workbook.addSheet(sheet.name, sheet.cells as readonly (readonly Cell[])[]),
        { name, cells: cells as unknown[] },
      );
      await settled(page);
      return added ?? "";
    },
    readSetting: (key) => page.evaluate((name) => window.lembar?.workbook.readSetting(name), key),
    writeSetting: (key, value) =>
      page.evaluate((setting) => window.lembar?.workbook.writeSetting(setting.key, setting.value), { key, value }),
  };
}

test("ten months of one office: accepted findings go through saving and opening", async () => {
  const workbook = await workbookOf(
    (book) => void (book.addWorksheet("Catatan").getCell("A1").value = "Kantor contoh"),
  );
  const page = await start(workbook);
  await playTenMonths(async (saved) => {
    if (saved) await openFile(page, "kantor.xlsx", await savedFile(page));
    return bookOn(page);
  });
});

test("what one person accepts in the pane another sees after saving and opening", async () => {
  const page = await start();
  const check = async () => {
    await goTo(page, "Kaur", "A1");
    await button(page, "Periksa lembar ini").click();
    await button(page, "Periksa lagi").waitFor();
  };
  await check();
  await button(page, "Terima dengan alasan").click();
  await page.getByRole("radio", { name: "Menunggu data atau jawaban" }).click();
  await page.getByRole("textbox", { name: /^Nama yang menerima/ }).fill("Bu Rina");
  await button(page, "Terima").click();
  await page.getByText("1 temuan diterima.").waitFor();
  const bytes = await savedFile(page);
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  expect(acceptancesFromText(read.settings?.[ACCEPTED_KEY])).toMatchObject([
    { acceptance: { reason: "WAITING", by: "Bu Rina" } },
  ]);
  await openFile(page, "kantor.xlsx", bytes);
  await check();
  await button(page, "Diterima (1)").click();
  await page.getByText(/^Menunggu data atau jawaban \(Bu Rina, /).waitFor();
});
