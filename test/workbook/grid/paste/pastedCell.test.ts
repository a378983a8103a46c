import { serialOf } from "../../../../src/core/calendar/civil";
import type { OutsideCell } from "../../../../src/workbook/grid/paste/outsideTable";
import { pastedCell, type PasteReading } from "../../../../src/workbook/grid/paste/pastedCell";

/** The grid reads as with English settings. */
const ofGrid = (text: string) => {
  const day = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text);
  if (day) return { value: serialOf({ year: Number(day[3]), month: Number(day[1]), day: Number(day[2]) }) };
  const number = Number(text.replace(/,/g, ""));
  return Number.isNaN(number) ? undefined : { value: number };
};
const INDONESIAN: PasteReading = { language: "id", decimal: ",", ofGrid };
const FROM_ENGLISH: PasteReading = { ...INDONESIAN, decimal: "." };
const ENGLISH: PasteReading = { language: "en", decimal: ".", ofGrid };

const of = (cell: string | OutsideCell, reading: PasteReading) =>
  pastedCell(typeof cell === "string" ? { text: cell } : cell, reading);

const november = (day: number) => serialOf({ year: 2023, month: 11, day });

describe("a text on an Indonesian page", () => {
  test.each([
    ["4.091", 4091, "#,##0"],
    ["5,5", 5.5, undefined],
    ["13/11/2023", november(13), "dd/mm/yyyy"],
    ["08/11/2023", november(8), "dd/mm/yyyy"],
    ["95,2%", 0.952, "0.00%"],
    ["95,2 %", 0.952, "0.00%"],
    [" 4.091\u00a0", 4091, "#,##0"],
    ["4,091.50", 4091.5, undefined],
  ])("%s is a figure", (text, value, numberFormat) => {
    expect(of(text, INDONESIAN)).toEqual({ value, ...(numberFormat === undefined ? {} : { numberFormat }) });
  });

  test.each([
    "3174012345678901",
    "0123",
    "00123",
    "4.09",
    "17.05.01",
    "1/2",
    "31/02/2025",
    "Rp 4.091",
    "-",
    "teks",
    "#REF!",
    "a\nb",
  ])("%s stays the text it is", (text) => {
    expect(of(text, INDONESIAN)).toEqual({ value: text });
  });

  test("a blank is nothing, TRUE a truth value, an apostrophe forces a text", () => {
    expect([" ", "TRUE", "false", "'0812"].map((text) => of(text, INDONESIAN).value)).toEqual([
      null,
      true,
      false,
      "0812",
    ]);
  });

  test("a formula is one, with semicolons and decimal commas", () => {
    const formula = "=DUKCAPIL.BLANKO_RUNWAY(5214.5, B2)";
    expect(of("=DUKCAPIL.BLANKO_RUNWAY(5214,5; B2)", INDONESIAN)).toEqual({ value: null, formula });
    expect(of("=SUM(A1,2)", INDONESIAN).formula).toBe("=SUM(A1,2)");
  });
});

describe("a text of a program that writes decimals with a point", () => {
  test.each([
    ["4,091", 4091],
    ["4.091", 4.091],
    ["4.5%", 0.045],
    ["-1,234.5", -1234.5],
    ["13/11/2023", november(13)],
    ["11/13/2023", november(13)],
    ["950", 950],
  ])("%s", (text, value) => {
    expect(of(text, FROM_ENGLISH).value).toBe(value);
  });

  test.each(["08/11/2023", "3174012345678901", "0123"])("%s stays a text", (text) => {
    expect(of(text, FROM_ENGLISH)).toEqual({ value: text });
  });

  test.each([
    ["dd/mm/yyyy", november(8)],
    ["mm/dd/yyyy", serialOf({ year: 2023, month: 8, day: 11 })],
  ])("a day whose format is %s tells which it is", (format, value) => {
    for (const reading of [INDONESIAN, FROM_ENGLISH, ENGLISH])
      expect(of({ text: "08/11/2023", format }, reading).value).toBe(value);
  });
});

describe("a number that comes along", () => {
  test("is taken, whatever the cell shows", () => {
    expect(of({ text: "4.091", number: 4.091 }, INDONESIAN).value).toBe(4.091);
    expect(of({ text: "########", number: 4091 }, INDONESIAN)).toEqual({ value: 4091 });
  });

  test.each<readonly [OutsideCell, string | undefined]>([
    [{ text: "4.091", number: 4091 }, "#,##0"],
    [{ text: "95,2%", number: 0.952 }, "0.00%"],
    [{ text: "08/11/2023", number: november(8) }, "dd/mm/yyyy"],
    [{ text: "8 Nop 23", number: november(8), format: "d mmm yy" }, "d mmm yy"],
    [{ text: "Rp4.091", number: 4091, format: '"Rp"#,##0' }, undefined],
    [{ text: "4091", number: 4091, format: "General" }, undefined],
  ])("%j has the look of %s", (cell, format) => {
    expect(of(cell, INDONESIAN).numberFormat).toBe(format);
  });
});

test("a text of the source is one here, whatever it looks like", () => {
  expect(of({ text: "4.091", isText: true }, INDONESIAN)).toEqual({ value: "4.091" });
});

describe("on an English page", () => {
  test.each<readonly [string, unknown]>([
    ["4.091", 4.091],
    ["4,091", 4091],
    ["teks", "teks"],
    ["08/11/2023", serialOf({ year: 2023, month: 8, day: 11 })],
  ])("%s is read as it is typed there", (text, value) => {
    expect(of(text, ENGLISH).value).toBe(value);
  });

  test("figures and days of a program set to Indonesian are what they were there", () => {
    expect(of("4.091", { ...ENGLISH, decimal: "," }).value).toBe(4091);
    expect(of("08/11/2023", { ...ENGLISH, decimal: "," }).value).toBe(november(8));
  });
});
