import { parseArea, type Area } from "../../../../src/core/cells/area";
import { sheetCells, type TableArea } from "../../../../src/core/cells/sheetCells";
import type { Book, BookSheet } from "../../../../src/workbook/file/look/book";
import { filledRows, roomBelow } from "../../../../src/workbook/grid/tables/roomBelow";
import { stoppingFormula } from "../../../../src/workbook/grid/tables/stoppingFormula";

const area = (address: string) => parseArea(address) as Area;
const table = (address: string, more: Partial<TableArea> = {}): TableArea => ({
  name: address,
  area: area(address),
  headerRow: true,
  totalRow: false,
  ...more,
});
const STOCK = table("A4:C9");

describe("the rows that a table may take in", () => {
  const around = (
    filled: readonly string[] = [],
    merges: readonly string[] = [],
    tables: readonly TableArea[] = [],
  ) => ({
    tables: [STOCK, ...tables],
    merges: merges.map(area),
    isFilled: (row: number, column: number) =>
      filled.map(area).some((cell) => cell.row === row && cell.column === column),
  });

  test("are those that are blank in all its columns, as far as the user typed", () => {
    expect(roomBelow(STOCK, 9, around())).toBe(1);
    expect(roomBelow(STOCK, 13, around())).toBe(5);
    expect(roomBelow(STOCK, 13, around(["C12"]))).toBe(2);
    expect(roomBelow(STOCK, 13, around(["C10"]))).toBe(0);
    expect(roomBelow(STOCK, 13, around(["D10"]))).toBe(5);
    expect(roomBelow(STOCK, 8, around())).toBe(0);
  });

  test("end before another table and before merged cells, but not beside them", () => {
    expect(roomBelow(STOCK, 13, around([], ["A12:B12"]))).toBe(2);
    expect(roomBelow(STOCK, 13, around([], ["D12:E12"]))).toBe(5);
    expect(roomBelow(STOCK, 13, around([], [], [table("C11:F20")]))).toBe(1);
  });

  test("are none below a total row or a table without headers, and none below the sheet", () => {
    expect(roomBelow({ ...STOCK, totalRow: true }, 13, around())).toBe(0);
    expect(roomBelow({ ...STOCK, headerRow: false }, 13, around())).toBe(0);
    expect(roomBelow(table("A1:C1048576"), 1_048_580, around())).toBe(0);
  });

  test("the table takes in those that are filled without a gap", () => {
    const { isFilled } = around(["A10", "C11", "A13"]);
    expect(filledRows(STOCK, 4, isFilled)).toBe(2);
    expect(filledRows(STOCK, 1, isFilled)).toBe(1);
    expect(filledRows(STOCK, 4, around(["A11"]).isFilled)).toBe(0);
  });
});

describe("a formula that misses new rows", () => {
  const bookOf = (formula: string, { name = "Ringkasan", at = "B2", names = [] as Book["names"] } = {}): Book => {
    const cell = area(at);
    const cells = Array.from({ length: cell.row + 1 }, () => Array.from({ length: cell.column + 1 }, () => 1));
    const sheet = sheetCells(name, cells, {
      formula: (row, column) => (row === cell.row && column === cell.column ? formula : undefined),
    });
    const nothing = {
      styles: [],
      activeSheet: 0,
      from1904: false,
      readOnly: false,
      notShown: [],
      settings: {},
      unread: [],
    };
    return { sheets: [sheet as BookSheet], names, ...nothing };
  };
  const found = (formula: string, more = {}) => stoppingFormula(bookOf(formula, more), "Kartu Stok", STOCK);

  test.each(["SUM('Kartu Stok'!C5:C9)", "SUM('kartu stok'!$C$4:$C$9)*2", "VLOOKUP(A1,'Kartu Stok'!A5:F9,2)"])(
    "%s does",
    (formula) => {
      expect(found(formula)).toBe("Ringkasan!B2");
    },
  );

  test.each([
    "SUM('Kartu Stok'!C5:C3000)",
    "SUM('Kartu Stok'!C6:C9)",
    "SUM('Kartu Stok'!D5:D9)",
    "SUM(C5:C9)",
    "SUM(Lain!C5:C9)",
    "LEN(\"'Kartu Stok'!C5:C9\")",
    "SUM(Stok[Sisa])",
    "'Kartu Stok'!C9",
  ])("%s does not", (formula) => {
    expect(found(formula)).toBeUndefined();
  });

  test("on its own sheet the table's own rows do not count, and names do", () => {
    expect(found("SUM(C5:C9)", { name: "Kartu Stok", at: "F1" })).toBe("Kartu Stok!F1");
    expect(found("SUM(C$5:C9)", { name: "Kartu Stok", at: "B9" })).toBeUndefined();
    expect(found("1", { names: [{ name: "Sisa_Lama", formula: "'Kartu Stok'!$C$5:$C$9", hidden: false }] })).toBe(
      "Sisa_Lama",
    );
  });
});
