import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { sheetsIn } from "../workbook/file/patch/patching";
import { xlsxFile } from "../workbook/file/xlsxFile";
import {
  calculated,
  inSight,
  openEdition,
  savedFile,
  settled,
  toGrid,
  typeInto,
  valueAt,
  saveAsDownload,
} from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

const workbook = () =>
  xlsxFile({
    sheets: [
      { name: "Stok", rows: '<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>8</v></c></row>' },
      { name: "Rekap", rows: '<row r="1"><c r="A1"><f>Stok!B1+1</f><v>9</v></c></row>' },
    ],
  });

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await workbook(), context: { acceptDownloads: true } });
  page = opened.page;
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const tabs = () => page.locator("[data-u-comp=slide-tab-item]");
const tab = (name: string) => tabs().filter({ hasText: name }).first();

/** Does something and waits until the tabs say what they shall. */
async function until(sheets: readonly string[], act: () => Promise<unknown>): Promise<void> {
  await act();
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>("[data-u-comp=slide-tab-item]")]
        .map((one) => one.innerText)
        .join("|") === wanted,
    sheets.join("|"),
  );
  await settled(page);
  await calculated(page);
}

async function choose(name: string, item: string): Promise<void> {
  await tab(name).click({ button: "right" });
  await inSight(page.getByText(item, { exact: true })).click();
}

/** Takes the last change back with a sheet in front that stays. */
async function undo(): Promise<void> {
  await toGrid(page, "Rekap", "A1");
  await page.keyboard.press("Control+z");
}

test("a sheet is copied, hidden and shown, and each is one step", async () => {
  await until(["Stok", "Stok (2)", "Rekap"], () => choose("Stok", "Salin"));
  await typeInto(page, "Stok (2)", "A1", "7");
  expect(await valueAt(page, "Stok (2)", "B1")).toBe(14);
  expect(await valueAt(page, "Rekap", "A1")).toBe(9);
  await until(["Stok", "Rekap"], () => choose("Stok (2)", "Sembunyikan"));
  const saved = await sheetsIn(await savedFile(page));
  expect(saved.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Stok", "visible"],
    ["Stok (2)", "hidden"],
    ["Rekap", "visible"],
  ]);
  await until(["Stok", "Stok (2)", "Rekap"], undo);
});

test("a sheet is deleted after a question, what looked at it is told, and one step brings it back", async () => {
  await until(["Stok (2)", "Rekap"], async () => {
    await choose("Stok", "Hapus");
    await page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
  });
  expect(await valueAt(page, "Rekap", "A1")).toEqual({ error: "#REF!" });
  await until(["Stok", "Stok (2)", "Rekap"], undo);
  expect(await valueAt(page, "Rekap", "A1")).toBe(9);
});

test("a tab takes another name, and formulas follow", async () => {
  await until(["Stok Nov", "Stok (2)", "Rekap"], async () => {
    await tab("Stok").dblclick();
    await page.locator("[data-u-comp=slide-tab-item] [contenteditable=true]").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Stok Nov");
    await page.keyboard.press("Enter");
  });
  await typeInto(page, "Stok Nov", "A1", "5");
  expect(await valueAt(page, "Rekap", "A1")).toBe(11);
  const [, , recap] = await sheetsIn(await savedFile(page));
  expect(recap?.formula(0, 0)).toBe("'Stok Nov'!B1+1");
});
