import { FIVE_DAYS, openDaysOf, readWeek, SIX_DAYS } from "../../../src/core/calendar/week";
import { DASH, EMPTY } from "../../../src/core/cells/reading";

describe("readWeek", () => {
  test.each([[null], [undefined], [""], ["  "], [0]])("takes %p for a blank, so that the default applies", (cell) => {
    expect(readWeek(cell)).toEqual(EMPTY);
  });

  test("takes a dash for a missing value", () => {
    expect(readWeek("-")).toEqual(DASH);
  });

  test.each([
    [5, FIVE_DAYS],
    ["5", FIVE_DAYS],
    [6, SIX_DAYS],
    [" 6 ", SIX_DAYS],
    ["1111100", "1111100"],
    [1111100, "1111100"],
    [1111111, "1111111"],
    ["0111110", "0111110"],
    ["'1111100", "1111100"],
    ["1010100", "1010100"],
  ])("reads %p as %s", (cell, week) => {
    expect(readWeek(cell)).toBe(week);
  });

  test.each(["0000011", "0000000", "0000001", 1000001])(
    "suspects %p of being Excel's own pattern, in which 1 is a day off",
    (cell) => {
      expect(readWeek(cell)).toMatchObject({ doubt: "INVERTED_WEEK", found: String(cell) });
    },
  );

  test.each([7, 1, -5, 5.5, "senin", "111110", "11111000", "1111102", true, 111110])("refuses %p", (cell) => {
    expect(readWeek(cell)).toMatchObject({ doubt: "BAD_WEEK" });
  });

  test("says when the cell holds an error", () => {
    expect(readWeek({ error: "#REF!" })).toMatchObject({ doubt: "ERROR_CELL", found: "#REF!" });
    expect(readWeek("#n/a")).toMatchObject({ doubt: "ERROR_CELL", found: "#N/A" });
  });
});

test("a week of five days has five open days", () => {
  expect([FIVE_DAYS, SIX_DAYS, "0000000"].map(openDaysOf)).toEqual([5, 6, 0]);
});
