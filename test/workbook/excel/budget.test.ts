/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { templateBook } from "../../../src/catalogue/template/book";
import { sheetCellsOf } from "../../../src/catalogue/template/sheetCellsOf";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { readSheets } from "../../../src/workbook/readSheets";
import type { CellChange, Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import { fillBook } from "../../scenes/sheets";

/** The most requests per click: on a slow line each one is a separate wait. */
const fake = new FakeExcel();
const { book } = fake;
const template = templateBook("contoh").sheets;
let excel: Workbook;

beforeAll(async () => {
  fillBook(fake, template.map(sheetCellsOf));
  for (const { name, tables } of template)
    for (const table of tables)
      book.sheet(name).tables.push({ ...table, id: book.newId(), showHeaders: true, showTotals: false, style: "" });
  // Some lines of every sheet are hidden, which Excel reports line by line.
  for (const { hiddenRows, hiddenColumns } of book.sheets) {
    hiddenRows.add(2);
    hiddenColumns.add(1);
  }
  await bootInJsdom(fake);
  // Requests of office.js at its start are not ours.
  await fake.whenFunctionsReady;
  excel = excelWorkbook();
});

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  fake.faults.set();
  await work();
  // Releasing objects follows the answer, and counts as well.
  await excel.sheetNames();
  return fake.faults.count - 1;
}

test("the whole template, every sheet with tables and hidden lines, is read in a handful", async () => {
  const shares: number[] = [];
  const named = new Set<string | undefined>();
  const onProgress = (share: number, sheet?: string) => {
    shares.push(share);
    named.add(sheet);
  };
  const requests = await requestsOf(() => readSheets(excel, "all", { onProgress }));
  expect(requests).toBeLessThanOrEqual(4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  // One step per answer: nothing stands still for longer than a request takes.
  expect(new Set(shares).size).toBeGreaterThanOrEqual(requests);
  expect(named.has(undefined)).toBe(false);
});

test("sheets read together equal those read one by one", async () => {
  const plain = ({
    name,
    cells,
    merges,
    hiddenRows,
    hiddenColumns,
    tables,
  }: Awaited<ReturnType<Workbook["readSheet"]>>) => ({
    name,
    cells,
    merges,
    hidden: [[...hiddenRows], [...hiddenColumns]],
    tables,
  });
  const together = (await readSheets(excel, "all")).map(plain);
  const alone = [];
  for (const name of await excel.sheetNames()) alone.push(plain(await excel.readSheet(name)));
  expect(together).toEqual(alone);
  expect(together.map(({ cells }) => cells.length)).toEqual(template.map((sheet) => sheetCellsOf(sheet).cells.length));
  expect(together.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
    template.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
});

test("a small sheet is read in two, and checked again in two", async () => {
  book.activate(book.sheet("Kartu Stok"));
  expect(await requestsOf(() => readSheets(excel, "active"))).toBe(2);
  expect(await requestsOf(() => excel.readSheet("Kartu Stok"))).toBe(2);
});

test("requests grow with the cells and not with the sheets", async () => {
  const before = await requestsOf(() => readSheets(excel, "all"));
  for (let n = 1; n <= 40; n++) book.addSheet(`Kecamatan ${n}`).enter(0, 0, n);
  expect(await requestsOf(() => readSheets(excel, "all"))).toBe(before);
});

test("2,000 scattered cells are fixed in three requests and undone in three", async () => {
  const sheet = book.addSheet("Perbaikan");
  const changes = Array.from({ length: 2_000 }, (_one, n): CellChange => {
    sheet.put(2 * n, n % 7, "4.091");
    return { sheet: sheet.name, row: 2 * n, column: n % 7, from: "4.091", to: 4091 };
  });
  const back = changes.map(({ from, to, ...place }): CellChange => ({ ...place, from: to, to: from }));
  expect(await requestsOf(() => excel.write(changes))).toBeLessThanOrEqual(3);
  expect(sheet.value(3_998, 1_999 % 7)).toBe(4091);
  expect(await requestsOf(() => excel.write(back))).toBeLessThanOrEqual(3);
});

test("marks are added, changed and removed in two requests each", async () => {
  const marks = [0, 3, 6].map((row) => ({ sheet: "Perbaikan", row, column: 0, severity: "error" as const }));
  expect(await requestsOf(() => excel.mark("Perbaikan", marks))).toBeLessThanOrEqual(2);
  expect(await requestsOf(() => excel.mark("Perbaikan", marks.slice(1)))).toBeLessThanOrEqual(2);
  expect(await requestsOf(() => excel.mark("Perbaikan", []))).toBeLessThanOrEqual(2);
});

test("sheets without cells are left out of the whole, and reported if requested by name", async () => {
  fake.faults.set(({ request }) =>
    JSON.stringify(request).includes('"Grafik"') ? { refuse: "UnsupportedSheet" } : undefined,
  );
  const names = (await readSheets(excel, "all")).map(({ name }) => name);
  expect(names).toEqual(book.sheets.map(({ name }) => name).filter((name) => name !== "Grafik"));
  await expect(excel.readSheet("Grafik")).rejects.toMatchObject({ code: "NO_CELLS" });
});

test("the fake knows every request", () => {
  expect(fake.unknownCalls).toEqual([]);
});
