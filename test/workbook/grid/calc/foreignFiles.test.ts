import { readdirSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { cellAddress } from "../../../../src/core/cells/area";
import type { SheetPatch } from "../../../../src/workbook/file/patch/change";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { caseBook, caseBytes } from "../../cases/files";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless } from "../headless/headless";

const FILES = readdirSync(join(__dirname, "../../cases")).filter((name) => /\.xls[xm]$/.test(name));
const VOLATILE = /TODAY|NOW|RAND|OFFSET|INDIRECT|Rentang|:INDEX/;

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const openCase = async (name: string) => {
  const book = await caseBook(name);
  grid = await openHeadless(book);
  return { book, grid };
};

/** Cells of the first sheet to be written, and those that wait. */
const written = (changes: readonly SheetPatch[]) => ({
  values: Object.fromEntries(
    (changes[0]?.cells ?? []).map(({ row, column, value }) => [cellAddress(row, column), value]),
  ),
  waiting: (changes[0]?.waiting ?? []).map(({ row, column }) => cellAddress(row, column)).sort(),
});

test.each(FILES)("%s shows its stored results, and nothing needs saving", async (name) => {
  const { book, grid } = await openCase(name);
  for (const sheet of book.sheets)
    sheet.cells.forEach((line, row) =>
      line.forEach((value, column) => {
        const address = cellAddress(row, column);
        const stored = value === "" ? null : (value ?? null);
        expect([address, grid.at(sheet.name, address).value]).toEqual([address, stored]);
      }),
    );
  expect(grid.changes()).toEqual([]);
  expect(grid.waiting()).toBe(0);
  const { bytes } = await patchPackage(caseBytes(name), grid.changes());
  expect(bytes).toEqual(caseBytes(name));
});

test.each(FILES)("%s: a figure that nothing refers to changes only itself", async (name) => {
  const { book, grid } = await openCase(name);
  const [sheet] = book.sheets;
  await grid.put(sheet?.name ?? "", { Z60: 1 });
  const changes = grid.changes();
  const others = (changes[0]?.cells ?? []).filter(({ formula }) => !VOLATILE.test(formula ?? ""));
  expect(others).toEqual([{ row: 59, column: 25, value: 1 }]);
  for (const { row, column } of changes[0]?.waiting ?? []) expect(sheet?.formula(row, column)).toMatch(VOLATILE);
});

describe("after a change", () => {
  test("05b2: a formula in which Excel takes one cell of a range waits, and so do its dependents", async () => {
    const { book, grid } = await openCase("05b2-implicit-intersection.xlsx");
    const before = book.sheets[1]?.cells;
    await grid.put("Stok", { D5: 7 });
    expect(grid.at("Rekap", "B5").value).toBe(before?.[4]?.[1]);
    expect(written(grid.changes().slice(1)).waiting).toContain("B5");
  });

  test("05c: a subtotal counts the rows that the file's filter leaves in sight", async () => {
    const { grid } = await openCase("05c-subtotal-filter.xlsx");
    await grid.put("Stok", { D2: 7 });
    expect([grid.at("Stok", "D13").value, grid.at("Stok", "E13").value]).toEqual([434, 434]);
    expect(written(grid.changes()).waiting).toEqual([]);
  });

  test("08d: a short sum range affects no other sum", async () => {
    const { grid } = await openCase("08d-short-sumif-above.xlsx");
    await grid.put("Stok", { C5: 10 });
    expect(written(grid.changes())).toEqual({ values: { C5: 10, F5: 4910 }, waiting: [] });
  });

  test("09d: a reference to another file waits for Excel, and so do all its dependents", async () => {
    const { grid } = await openCase("09d-external-link.xlsx");
    await grid.put("Stok", { D2: 99 });
    const { values, waiting } = written(grid.changes());
    expect(values).toEqual({ D2: 99 });
    expect(waiting).toContain("F2");
    const { bytes } = await patchPackage(caseBytes("09d-external-link.xlsx"), grid.changes());
    expect(bytes).not.toEqual(caseBytes("09d-external-link.xlsx"));
    await grid.put("Stok", { D2: 100 });
    expect([grid.changes(), grid.waiting()]).toEqual([[], 0]);
  });

  test("10: SORT beside sums sorts only its own result", async () => {
    const { grid } = await openCase("10-sort-mutates.xlsx");
    await grid.put("Stok", { D3: 121 });
    expect([grid.at("Stok", "D14").value, grid.at("Stok", "D15").value]).toEqual([511, 100]);
    expect(grid.at("Stok", "I2").value).toBe(88);
  });

  test("15a: a name such as ZAK2025 is a name", async () => {
    const { grid } = await openCase("15a-shared-name.xlsx");
    await grid.put("Stok", { D2: 7 });
    expect(written(grid.changes())).toEqual({ values: { D2: 7, G2: 14, G13: 1888 }, waiting: [] });
  });

  test("a typed formula that only Excel calculates waits from the start, and is saved for Excel to calculate", async () => {
    const { grid } = await openCase("00-base.xlsx");
    await grid.put("Stok", { H2: "=KURT(B2:B9)", I2: "=H2&H2" });
    expect([grid.at("Stok", "H2").value, grid.isWaiting("Stok", "H2"), grid.isWaiting("Stok", "I2")]).toEqual([
      null,
      true,
      true,
    ]);
    const { bytes } = await patchPackage(caseBytes("00-base.xlsx"), grid.changes());
    const zip = await JSZip.loadAsync(bytes);
    const xml = await zip.file("xl/worksheets/sheet1.xml")?.async("string");
    expect(xml).toMatch(/<c r="I2"[^>]*><f ca="1">H2&amp;H2<\/f><\/c>/);
    expect(xml).toMatch(/<c r="H2"[^>]*><f ca="1">KURT\(B2:B9\)<\/f><\/c>/);
  });

  test.each([
    ["General", '<c r="B1"><f>A1</f><v>44502</v></c>'],
    ["a date", '<c r="B1" s="1"><f>A1+1</f><v>44503</v></c>'],
    ["a function of days", '<c r="B1"><f>DATE(2025,1,A2)</f><v>44197</v></c>'],
  ])("days from 1904 in %s wait for Excel, and figures do not", async (_name, formula) => {
    const rows = `<row r="1"><c r="A1" s="1"><v>44502</v></c>${formula}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row>`;
    const bytes = await xlsxFile({ sheets: [{ name: "A", rows }], formats: [0, 14], date1904: true });
    const book = await readBook(bytes);
    if (isFileFailure(book)) throw new Error(book.failure);
    grid = await openHeadless(book);
    await grid.put("A", { A1: 45965, A2: 3 });
    expect([grid.isWaiting("A", "B1"), grid.at("A", "B2").value]).toEqual([true, 6]);
  });

  test("a chain of sums is followed to its end", async () => {
    const { grid } = await openCase("11a-prefilled-month.xlsx");
    await grid.put("Stok", { D2: 0 });
    const { values, waiting } = written(grid.changes());
    expect(waiting).toEqual([]);
    expect(values["F21"]).toBe(values["B21"]);
    expect(Object.keys(values)).toHaveLength(1 + 20 + 19);
  });
});

test("formulas without a stored result are calculated, however early the grid starts, and so are their dependents", async () => {
  const call = '<c r="C1" t="e"><f>_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)</f><v>#NAME?</v></c>';
  const rows = `<row r="1"><c r="A1"><v>70</v></c><c r="B1"><v>100</v></c>${call}<c r="D1"><f>A1+B1</f></c><c r="E1"><f>C1*2</f><v>1</v></c><c r="F1"><f>A1*2</f><v>1</v></c></row>`;
  const book = await readBook(await xlsxFile({ sheets: [{ name: "A", rows }] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  grid = await openHeadless(book);
  const values = ["C1", "D1", "E1", "F1"].map((address) => grid?.at("A", address).value);
  expect(values).toEqual([30, 170, 60, 1]);
  expect(grid.changes()).toEqual([]);
});
