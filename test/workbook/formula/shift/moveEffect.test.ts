import { parseArea, type Area } from "../../../../src/core/cells/area";
import { moveEffects } from "../../../../src/workbook/formula/shift/moveEffect";

const placed = (sheet: string, address: string) => ({ sheet, area: parseArea(address) as Area });
const FAR = "X900";

test.each([
  ["Stok!$B$2", "B2", ["FOLLOWS"]],
  ["'Stok'!$B$2:$C$9", "A1:D20", ["FOLLOWS"]],
  ["stok!B2+B2", "B2", ["FOLLOWS"]],
  ["Stok!$B:$B", "B1:B1048576", ["FOLLOWS"]],
  // A whole edge of it.
  ["Stok!$B$2:$C$9", "B9:C9", ["EDGE"]],
  ["Stok!$B$2:$C$9", "B2:B9", ["EDGE"]],
  ["SUM(Stok!$B$2:$C$9)", "B2:C3", ["EDGE"]],
  ["SUM(Stok!A1:A3)", "A3", ["EDGE"]],
  // A part of it stays within.
  ["Stok!$B$2:$C$9", "B4:C5", []],
  ["Stok!$B$2:$C$9", "B9", []],
  ["Stok!$B$5:$B$3000", "B6:B9", []],
  ["Stok!$B:$B", "B2:B9", []],
  // Other cells.
  ["Stok!$B$2", "C2", []],
  ["Lain!$B$2", "B2", []],
  ["0.25", "B2", []],
])("%s when %s is moved away: %s", (formula, source, effects) =>
  expect(moveEffects(formula, undefined, { from: placed("Stok", source), to: placed("Stok", FAR) })).toEqual(effects),
);

test.each([
  ["B2", "B2", ["OVERWRITTEN"]],
  ["SUM(B2:B9)", "B9", ["OVERWRITTEN"]],
  ["SUM(B2:B9)", "B5", []],
  ["SUM(B2:C9)", "B9", []],
  ["Rekap!B2", "B2", []],
])("%s when cells are moved to %s: %s", (formula, target, effects) =>
  expect(moveEffects(formula, "Stok", { from: placed("Rekap", FAR), to: placed("Stok", target) })).toEqual(effects),
);

test("a cell that is moved onto others of the same move follows", () => {
  const down = { from: placed("Stok", "B2:B4"), to: placed("Stok", "B3:B5") };
  expect(moveEffects("B3", "Stok", down)).toEqual(["FOLLOWS"]);
  expect(moveEffects("B5", "Stok", down)).toEqual(["OVERWRITTEN"]);
});
