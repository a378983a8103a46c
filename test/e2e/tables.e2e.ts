import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { serialOf } from "../../src/core/calendar/civil";
import { changedParts, sheetsIn } from "../workbook/file/patch/patching";
import { xlsxFile } from "../workbook/file/xlsxFile";
import {
  calculated,
  isKept,
  openEdition,
  openFile,
  pasteInto,
  saveAsDownload,
  savedFile,
  settled,
  toGrid,
  typeInto,
  valueAt,
  valuesIn,
} from "./edition";

const TEMPLATE = join(__dirname, "../../assets/lembar-dukcapil.xlsx");

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await stock(), context: { acceptDownloads: true } });
  page = opened.page;
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number) => `<c r="${address}" s="1"><v>${value}</v></c>`;
const formula = (address: string, code: string, value: number) => `<c r="${address}"><f>${code}</f><v>${value}</v></c>`;

/** A table with a calculated column, and beside it a formula that names its column. */
const stock = (more: { readonly total?: true; readonly beside?: string } = {}) =>
  xlsxFile({
    formats: [0, "#,##0"],
    sheets: [
      {
        name: "Stok",
        rows:
          `<row r="1">${text("A1", "Awal")}${text("B1", "Dipakai")}${text("C1", "Sisa")}${formula("E1", more.beside ?? "SUM(Stok[Sisa])", 90)}</row>` +
          `<row r="2">${number("A2", 100)}${number("B2", 40)}${formula("C2", "A2-B2", 60)}</row>` +
          `<row r="3">${number("A3", 60)}${number("B3", 30)}${formula("C3", "Stok[[#This Row],[Awal]]-Stok[[#This Row],[Dipakai]]", 30)}</row>`,
        tables: [
          `id="1" name="Stok" displayName="Stok" ref="A1:C3"${more.total ? ' totalsRowCount="1"' : ""}><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Awal"/><tableColumn id="2" name="Dipakai"/>` +
            '<tableColumn id="3" name="Sisa"><calculatedColumnFormula>Stok[[#This Row],[Awal]]-Stok[[#This Row],[Dipakai]]</calculatedColumnFormula></tableColumn></tableColumns>',
        ],
      },
      { name: "Jumlah", rows: `<row r="1">${formula("A1", "SUM(Stok!A2:A100)", 160)}</row>` },
    ],
  });

const tablesOn = (sheet: string) =>
  page.evaluate(
    async (name) => (await window.lembar?.workbook.readSheet(name))?.tables.map(({ area }) => area.rows),
    sheet,
  );

async function pressUndo() {
  await page.keyboard.press("Control+z");
  await settled(page);
}

test("a day typed below Kartu Stok belongs to the table: its Sisa is worked out, and the summary follows", async () => {
  const bytes = new Uint8Array(readFileSync(TEMPLATE));
  const template = await openEdition(browser, { workbook: bytes, context: { acceptDownloads: true } });
  await saveAsDownload(template.page);
  const at = (sheet: string, address: string) => valueAt(template.page, sheet, address);
  await typeInto(template.page, "Kartu Stok", "A243", "01/10/2025");
  await typeInto(template.page, "Kartu Stok", "B243", "2600");
  await typeInto(template.page, "Kartu Stok", "D243", "100");
  expect([await at("Kartu Stok", "H243"), await at("Ringkasan", "D7")]).toEqual([2500, 2500]);
  const after = await savedFile(template.page);
  const sheet = (await sheetsIn(after)).find(({ name }) => name === "Kartu Stok");
  expect(sheet?.tables[0]?.area).toEqual({ row: 3, column: 0, rows: 240, columns: 11 });
  expect(sheet?.formula(242, 7)).toBe('IF(A243="","",B243+C243+G243-D243-E243-F243)');
  expect(sheet?.cells[242]?.slice(0, 4)).toEqual([serialOf({ year: 2025, month: 10, day: 1 }), 2600, null, 100]);
  expect([0, 7].map((column) => sheet?.numberFormat(242, column))).toEqual(
    [0, 7].map((column) => sheet?.numberFormat(241, column)),
  );
  expect(await changedParts(bytes, after)).toContain("xl/tables/table1.xml");
  expect([template.complaints, template.outside]).toEqual([[], []]);
  await template.page.context().close();
});

test("rows pasted below a table are taken in by formulas that name its columns, and all is one step", async () => {
  await openFile(page, "stok.xlsx", await stock());
  await pasteInto(page, "Stok", "A4", { text: "1.000\t100\n900\t50" });
  expect(await valuesIn(page, "Stok", "A4:C5")).toEqual([
    [1000, 100, 900],
    [900, 50, 850],
  ]);
  expect(await valueAt(page, "Stok", "E1")).toBe(60 + 30 + 900 + 850);
  expect(await tablesOn("Stok")).toEqual([5]);
  await typeInto(page, "Stok", "A4", "1.100");
  expect([await valueAt(page, "Stok", "E1"), await valueAt(page, "Jumlah", "A1")]).toEqual([1940, 2160]);
  await pressUndo();
  await pressUndo();
  expect(await valuesIn(page, "Stok", "A4:C5")).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
  expect([await valueAt(page, "Stok", "E1"), await tablesOn("Stok")]).toEqual([90, [3]]);
  await page.keyboard.press("Control+y");
  await settled(page);
  expect([await valueAt(page, "Stok", "E1"), await tablesOn("Stok")]).toEqual([1840, [5]]);
  await typeInto(page, "Stok", "A4", "1.001");
  expect([await valueAt(page, "Stok", "E1"), await valueAt(page, "Jumlah", "A1")]).toEqual([1841, 2061]);
  const [sheet] = await sheetsIn(await savedFile(page));
  expect(sheet?.tables[0]?.area.rows).toBe(5);
  expect(sheet?.formula(4, 2)).toBe("Stok[[#This Row],[Awal]]-Stok[[#This Row],[Dipakai]]");
  expect([sheet?.cells[0]?.[4], sheet?.cells[4]?.[2]]).toEqual([1841, 850]);
});

test("what somebody puts into a calculated column stays; a row further down, and blanks, make no table grow", async () => {
  await openFile(page, "stok.xlsx", await stock());
  await typeInto(page, "Stok", "A5", "7");
  expect(await tablesOn("Stok")).toEqual([3]);
  await pasteInto(page, "Stok", "A4", { text: "50\t20\t31" });
  expect(await valuesIn(page, "Stok", "A4:C4")).toEqual([[50, 20, 31]]);
  expect([await valueAt(page, "Stok", "E1"), await tablesOn("Stok")]).toEqual([121, [4]]);
});

test("no table grows over a row of totals", async () => {
  await openFile(page, "jumlah.xlsx", await stock({ total: true }));
  await typeInto(page, "Stok", "A4", "7");
  expect(await tablesOn("Stok")).toEqual([3]);
  const [sheet] = await sheetsIn(await savedFile(page));
  expect([sheet?.tables[0]?.area.rows, sheet?.cells[3]?.[0]]).toEqual([3, 7]);
});

test("a formula that names the cells of the table is told of, for it leaves the new row out", async () => {
  await openFile(page, "rumus.xlsx", await stock({ beside: "SUM(C2:C3)" }));
  await typeInto(page, "Stok", "A4", "7");
  await page.getByText(/rumus yang masih berhenti di baris lama: Stok!E1\./).waitFor();
  expect([await valueAt(page, "Stok", "E1"), await tablesOn("Stok")]).toEqual([90, [4]]);
});

test("a table that grew is still so when the work of a closed tab is recovered", async () => {
  await openFile(page, "hilang.xlsx", await stock());
  await pasteInto(page, "Stok", "A4", { text: "1000\t100" });
  await isKept(page, "hilang.xlsx");
  await page.reload();
  await calculated(page);
  await page.getByText(/hilang\.xlsx.+sudah dipulihkan/).waitFor();
  await settled(page);
  expect([await valueAt(page, "Stok", "E1"), await tablesOn("Stok")]).toEqual([990, [4]]);
  await toGrid(page, "Stok", "A5");
});
