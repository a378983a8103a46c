import { areaAddress, cellAddress, columnLetter, parseArea } from "../../../src/core/cells/area";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$b$4:f34", { row: 3, column: 1, rows: 31, columns: 5 }],
  ["F34:B4", { row: 3, column: 1, rows: 31, columns: 5 }],
  ["F:F", { row: 0, column: 5, rows: 1_048_576, columns: 1 }],
  ["3:7", { row: 2, column: 0, rows: 5, columns: 16_384 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is read", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each([
  "A:3",
  "3:A",
  "A1:3",
  "A1:A",
  "A",
  "3",
  "",
  ":",
  "A0",
  "XFE1",
  "A1048577",
  "AAAA1",
  "1A",
  "A1:B2:C3",
  "Rp1.000",
])("%s is no area", (address) => {
  expect(parseArea(address)).toBeUndefined();
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(parseArea(`${letters}1`)?.column).toBe(column);
});

test("an area of one cell is written as the cell, and one more row or column as two corners", () => {
  expect(cellAddress(11, 5)).toBe("F12");
  expect(areaAddress({ row: 3, column: 1, rows: 1, columns: 1 })).toBe("B4");
  expect(areaAddress({ row: 3, column: 1, rows: 2, columns: 1 })).toBe("B4:B5");
  expect(areaAddress({ row: 3, column: 1, rows: 1, columns: 2 })).toBe("B4:C4");
});
