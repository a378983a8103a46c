import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { columnWriting, UNKNOWN_WRITING } from "../../../src/core/cells/columnWriting";
import { readNumberInColumn } from "../../../src/core/cells/readInColumn";
import type { Doubt } from "../../../src/core/cells/reading";

const beside = (cell: Cell, ...column: readonly Cell[]) =>
  readNumberInColumn(cell, columnWriting([...column, cell].map((each) => [each])));

describe("4,091", () => {
  test("stays ambiguous alone, and beside numbers that show no habit", () => {
    expect(readNumberInColumn("4,091", UNKNOWN_WRITING)).toMatchObject({ doubt: "AMBIGUOUS_SEPARATOR" });
    expect(beside("4,091", "500", 4102, "3,872", "Sisa", null)).toMatchObject({ doubt: "AMBIGUOUS_SEPARATOR" });
    expect(beside("4,091", "12.5")).toMatchObject({ doubt: "AMBIGUOUS_SEPARATOR" });
  });

  test("is 4091 where the column groups by comma beyond doubt", () => {
    expect(beside("4,091", "12,345,678")).toMatchObject({ doubt: "TEXT_NUMBER", means: 4091 });
    expect(beside("4,091", "1,234.5")).toMatchObject({ means: 4091 });
    expect(beside("4,091 keping", "1,234.5")).toMatchObject({ doubt: "UNIT_SUFFIX", means: 4091 });
  });

  test("is 4.091 where the column has comma decimals", () => {
    expect(beside("4,091", "12,5")).toMatchObject({ means: 4.091 });
    expect(beside("4,091", "1.234,5", "0,25")).toMatchObject({ means: 4.091 });
  });

  test.each<[string, readonly Cell[]]>([
    ["dotted groups", ["4.102"]],
    ["long dotted groups", ["1.234.567"]],
    ["both", ["4.102", "12,345,678"]],
    ["comma decimals and comma groups", ["12,5", "1,234.5"]],
    ["comma decimals and dot decimals", ["12,5", "12.5"]],
  ])("is mixed beside %s", (_what, column) => {
    expect(beside("4,091", ...column)).toMatchObject({ doubt: "MIXED_SEPARATORS" });
  });

  test("keeps its other doubts when the column settles the comma", () => {
    expect(beside("± 4,091", "1,234.5")).toMatchObject({ doubt: "APPROXIMATE", means: 4091 });
    expect(beside("4,O91", "1,234.5")).toMatchObject({ doubt: "LOOK_ALIKE" });
  });
});

describe("4.091 as text", () => {
  test("is 4091", () => {
    expect(beside("4.091")).toMatchObject({ means: 4091 });
    expect(beside("4.091", "12,5", "1.234.567")).toMatchObject({ means: 4091 });
  });

  test("is mixed where the column is written the English way", () => {
    expect(["1,234.5", "12,345,678", "12.5"].map((each) => (beside("4.091", each) as Doubt).doubt)).toEqual([
      "MIXED_SEPARATORS",
      "MIXED_SEPARATORS",
      "MIXED_SEPARATORS",
    ]);
  });

  test("with two dots is a whole number in any column", () => {
    expect(beside("1.234.567", "1,234.5")).toMatchObject({ means: 1234567 });
  });
});

describe("99.412%", () => {
  test("is decided by the column or not at all", () => {
    expect(beside("99.412%")).toMatchObject({ doubt: "AMBIGUOUS_SEPARATOR" });
    expect(beside("99.412%", "95.2%")).toMatchObject({ means: 0.99412 });
    expect(beside("99,412%", "95,2%")).toMatchObject({ means: 0.99412 });
    expect(beside("99.412%", "95,2%", "95.2%")).toMatchObject({ doubt: "MIXED_SEPARATORS" });
  });
});

describe("a number cell", () => {
  test("with three decimals is a misread count, unless the column has genuine decimals", () => {
    expect(beside(4.091, 3.872, 500)).toEqual({ doubt: "THREE_DECIMALS", found: "4.091", means: 4091 });
    expect(beside(4.091)).toMatchObject({ doubt: "THREE_DECIMALS" });
    expect(beside(4.091, 3.14159)).toBe(4.091);
    expect(beside(4.091, 1234.5)).toBe(4.091);
  });

  test("below a thousand can be either beside misread counts: 4 for 4.000", () => {
    expect(beside(4, 4.091, 3.872)).toEqual({ doubt: "LOST_THOUSANDS", found: "4", means: 4, alternative: 4000 });
    expect(beside(104.2, 104.229)).toMatchObject({ doubt: "LOST_THOUSANDS", alternative: 104200 });
    expect(beside(0, 4.091)).toBe(0);
    expect(beside(0.25, 4.091)).toBe(0.25);
    expect(beside(4091, 4.091)).toBe(4091);
    expect(beside(4, 3872, 12.5)).toBe(4);
  });

  test("that is a share of any precision is accepted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        expect(beside(n / 100_000, 0.952)).toBe(n / 100_000);
      }),
    );
  });
});

test("words, dashes, blanks and errors in a column show no habit", () => {
  expect(columnWriting([["Sisa"], ["-"], [null], [undefined], [""], [{ error: "#REF!" }], [true]])).toEqual(
    UNKNOWN_WRITING,
  );
});
