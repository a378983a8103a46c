import { shownDecimals } from "../../../../src/checking/rules/row/shownDecimals";

test.each([
  [0.952, "0.0%", false, 1],
  [0.952, "0%", false, 0],
  [95.2, "0.00", true, 2],
  [0.952, undefined, false, 1],
  [0.95, undefined, false, 0],
  [0.9, undefined, false, 0],
  [95.2, undefined, true, 1],
  [95.2, "General", true, 1],
  // A format of the other scale says nothing of this one.
  [0.95234, "0.0", false, 3],
  [95.234, "0.0%", true, 3],
  [0.80082, '#,##0.00\\ "%"', false, 3],
  ["95,2%", undefined, false, 1],
  ["95,2", undefined, true, 1],
  ["0,952", undefined, false, 1],
  ["95,2 persen", undefined, true, 1],
  [85_090 / 1_062_533, undefined, false, 8],
  [100 / 7, undefined, true, 10],
])("%p in the format %p, in percent %p, shows %i decimals", (cell, format, inHundreds, decimals) => {
  expect(shownDecimals(cell, format, inHundreds)).toBe(decimals);
});
