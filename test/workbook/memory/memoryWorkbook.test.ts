import fc from "fast-check";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import type { SheetArea } from "../../../src/workbook/workbook";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const stock = Object.freeze(
  sheetCells(
    "Stok",
    [
      ["TGL", "SISA"],
      [44349, 4976],
      [44350, "4.948"],
    ],
    { formula: (row, column) => (row === 1 && column === 1 ? "A2+1" : undefined) },
  ),
);
const place = (row: number, column: number) => ({ sheet: "Stok", row, column });

test("a change is written only where the cell still holds what was read", async () => {
  const book = memoryWorkbook([stock]);
  book.type(place(2, 0), 44351);
  const outcomes = await book.write([
    { ...place(2, 1), from: "4.948", to: 4948 },
    { ...place(2, 0), from: 44350, to: 1 },
    { ...place(1, 1), from: 4976, to: 1 },
    { sheet: "Lain", row: 0, column: 0, from: null, to: 1 },
  ]);
  expect(outcomes).toEqual(["WRITTEN", "CHANGED_MEANWHILE", "FORMULA", "SHEET_GONE"]);
  const after = await book.readSheet("Stok");
  expect(after.cells[2]).toEqual([44351, 4948]);
  expect(stock.cells[2]).toEqual([44350, "4.948"]);
});

test("a protected sheet refuses values, formulas and marks", async () => {
  const book = memoryWorkbook([stock], { protectedSheets: ["Stok"] });
  expect(await book.write([{ ...place(5, 5), from: null, to: 1 }])).toEqual(["PROTECTED"]);
  expect(await book.writeFormula(place(5, 5), "=DUKCAPIL.REKAM_SISA(1;2)")).toBe("PROTECTED");
  await expect(book.mark("Stok", [])).rejects.toMatchObject({ code: "SHEET_PROTECTED" });
});

test("a formula goes into a blank cell or over one of ours, never over a value or another formula", async () => {
  const book = memoryWorkbook([stock]);
  expect(await book.writeFormula(place(4, 0), "=DUKCAPIL.REKAM_SISA(1;2)")).toBe("WRITTEN");
  expect(await book.writeFormula(place(4, 0), "=DUKCAPIL.REKAM_SISA(3;4)")).toBe("WRITTEN");
  expect(await book.writeFormula(place(1, 1), "=DUKCAPIL.REKAM_SISA(1;2)")).toBe("FORMULA");
  expect(await book.writeFormula(place(1, 0), "=DUKCAPIL.REKAM_SISA(1;2)")).toBe("CHANGED_MEANWHILE");
  expect((await book.readSheet("Stok")).formula(4, 0)).toBe("DUKCAPIL.REKAM_SISA(3;4)");
});

test("a whole column is read down to the last filled row", async () => {
  const book = memoryWorkbook([stock]);
  const area = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
  expect(await book.readArea({ sheet: "Stok", area })).toEqual([["SISA"], [4976], ["4.948"]]);
});

test("an area beyond the data reads as blanks of its own size", async () => {
  const book = memoryWorkbook([stock]);
  expect(await book.readArea({ sheet: "Stok", area: { row: 40, column: 9, rows: 2, columns: 2 } })).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("selecting shows the cell, and listeners are called for typing until they stop", async () => {
  const book = memoryWorkbook([stock, sheetCells("Lain", [[1]])]);
  const heard: SheetArea[] = [];
  const stop = book.onChange((area) => heard.push(area));
  await book.select({ sheet: "Lain", row: 3, column: 2 });
  expect(await book.activeSheet()).toBe("Lain");
  expect((await book.selection()).area).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
  book.type(place(1, 0), 1);
  stop();
  book.type(place(1, 0), 2);
  expect(heard).toEqual([{ sheet: "Stok", area: { row: 1, column: 0, rows: 1, columns: 1 } }]);
});

test("an earlier snapshot is not changed", async () => {
  const book = memoryWorkbook([stock]);
  const before = await book.readSheet("Stok");
  book.type(place(1, 0), 9);
  expect(before.cells[1]?.[0]).toBe(44349);
});

test("reading stops when it is cancelled, and a deleted sheet is reported", async () => {
  const book = memoryWorkbook([stock]);
  await expect(book.readSheet("Stok", { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "CANCELLED" });
  await expect(book.readSheet("Lain")).rejects.toMatchObject({ code: "SHEET_GONE" });
});

test("marks of one sheet replace only its own, a new sheet takes the next free name, settings are kept", async () => {
  const book = memoryWorkbook([stock]);
  expect(await book.addSheet("Stok", [["a"]])).toBe("Stok (2)");
  await book.mark("Stok (2)", [{ sheet: "Stok (2)", row: 0, column: 0, severity: "info" }]);
  await book.mark("Stok", [{ ...place(1, 1), severity: "error" }]);
  await book.mark("Stok", []);
  expect(book.view().marks).toEqual([{ sheet: "Stok (2)", row: 0, column: 0, severity: "info" }]);
  await book.writeSetting("bahasa", "en");
  expect(await book.readSetting("bahasa")).toBe("en");
});

test("unrecognised calls of ours are entered again, and can be restored until they are changed", async () => {
  const stored = [
    "_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)",
    "DUKCAPIL.REKAM_SISA(A1,B1)",
    "SUMM(A1)",
    "DUKCAPIL.REKAM_SISA(1,2)",
  ];
  const sheet = sheetCells("Rekam", [[...Array(3).fill({ error: "#NAME?" }), -1]], { formula: (_row, c) => stored[c] });
  const book = memoryWorkbook([sheet]);
  const formulas = async () =>
    [0, 1, 2, 3].map(
      (
        (read) => (c: number) =>
          read.formula(0, c)
      )(await book.readSheet("Rekam")),
    );
  expect(await book.repairFormulas()).toBe(2);
  expect(await formulas()).toEqual([stored[1], stored[1], "SUMM(A1)", stored[3]]);
  book.type({ sheet: "Rekam", row: 0, column: 1 }, 5);
  expect(await book.takeBackRepair()).toBe(1);
  expect(await formulas()).toEqual([stored[0], undefined, "SUMM(A1)", stored[3]]);
  expect(await book.takeBackRepair()).toBe(0);
});

test("writing a value and then the old one leaves the sheet as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5), fc.nat(5), fc.oneof(fc.integer(), fc.string()), async (row, column, value) => {
      const book = memoryWorkbook([sheetCells("Stok", [[1, 2, 3]])]);
      const before = (await book.readArea({ sheet: "Stok", area: { row, column, rows: 1, columns: 1 } }))[0]?.[0];
      await book.write([{ ...place(row, column), from: before, to: value }]);
      await book.write([{ ...place(row, column), from: value, to: before }]);
      const after = (await book.readArea({ sheet: "Stok", area: { row, column, rows: 1, columns: 1 } }))[0]?.[0];
      expect(after ?? null).toBe(before ?? null);
    }),
  );
});
