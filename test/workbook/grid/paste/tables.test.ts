import fc from "fast-check";
import { parseArea, SHEET_SIZE, type Area } from "../../../../src/core/cells/area";
import { decimalSign } from "../../../../src/workbook/grid/paste/decimalSign";
import { pasteArea } from "../../../../src/workbook/grid/paste/pasteArea";
import { plainTable } from "../../../../src/workbook/grid/paste/plainTable";

const texts = (text: string) => plainTable(text).rows.map((row) => row.map((cell) => cell.text));

describe("plain text", () => {
  test.each([
    ["4.091", [["4.091"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\n\nb\n", [["a"], [""], ["b"]]],
    ["\ta\t", [["", "a", ""]]],
    ['"dua\nbaris"\tb', [["dua\nbaris", "b"]]],
    ['"kata ""sulit"" ini"\tb', [['kata "sulit" ini', "b"]]],
    ['"buka saja\tb', [['"buka saja', "b"]]],
    ['"kata"\tb', [['"kata"', "b"]]],
    ["a\rb", [["a"], ["b"]]],
  ])("%j", (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  test("rows of cells come back as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aB 1.,;-") });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.array(cell), { minLength: 1 }), (width, lines) => {
        const rows = lines.map((line) => Array.from({ length: width }, (_cell, column) => line[column] ?? ""));
        expect(texts(rows.map((row) => row.join("\t")).join("\r\n") + "\r\n")).toEqual(rows);
      }),
    );
  });
});

describe("the sign before decimals", () => {
  const signOf = (...cells: readonly string[]) => decimalSign({ rows: [cells.map((text) => ({ text }))] }, ",");

  test.each([
    [["4,091", "1,234,567"], "."],
    [["4,091.50", "950"], "."],
    [["4,091", "950"], ","],
    [["1,234,567", "1.234.567"], ","],
    [["33.69.01.2001", "4.09", "4,091"], ","],
    [["5,5", "4.091"], ","],
  ])("%j", (cells, sign) => {
    expect(signOf(...cells)).toBe(sign);
  });

  test("what the program says counts most", () => {
    expect(decimalSign({ rows: [[{ text: "1.234.567" }]], decimal: "." }, ",")).toBe(".");
  });
});

describe("where it goes", () => {
  const sheet = (merges: readonly string[] = [], filtered: readonly number[] = []) => ({
    getMergeData: () => merges.map((merge) => rangeOf(area(merge))),
    getRowFiltered: (row: number) => filtered.includes(row),
  });
  const rangeOf = ({ row, column, rows, columns }: Area) => ({
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  });
  const area = (address: string) => parseArea(address) as Area;
  const table = (height: number, width: number) =>
    plainTable(Array.from({ length: height }, () => Array.from({ length: width }, () => "x").join("\t")).join("\n"));

  test("down and right from the selected cell, past rows that a filter hides", () => {
    expect(pasteArea(sheet(), area("B3"), table(2, 3))).toEqual({ rows: [2, 3], columns: [1, 2, 3] });
    expect(pasteArea(sheet([], [3, 4]), area("B3"), table(2, 1))).toEqual({ rows: [2, 5], columns: [1] });
  });

  test("into the whole selection where it fits in a whole number of times", () => {
    expect(pasteArea(sheet(), area("A1:B4"), table(2, 1))).toEqual({ rows: [0, 1, 2, 3], columns: [0, 1] });
    expect(pasteArea(sheet(), area("A1:A3"), table(2, 1))).toEqual({ rows: [0, 1], columns: [0] });
  });

  test("a selected column begins with its first row", () => {
    const column = { row: 0, column: 2, rows: SHEET_SIZE.rows, columns: 1 };
    expect(pasteArea(sheet(), column, table(2, 1))).toEqual({ rows: [0, 1], columns: [2] });
  });

  test("a merged cell takes one value, and never hides one", () => {
    expect(pasteArea(sheet(["A1:C1"]), area("A1:C1"), table(1, 1))).toEqual({ rows: [0], columns: [0] });
    expect(pasteArea(sheet(["B1:C1"]), area("A1"), table(1, 3))).toBe("MERGED");
    expect(pasteArea(sheet(["B6:C6"]), area("A1"), table(2, 3))).toEqual({ rows: [0, 1], columns: [0, 1, 2] });
  });

  test("not over the edge of the sheet", () => {
    expect(pasteArea(sheet(), area("A1048576"), table(2, 1))).toBe("NO_ROOM");
    expect(pasteArea(sheet(), area("XFD1"), table(1, 2))).toBe("NO_ROOM");
    expect(pasteArea(sheet(), area("XFD1048576"), table(1, 1))).toEqual({ rows: [1048575], columns: [16383] });
  });
});
