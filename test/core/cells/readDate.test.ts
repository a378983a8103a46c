import fc from "fast-check";
import { civilOf, FIRST_SERIAL, LAST_SERIAL, serialOf } from "../../../src/core/calendar/civil";
import type { Cell } from "../../../src/core/cells/cell";
import { readDate } from "../../../src/core/cells/readDate";
import { DASH, EMPTY, type DoubtCode } from "../../../src/core/cells/reading";

const day = (year: number, month: number, day: number) => serialOf({ year, month, day });
const NOV_13 = day(2023, 11, 13);

describe("a date", () => {
  test.each<[Cell]>([
    ["13 November 2023"],
    ["13 november 2023"],
    ["13 Nopember 2023"],
    ["13 Nov 2023"],
    ["13 Nov. 2023"],
    ["13-Nov-23"],
    ["13-Nop-2023"],
    ["13/Nov/2023"],
    ["13november2023"],
    ["13 Nov '23"],
    ["Senin, 13/11/2023"],
    ["Senin,13/11/2023"],
    ["Senin, 13 November 2023"],
    ["senin 13-11-23"],
    ["Sen. 13.11.23"],
    ["Monday, November 13, 2023"],
    ["Senin, tanggal 13 November 2023"],
    ["Tgl. 13-11-2023"],
    ["Tanggal: 13/11/2023"],
    ["13/11/2023"],
    ["13 / 11 / 2023"],
    ["13-11-2023"],
    ["13-11-23"],
    ["13.11.2023"],
    ["13 11 2023"],
    ["'13/11/2023"],
    ["13\u00A0November\u00A02023"],
    ["13‑11‑2023"],
    ["2023-11-13"],
    ["2023/11/13"],
    ["20231113"],
    [20231113],
    ["2023-11-13T10:30:00Z"],
    ["2023-11-13T10:30:00.000+07:00"],
    ["2023-11-13 00:00:00"],
    ["13/11/2023 10.30 WIB"],
    ["13/11/2023, 10.30.00"],
    ["13 November 2023 pukul 10.30 WITA"],
    ["November 13, 2023"],
    ["13 november 2023 "],
  ])("is read from %p", (cell) => {
    expect(readDate(cell)).toEqual({ doubt: "TEXT_DATE", found: String(cell), means: NOV_13 });
  });

  test.each<[string, number]>([
    ["1 Januari 2023", 1],
    ["1 Pebruari 2023", 2],
    ["1 Maret 2023", 3],
    ["1 April 2023", 4],
    ["1 Mei 2023", 5],
    ["1 Juni 2023", 6],
    ["1 Juli 2023", 7],
    ["1 Agustus 2023", 8],
    ["1 Agt 2023", 8],
    ["1 Agu 2023", 8],
    ["1 Ags 2023", 8],
    ["1 September 2023", 9],
    ["1 Sept 2023", 9],
    ["1 Oktober 2023", 10],
    ["1 Okt 2023", 10],
    ["1 Nop 2023", 11],
    ["1 Desember 2023", 12],
    ["1 Des 2023", 12],
    ["1 january 2023", 1],
    ["1 may 2023", 5],
    ["1 august 2023", 8],
    ["1 december 2023", 12],
  ])("%p is in month %i", (cell, month) => {
    expect(readDate(cell)).toMatchObject({ means: day(2023, month, 1) });
  });

  test("goes day first", () => {
    expect(readDate("03/04/2023")).toMatchObject({ means: day(2023, 4, 3) });
    expect(readDate("23-11-13")).toMatchObject({ means: day(2013, 11, 23) });
  });

  test.each<[string, number]>([
    ["1/1/00", 2000],
    ["1/1/49", 2049],
    ["1/1/50", 1950],
    ["1/1/99", 1999],
    ["1 Jan 05", 2005],
  ])("%p is in the year %i", (cell, year) => {
    expect(readDate(cell)).toMatchObject({ means: day(year, 1, 1) });
  });

  test("is a serial, whose time of day is dropped", () => {
    expect([NOV_13, NOV_13 + 0.75, 20231, FIRST_SERIAL, LAST_SERIAL].map(readDate)).toEqual([
      NOV_13,
      NOV_13,
      day(1955, 5, 22),
      FIRST_SERIAL,
      LAST_SERIAL,
    ]);
  });

  test.each<[Cell, DoubtCode]>([
    ["Selasa, 13 November 2023", "WEEKDAY_MISMATCH"],
    ["Minggu, 13/11/2023", "WEEKDAY_MISMATCH"],
    ["Jum'at, 13 November 2023", "WEEKDAY_MISMATCH"],
    ["29 Februari 2023", "IMPOSSIBLE_DATE"],
    ["31 Feb 2024", "IMPOSSIBLE_DATE"],
    ["31/02/2023", "IMPOSSIBLE_DATE"],
    ["31 April 2023", "IMPOSSIBLE_DATE"],
    ["2023-02-30", "IMPOSSIBLE_DATE"],
    ["20231313", "IMPOSSIBLE_DATE"],
    [20231301, "IMPOSSIBLE_DATE"],
    ["00/11/2023", "IMPOSSIBLE_DATE"],
    ["0/0/00", "IMPOSSIBLE_DATE"],
    ["13/13/2023", "IMPOSSIBLE_DATE"],
    ["11/13/2023", "MONTH_FIRST"],
    ["1/31/23", "MONTH_FIRST"],
    ["13 November", "YEAR_MISSING"],
    ["Senin, 13 November", "YEAR_MISSING"],
    ["13/11", "YEAR_MISSING"],
    ["Desember", "YEAR_MISSING"],
    ["November 2023", "DAY_MISSING"],
    ["Nov-23", "DAY_MISSING"],
    ["Nov '23", "DAY_MISSING"],
    ["11/2023", "DAY_MISSING"],
    ["2023-11", "DAY_MISSING"],
    [202311, "DAY_MISSING"],
    [202501, "DAY_MISSING"],
    [202502, "DAY_MISSING"],
    [202512, "DAY_MISSING"],
    [190001, "DAY_MISSING"],
    [210012, "DAY_MISSING"],
    [2023, "YEAR_ONLY"],
    ["2023", "YEAR_ONLY"],
    [1900, "YEAR_ONLY"],
    [2100, "YEAR_ONLY"],
    ["20231", "NOT_A_DATE"],
    ["202502", "NOT_A_DATE"],
    ["Semester I 2023", "NOT_A_DATE"],
    ["45243", "NOT_A_DATE"],
    ["13112023", "NOT_A_DATE"],
    ["1 s/d 13 November 2023", "NOT_A_DATE"],
    ["Tanggal", "NOT_A_DATE"],
    ["Tanggal 2023", "NOT_A_DATE"],
    ["Senin", "NOT_A_DATE"],
    ["10:30", "NOT_A_DATE"],
    [true, "NOT_A_DATE"],
    [13112023, "DATE_OUT_OF_RANGE"],
    [60, "DATE_OUT_OF_RANGE"],
    [0.5, "DATE_OUT_OF_RANGE"],
    [-1, "DATE_OUT_OF_RANGE"],
    [1e300, "DATE_OUT_OF_RANGE"],
    [NaN, "DATE_OUT_OF_RANGE"],
    [Infinity, "DATE_OUT_OF_RANGE"],
    ["1 Januari 1900", "DATE_OUT_OF_RANGE"],
    ["0023-11-13", "DATE_OUT_OF_RANGE"],
    ["13/11/0023", "DATE_OUT_OF_RANGE"],
    ["11/13/0023", "DATE_OUT_OF_RANGE"],
    [{ error: "#REF!" }, "ERROR_CELL"],
    ["#N/A", "ERROR_CELL"],
  ])("%p is refused: %s", (cell, doubt) => {
    expect(readDate(cell)).toMatchObject({ doubt });
  });

  test("exists on 29 February in leap years only", () => {
    expect(readDate("29 Februari 2024")).toMatchObject({ means: day(2024, 2, 29) });
    expect(readDate("29/02/2000")).toMatchObject({ means: day(2000, 2, 29) });
  });

  test.each<[Cell]>([[null], [undefined], [""], ["  "], [0], ["\u200B"]])("%p is blank", (cell) => {
    expect(readDate(cell)).toEqual(EMPTY);
  });

  test.each<[Cell]>([["-"], ["–"], ["nihil"], ["NULL"]])("%p says that there is none", (cell) => {
    expect(readDate(cell)).toEqual(DASH);
  });
});

describe("laws", () => {
  const FULL = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
  ].concat(["November", "Desember"]);
  const WEEK = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
  const serial = fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL });

  test("every day reads back from each way of writing it out", () => {
    fc.assert(
      fc.property(serial, (value) => {
        const { year, month, day } = civilOf(value);
        const two = (n: number) => String(n).padStart(2, "0");
        const weekday = WEEK[(value + 5) % 7];
        for (const text of [
          `${day} ${FULL[month - 1]} ${year}`,
          `${weekday}, ${day} ${FULL[month - 1]} ${year}`,
          `${two(day)}/${two(month)}/${year}`,
          `${day}-${month}-${year}`,
          `${year}-${two(month)}-${two(day)}`,
        ])
          expect(readDate(text)).toEqual({ doubt: "TEXT_DATE", found: text, means: value });
      }),
    );
  });

  test("any cell at all gives a day in range, or a reason", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."0123456789/-. tanggalsenin:,'") }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined, { error: "#REF!" }),
      fc.object(),
    );
    fc.assert(
      fc.property(cell, (value) => {
        const reading = readDate(value as Cell);
        const found = typeof reading === "number" ? reading : "means" in reading ? reading.means : undefined;
        if (found !== undefined)
          expect(Number.isInteger(found) && found >= FIRST_SERIAL && found <= LAST_SERIAL).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
