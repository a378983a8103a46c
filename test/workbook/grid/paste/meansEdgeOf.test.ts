import { parseArea, type Area } from "../../../../src/core/cells/area";
import { meansEdgeOf } from "../../../../src/workbook/grid/paste/meansEdgeOf";

const area = (address: string) => parseArea(address) as Area;

test.each([
  // The whole of it, or a whole edge.
  ["Stok!$B$2", "B2", true],
  ["'Stok'!$B$2:$C$9", "A1:D20", true],
  ["Stok!$B$2:$C$9", "B9:C9", true],
  ["Stok!$B$2:$C$9", "B2:B9", true],
  ["SUM(Stok!$B$2:$C$9)", "B2:C3", true],
  ["Stok!$B:$B", "B1:B1048576", true],
  // A part of it stays within.
  ["Stok!$B$2:$C$9", "B4:C5", false],
  ["Stok!$B$2:$C$9", "B9", false],
  ["Stok!$B$5:$B$3000", "B6:B9", false],
  ["Stok!$B:$B", "B2:B9", false],
  // Other cells.
  ["Stok!$B$2", "C2", false],
  ["Lain!$B$2", "B2", false],
  ["0.25", "B2", false],
])("%s follows %s: %s", (formula, source, follows) =>
  expect(meansEdgeOf({ formula }, "Stok", area(source))).toBe(follows),
);
