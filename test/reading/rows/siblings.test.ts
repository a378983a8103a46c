import { isOnOneList, sumsAll } from "../../../src/reading/rows/siblings";

const all = () => true;
const none = () => false;

describe("a total of all rows as they stand", () => {
  const rows = [
    [3, 2],
    [1, 1],
    [2, 1],
  ];

  test.each([
    ["both columns", [6, 4], true],
    ["one of them, the other mistyped", [6, 5], true],
    ["neither", [7, 5], false],
    ["a nought says nothing", [0, 5], false],
  ])("%s", (_name, total, expected) => {
    expect(sumsAll(total, rows, all)).toBe(expected);
  });

  test("rows that sum others are left out", () => {
    expect(sumsAll([3, 2], rows, (at) => at > 0)).toBe(true);
    expect(sumsAll([3, 2], rows, all)).toBe(false);
  });
});

describe("rows numbered in one list", () => {
  test.each([
    ["the sum ends amid the list", [1, 2, 3, 4], 0, 3, none, true],
    ["it ends at a parent", [1, 2, 3, 4], 0, 3, all, false],
    ["it takes all rows", [1, 2, 3, 4], 0, 4, none, false],
    ["upwards, amid the list", [1, 2, 3, 4], 3, 0, none, true],
    ["upwards, all rows", [1, 2, 3, 4], 3, -1, none, false],
    ["a parent without a number", [Number.NaN, 1, 2, 3], 0, 3, none, false],
    ["parts numbered anew", [1, 1, 2, 2], 0, 3, none, false],
  ])("%s", (_name, numbers, at, end, isParent, expected) => {
    expect(isOnOneList(numbers, at, end, isParent)).toBe(expected);
  });
});
