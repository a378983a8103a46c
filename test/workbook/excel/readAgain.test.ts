/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { parseArea, type Area } from "../../../src/core/cells/area";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { readSheets } from "../../../src/workbook/readSheets";
import type { Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import { longCard } from "../../scenes/sheets";
import { turns } from "../../turns";

/** What a second click reads: everything that changed, and nothing else. */
const fake = new FakeExcel({
  sheets: { Stok: longCard(300), Rekam: longCard(200), Rumus: [[1, "=A1*2"], ...longCard(50)] },
});
const { book } = fake;
const stok = book.sheet("Stok");
const area = (address: string) => parseArea(address) as Area;
let excel: Workbook;

beforeAll(() => bootInJsdom(fake));

beforeEach(async () => {
  fake.faults.set();
  stok.pivotTables = 0;
  excel = excelWorkbook();
  await readSheets(excel, "all");
});

/** Cells that are read during the work, by sheet. */
async function cellsRead(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const read: Record<string, number> = {};
  fake.faults.set(({ request }) => {
    for (const { ObjectPathId, QueryInfo } of request.Actions) {
      if (!QueryInfo?.Select?.includes("values")) continue;
      const path = request.ObjectPaths[String(ObjectPathId)];
      const address = area(String(path?.ArgumentInfo?.Arguments?.[0]));
      const sheet = request.ObjectPaths[String(path?.ParentObjectPathId)]?.ArgumentInfo?.Arguments?.[0];
      read[String(sheet)] = (read[String(sheet)] ?? 0) + address.rows * address.columns;
    }
    return undefined;
  });
  await work();
  return read;
}

const rumus = 51 * 5 + 5;
const all = { Stok: 301 * 5, Rekam: 201 * 5, Rumus: rumus };

/** The reading now equals that of a workbook without a memory. */
async function isTheTruth(): Promise<void> {
  const plain = (sheets: Awaited<ReturnType<typeof readSheets>>) =>
    sheets.map(({ name, cells, merges, hiddenRows, hiddenColumns, tables, formula, numberFormat }) => ({
      name,
      cells: cells.map((line, row) =>
        line.map((cell, column) => [cell, formula(row, column), numberFormat(row, column) ?? "General"]),
      ),
      merges,
      hidden: [[...hiddenRows], [...hiddenColumns]],
      tables,
    }));
  expect(plain(await readSheets(excel, "all"))).toEqual(plain(await readSheets(excelWorkbook(), "all")));
}

test("after one cell was typed its row is read again, and the sheets that calculate", async () => {
  book.type("Stok", "D7", 77);
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: 5, Rumus: rumus });
  book.type("Stok", "D8", 78, "coauthor");
  await isTheTruth();
});

test("a single sheet is read again by its rows, a row below its end among them", async () => {
  await excel.readSheet("Stok");
  book.type("Stok", "B10", 1);
  book.type("Stok", "C12", 2);
  book.type("Stok", "A302", 3);
  expect(await cellsRead(() => excel.readSheet("Stok"))).toEqual({ Stok: 15 });
  book.type("Stok", "A302", "");
  await isTheTruth();
  stok.put(302, 0, "");
});

test("a repeated request without a known change reads everything", async () => {
  stok.put(4, 3, 4711);
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual(all);
  expect(await cellsRead(() => excel.readSheet("Stok"))).toEqual({ Stok: all.Stok });
});

test("a format is read again with its row; sorted rows, moved cells and pivot tables with their sheet", async () => {
  book.format(stok, area("A3"), "dd/mm/yyyy");
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: 5, Rumus: rumus });
  book.sorted(stok, area("A2:E5"));
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: all.Stok, Rumus: rumus });
  stok.pivotTables = 1;
  await readSheets(excel, "all");
  book.type("Rekam", "A2", 1);
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ ...all, Rekam: 5 });
});

test("rows added without an event, a column beside them and a formula are read with their sheet", async () => {
  stok.put(310, 0, 1);
  book.type("Rekam", "A2", 5);
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: 311 * 5, Rekam: 5, Rumus: rumus });
  book.type("Stok", "G2", 1);
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: 311 * 7, Rumus: rumus });
  book.type("Stok", "G2", "");
  stok.put(310, 0, "");
  await readSheets(excel, "all");
  book.type("Stok", "B4", "=B3");
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: 5 + all.Stok, Rumus: rumus });
  await isTheTruth();
  book.type("Stok", "B4", 500);
});

test("cells that we wrote are read again, however late Excel reports them", async () => {
  await excel.write([{ sheet: "Stok", row: 5, column: 1, from: 500, to: 501 }]);
  await isTheTruth();
});

test("hidden lines, merges and tables are current", async () => {
  stok.hiddenRows.add(3);
  stok.hiddenColumns.add(1);
  stok.merges.push(area("A290:B290"));
  const table = { id: "{s}", name: "Kartu", area: area("A1:E301"), showHeaders: true, showTotals: false, style: "" };
  stok.tables.push(table);
  book.type("Stok", "D9", 9);
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual({ Stok: 5, Rumus: rumus });
  book.type("Stok", "D9", 10);
  await isTheTruth();
});

test("a change at any message of a reading is in this one or in the next", async () => {
  book.type("Stok", "D20", 0);
  fake.faults.set();
  await readSheets(excel, "all");
  const rounds = fake.faults.count;
  for (let at = 0; at < rounds; at++) {
    book.type("Rekam", "D30", at);
    fake.faults.set(({ index }) => (index === at ? { before: () => book.type("Stok", "D20", at + 1) } : undefined));
    await readSheets(excel, "all");
    await turns();
    book.type("Rekam", "D31", at);
    await isTheTruth();
  }
});

test("after an interrupted reading all of its sheets are read", async () => {
  book.type("Stok", "D40", 1);
  fake.faults.set(({ index }) => (index === 2 ? { refuse: "InvalidArgument" } : undefined));
  await expect(readSheets(excel, "all")).rejects.toMatchObject({ code: "HOST_FAILED" });
  expect(await cellsRead(() => readSheets(excel, "all"))).toEqual(all);
});

test("many consecutive patches end in a full reading", async () => {
  const read: number[] = [];
  for (let n = 0; n < 18; n++) {
    book.type("Stok", "D50", n);
    book.type("Rekam", "D50", n);
    read.push((await cellsRead(() => readSheets(excel, "all")))["Stok"] ?? 0);
  }
  expect(read.slice(0, 16)).toEqual(Array(16).fill(5));
  expect(read[16]).toBe(all.Stok);
  expect(read[17]).toBe(5);
});

test("an Excel that does not report all changes is read in full", async () => {
  const { requirements } = Office.context;
  const knows = requirements.isSetSupported.bind(requirements);
  jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((set, version) => Number(String(version).split(".")[1]) < 10 && knows(set, version));
  const older = excelWorkbook();
  await readSheets(older, "all");
  book.type("Stok", "D7", 7);
  expect(await cellsRead(() => readSheets(older, "all"))).toEqual(all);
  jest.restoreAllMocks();
});

test("the fake knows every request", () => {
  expect(fake.unknownCalls).toEqual([]);
});
