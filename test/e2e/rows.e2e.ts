import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { sheetsIn } from "../workbook/file/patch/patching";
import { xlsxFile } from "../workbook/file/xlsxFile";
import {
  calculated,
  chooseAt,
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

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number) => `<c r="${address}" s="1"><v>${value}</v></c>`;
const formula = (address: string, code: string, value: number) => `<c r="${address}"><f>${code}</f><v>${value}</v></c>`;

const stock = () =>
  xlsxFile({
    formats: [0, "#,##0"],
    sheets: [
      {
        name: "Stok",
        rows:
          `<row r="1">${text("A1", "Hari")}${text("B1", "Dipakai")}${text("C1", "Dua kali")}${formula("E1", "SUM(B2:B4)", 90)}</row>` +
          [2, 3, 4]
            .map(
              (r) =>
                `<row r="${r}">${number(`A${r}`, r)}${number(`B${r}`, r * 10)}${formula(`C${r}`, "Stok[[#This Row],[Dipakai]]*2", r * 20)}</row>`,
            )
            .join(""),
        after:
          '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" priority="1"><formula>$B2&gt;30</formula></cfRule></conditionalFormatting>',
        tables: [
          'id="1" name="Stok" displayName="Stok" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Hari"/><tableColumn id="2" name="Dipakai"/>' +
            '<tableColumn id="3" name="Dua kali"><calculatedColumnFormula>Stok[[#This Row],[Dipakai]]*2</calculatedColumnFormula></tableColumn></tableColumns>',
        ],
      },
      { name: "Rekap", rows: `<row r="1">${formula("A1", "Stok!B3", 30)}</row>` },
    ],
  });

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await stock(), context: { acceptDownloads: true } });
  page = opened.page;
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

/** Chooses from the menu of the cell at an address. */
async function choose(address: string, group: string, item: RegExp): Promise<void> {
  const before = await page.evaluate(() => window.lembar?.view().version);
  await pressIn(address, group, item);
  await page.waitForFunction((version) => window.lembar?.view().version !== version, before);
  await settled(page);
  await calculated(page);
}

const pressIn = (address: string, group: string, item: RegExp) => chooseAt(page, "Stok", address, group, item);

test("a row that comes in a table gets its formula, and is saved with what is typed in it", async () => {
  await choose("A3", "Sisipkan", /baris (di atas|yang dipilih)|baris$/i);
  await typeInto(page, "Stok", "A3", "9");
  await typeInto(page, "Stok", "B3", "5");
  expect(await valueAt(page, "Stok", "C3")).toBe(10);
  expect(await valueAt(page, "Stok", "E1")).toBe(95);
  expect(await valueAt(page, "Rekap", "A1")).toBe(30);
  const [sheet, recap] = await sheetsIn(await savedFile(page));
  expect(sheet?.cells[2]).toEqual([9, 5, 10]);
  expect(sheet?.formula(0, 4)).toBe("SUM(B2:B5)");
  expect(recap?.formula(0, 0)).toBe("Stok!B4");
});

test("a row that goes takes its figures with it, and one step brings it back", async () => {
  await choose("A3", "Hapus", /baris (di atas|yang dipilih)|baris$/i);
  expect(await valueAt(page, "Stok", "E1")).toBe(90);
  expect(await valueAt(page, "Rekap", "A1")).toBe(30);
  await choose("A3", "Hapus", /baris (di atas|yang dipilih)|baris$/i);
  expect(await valueAt(page, "Rekap", "A1")).toEqual({ error: "#REF!" });
  expect(await valueAt(page, "Stok", "E1")).toBe(60);
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await valueAt(page, "Rekap", "A1")).toBe(30);
  expect(await valueAt(page, "Stok", "E1")).toBe(90);
});

test("the header of a table stays, and the page says why", async () => {
  await toGrid(page, "Stok", "A1");
  await pressIn("A1", "Hapus", /baris (di atas|yang dipilih)|baris$/i);
  await page.getByText(/memuat judul kolom sebuah tabel/).waitFor();
});

test("a table has its own filter, and the page says where", async () => {
  await toGrid(page, "Stok", "A2");
  await page.keyboard.press("Control+Shift+L");
  await page.getByText(/sudah punya tombol saring/).waitFor();
});

/** Sheets with formulas that the kept work knows to be worked out again. */
async function keptReshaped(): Promise<readonly string[]> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open("lembar-dukcapil"));
  const works = (await asked(database.transaction("work").objectStore("work").getAll())) as {
    readonly reshaped?: readonly { readonly sheet: string }[];
  }[];
  database.close();
  return works.flatMap(({ reshaped = [] }) => reshaped.map(({ sheet }) => sheet));
}

test("unsaved rows outlive a closed tab", async () => {
  await choose("A3", "Hapus", /baris (di atas|yang dipilih)|baris$/i);
  while (!(await page.evaluate(keptReshaped)).includes("Rekap")) await settled(page);
  await page.reload();
  await saveAsDownload(page);
  await page.waitForFunction(() => window.lembar !== undefined);
  await calculated(page);
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  expect(await valueAt(page, "Stok", "E1")).toBe(60);
  const [sheet, recap] = await sheetsIn(await savedFile(page));
  expect([sheet?.cells[0]?.[4], sheet?.formula(0, 4), recap?.formula(0, 0)]).toEqual([60, "SUM(B2:B3)", "Stok!#REF!"]);
  expect(recap?.cells[0]?.[0]).toEqual({ error: "#REF!" });
});
