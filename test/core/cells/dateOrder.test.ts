import { serialOf } from "../../../src/core/calendar/civil";
import { hasMonthFirst, readDateBesideMonthFirst } from "../../../src/core/cells/dateOrder";

const APRIL_3 = serialOf({ year: 2023, month: 4, day: 3 });

test("a column has the month first if one of its texts can be nothing else", () => {
  expect(hasMonthFirst([["03/04/2023"], ["11/13/2023"]])).toBe(true);
  expect(hasMonthFirst([["03/04/2023"], ["13/11/2023"], [45243], [null], ["Tanggal"], [{ error: "#REF!" }]])).toBe(
    false,
  );
});

describe("beside dates with the month first", () => {
  test.each(["03/04/2023", "3-4-23", "3 / 4 / 2023 10:30"])("%p is doubtful", (text) => {
    expect(readDateBesideMonthFirst(text)).toEqual({ doubt: "MIXED_DATE_ORDER", found: text });
  });

  test("so is a date cell that Excel may have read day first", () => {
    expect(readDateBesideMonthFirst(APRIL_3)).toEqual({ doubt: "MIXED_DATE_ORDER", found: "2023-04-03" });
    expect(readDateBesideMonthFirst(APRIL_3 + 10)).toBe(APRIL_3 + 10);
  });

  test.each([
    ["13/04/2023", APRIL_3 + 10],
    ["04/04/2023", APRIL_3 + 1],
    ["3 April 2023", APRIL_3],
    ["2023-04-03", APRIL_3],
    ["Senin, 03/04/2023", APRIL_3],
  ])("%p is still certain", (text, means) => {
    expect(readDateBesideMonthFirst(text)).toEqual({ doubt: "TEXT_DATE", found: text, means });
  });
});
