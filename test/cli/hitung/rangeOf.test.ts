import { rangeOf } from "../../../src/cli/hitung/rangeOf";
import { parseArea, type Area } from "../../../src/core/cells/area";
import { sheetCells } from "../../../src/core/cells/sheetCells";

const area = (address: string) => parseArea(address) as Area;
const sheet = sheetCells("A", [[1, "b"], [], [null, 2]]);

test("every row has the width of the range, whatever the sheet's row", () => {
  expect(rangeOf(sheet, area("A1:C4"))).toEqual([
    [1, "b", null],
    [null, null, null],
    [null, 2, null],
    [null, null, null],
  ]);
});

test("a whole column is as high as a sheet", () => {
  const column = rangeOf(sheet, area("B:B"));
  expect(column).toHaveLength(1_048_576);
  expect(column?.slice(0, 4)).toEqual([["b"], [null], [2], [null]]);
});

test("a range outside the sheet is blank", () => {
  expect(rangeOf(sheet, area("F9"))).toEqual([[null]]);
});

test("more cells than can be held are refused", () => {
  const high = sheetCells("A", new Array<readonly []>(2000).fill([]));
  expect(rangeOf(high, area("A1:XFD1048576"))).toBeUndefined();
});
