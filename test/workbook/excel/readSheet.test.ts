/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { TRANSPORT } from "../../fakeExcel/faults";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const ROWS = 20_000;
const COLUMNS = 10;
const fake = new FakeExcel({ sheets: { Kosong: [] } });
const { book } = fake;
let excel: Workbook;

beforeAll(async () => {
  const big = book.addSheet("Besar");
  for (let r = 0; r < ROWS; r++) for (let c = 0; c < COLUMNS; c++) big.put(r, c, r * COLUMNS + c);
  const small = book.addSheet("Stok 'Nov");
  small.enter(2, 1, "TGL");
  small.enter(2, 2, "SISA");
  small.setFormat(3, 1, "dd/mm/yyyy");
  small.enter(3, 1, 44349);
  small.enter(3, 2, "=B4+1");
  small.show(3, 2, "#REF!");
  small.enter(4, 2, "'=bukan rumus");
  small.setFill(200, 20, "#FF0000");
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

beforeEach(() => {
  fake.faults.set();
  fake.faults.payloadLimit = Infinity;
});

test("200,000 cells arrive whole although Excel refuses the first blocks", async () => {
  fake.faults.payloadLimit = 400_000;
  const shares: number[] = [];
  const { cells } = await excel.readSheet("Besar", { onProgress: (share) => shares.push(share) });
  expect([cells.length, cells[0]?.length, cells[ROWS - 1]?.[COLUMNS - 1]]).toEqual([ROWS, COLUMNS, 199_999]);
  expect(cells.every((row, r) => row.every((cell, c) => cell === r * COLUMNS + c))).toBe(true);
  expect(shares.at(-1)).toBe(1);
  expect(shares.every((share, i) => i === 0 || share > (shares[i - 1] as number))).toBe(true);
});

test("without a limit few requests are enough", async () => {
  await excel.readSheet("Besar");
  expect(fake.faults.count).toBeLessThan(20);
});

test("a single row that is too large ends in TOO_LARGE", async () => {
  fake.faults.payloadLimit = 700;
  await expect(excel.readSheet("Besar")).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test("reading stops between two blocks when it is cancelled", async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const reading = excel.readSheet("Besar", {
    signal: stop.signal,
    onProgress: (share) => {
      seen.push(share);
      stop.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ code: "CANCELLED" });
  expect(seen).toHaveLength(1);
});

test("cells count from A1 wherever the sheet begins, with formulas, formats and errors; bare formatting is left out", async () => {
  const sheet = await excel.readSheet("Stok 'Nov");
  expect(sheet.cells).toEqual([
    [],
    [],
    [null, "TGL", "SISA"],
    [null, 44349, { error: "#REF!" }],
    [null, null, "=bukan rumus"],
  ]);
  expect([sheet.formula(3, 2), sheet.formula(3, 1), sheet.formula(4, 2)]).toEqual(["B4+1", undefined, undefined]);
  const formats = [
    [2, 1],
    [3, 1],
    [4, 1],
    [3, 2],
    [3, 0],
  ].map(([row, column]) => sheet.numberFormat(row as number, column as number));
  expect(formats).toEqual(["General", "dd/mm/yyyy", "General", "General", undefined]);
});

test("tables, merged cells and hidden lines are included", async () => {
  const sheet = book.addSheet("Tabel");
  for (let r = 0; r < 50; r++) sheet.enter(r, r % 4, r);
  [3, 4, 30].forEach((row) => sheet.hiddenRows.add(row));
  sheet.hiddenColumns.add(2);
  const area = { row: 0, column: 0, rows: 50, columns: 4 };
  sheet.tables.push({ id: "t1", name: "Rekam", area, showHeaders: true, showTotals: false, style: "" });
  sheet.merges.push({ row: 1, column: 0, rows: 1, columns: 2 });
  const read = async () => {
    const { hiddenRows, hiddenColumns, tables, merges } = await excel.readSheet("Tabel");
    return { rows: [...hiddenRows].sort((a, b) => a - b), columns: [...hiddenColumns], tables, merges };
  };
  const found = {
    rows: [3, 4, 30],
    columns: [2],
    tables: [{ name: "Rekam", area, headerRow: true, totalRow: false }],
    merges: [{ row: 1, column: 0, rows: 1, columns: 2 }],
  };
  expect(await read()).toEqual(found);
  // Excel 2019 has no API for merged areas, and reports hidden rows only by range.
  const asked = jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_set, version) => Number(String(version).split(".")[1]) <= 7);
  expect(await read()).toEqual({ ...found, merges: [] });
  asked.mockRestore();
});

test("an empty sheet has no cells, and a deleted sheet is reported", async () => {
  expect((await excel.readSheet("Kosong")).cells).toEqual([]);
  await expect(excel.readSheet("Tidak ada")).rejects.toMatchObject({ code: "SHEET_GONE" });
});

test("a sheet deleted between two blocks ends in SHEET_GONE", async () => {
  const doomed = book.addSheet("Sementara");
  for (let r = 0; r < 5000; r++) for (let c = 0; c < COLUMNS; c++) doomed.put(r, c, 1);
  fake.faults.payloadLimit = 200_000;
  const reading = excel.readSheet("Sementara", {
    onProgress: () => book.find("Sementara") && book.deleteSheet(doomed),
  });
  await expect(reading).rejects.toMatchObject({ code: "SHEET_GONE" });
});

test("a busy Excel is asked once more, then given up", async () => {
  fake.faults.set(({ index }) => (index === 0 ? { refuse: TRANSPORT.busy } : undefined));
  expect(await excel.activeSheet()).toBe("Kosong");
  fake.faults.set(() => ({ refuse: TRANSPORT.busy }));
  await expect(excel.activeSheet()).rejects.toMatchObject({ code: "HOST_BUSY" });
  fake.faults.set(() => ({ refuse: "InvalidOperationInCellEditMode" }));
  await expect(excel.activeSheet()).rejects.toMatchObject({ code: "CELL_EDIT" });
  fake.faults.set(() => ({ refuse: TRANSPORT.sessionGone }));
  await expect(excel.activeSheet()).rejects.toMatchObject({ code: "HOST_LOST" });
  fake.faults.set(() => ({ refuse: "GeneralException" }));
  await expect(excel.activeSheet()).rejects.toMatchObject({ code: "HOST_FAILED" });
});

test("an area is read with its blanks, and a whole column ends where the sheet does", async () => {
  const sheet = "Stok 'Nov";
  const area = { row: 2, column: 0, rows: 3, columns: 2 };
  expect(await excel.readArea({ sheet, area })).toEqual([
    [null, "TGL"],
    [null, 44349],
    [null, null],
  ]);
  const column = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
  expect(await excel.readArea({ sheet, area: column })).toEqual([[null], [null], ["TGL"], [44349], [null]]);
  const beyond = { row: 90, column: 90, rows: 1, columns: 2 };
  expect(await excel.readArea({ sheet, area: beyond })).toEqual([[null, null]]);
});

test("the user's selection comes with its sheet, and a cell can be shown", async () => {
  book.select(book.sheet("Stok 'Nov"), { row: 2, column: 1, rows: 2, columns: 1 });
  expect(await excel.selection()).toEqual({
    sheet: "Stok 'Nov",
    area: { row: 2, column: 1, rows: 2, columns: 1 },
  });
  await excel.select({ sheet: "Besar", row: 11, column: 5 });
  expect([book.active.name, book.selection]).toEqual(["Besar", { row: 11, column: 5, rows: 1, columns: 1 }]);
});

test("the fake knows every request", () => {
  expect(fake.unknownCalls).toEqual([]);
});
