import fc from "fast-check";
import { serialOf } from "../../../src/core/calendar/civil";
import { bareDay, bareFigure } from "../../../src/core/cells/bareText";
import { readDate } from "../../../src/core/cells/readDate";
import { readNumberText } from "../../../src/core/cells/numberText";
import { doubt } from "../../../src/core/cells/reading";

const figures = fc.string({ unit: fc.constantFrom(..."0123459.,"), minLength: 1, maxLength: 20 });
const groups = fc
  .tuple(fc.string({ unit: fc.constantFrom(..."01239"), minLength: 1, maxLength: 4 }), fc.array(fc.nat(1100)))
  .map(([first, rest]) => [first, ...rest.map((group) => String(group).padStart(3, "0"))].join("."));

test("whatever is read as a bare number, the full reader reads alike", () => {
  fc.assert(
    fc.property(fc.oneof(figures, groups), (text) => {
      const value = bareFigure(text);
      // The full reader handles the apostrophe that forces text.
      if (Number.isNaN(value)) return;
      expect(readNumberText(text)).toEqual(readNumberText(`'${text}`));
      expect(readNumberText(text)).toMatchObject({ value, remark: "TEXT_NUMBER" });
    }),
    { numRuns: 3000 },
  );
});

test.each(["0", "007", "12", "999999999999999", "1.000", "12.345.678", "999.999.999.999"])("%s is bare", (text) => {
  expect(bareFigure(text)).toBe(Number(text.replace(/\./g, "")));
});

test.each(["", ".", "1.", ".123", "0.123", "1.23", "1234.567", "1.234.56", "1,234", "12a", "9999999999999999"])(
  "%j is left to the full reader",
  (text) => {
    expect(bareFigure(text)).toBeNaN();
  },
);

const months = "januari februari maret april mei juni juli agustus september oktober november nopember desember agt";
const month = fc.constantFrom(...months.split(" "), "Mei", "AGUSTUS", "tahun", "t", "jam");
const number = (most: number) =>
  fc.oneof(
    fc.nat(most).map(String),
    fc.nat(most).map((n) => String(n).padStart(2, "0")),
  );
const year = fc.oneof(fc.integer({ min: 1895, max: 2105 }).map(String), fc.nat(9999).map(String));
const mark = fc.constantFrom("/", "-", " ", ".", "  ");
const dayText = fc.tuple(number(33), mark, fc.oneof(month, number(14)), mark, year).map((parts) => parts.join(""));

test("whatever is read as a bare day, the full reader reads alike", () => {
  fc.assert(
    fc.property(dayText, (text) => {
      const serial = bareDay(text);
      if (Number.isNaN(serial)) return;
      expect(readDate(text)).toEqual(doubt("TEXT_DATE", text, serial));
      expect(readDate(`'${text}`)).toEqual(doubt("TEXT_DATE", `'${text}`, serial));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["13 November 2023", 13, 11, 2023],
  ["1 DESEMBER 2023", 1, 12, 2023],
  ["1/2/2023", 1, 2, 2023],
  ["01-12-2023", 1, 12, 2023],
  ["29/02/2024", 29, 2, 2024],
])("%s is bare", (text, day, month, year) => {
  expect(bareDay(text)).toBe(serialOf({ year, month, day }));
});

test.each(
  [
    ["", "2023", "1/1/1", "13/11/23", "13/11-2023", "2023-11-13", "1 2 2023", "13 Nov 2023 08:00", "123/11/2023"],
    ["31 Februari 2024", "29/02/2023", "11/13/2023", "0/1/2023", "1 Januari 1899", "1/1/1900", "x/1/2023", "1 x 2023"],
  ].flat(),
)("%j is left to the full reader", (text) => {
  expect(bareDay(text)).toBeNaN();
});
