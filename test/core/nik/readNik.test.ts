import fc from "fast-check";
import { FIRST_SERIAL, civilOf, serialOf } from "../../../src/core/calendar/civil";
import type { Cell } from "../../../src/core/cells/cell";
import { birthOf } from "../../../src/core/nik/birth";
import { PROVINCE_CODES } from "../../../src/core/nik/provinces";
import { masked, NIK_CHECKS, readNik, readNikDigits, type Nik } from "../../../src/core/nik/readNik";

/** District 99 does not exist, so these belong to no person. */
const MAN = "1674991708450001";

describe("readNik", () => {
  test.each<[Cell, string]>([
    [null, "KOSONG"],
    [undefined, "KOSONG"],
    ["", "KOSONG"],
    ["  ", "KOSONG"],
    ["\u00A0\u200B", "KOSONG"],
    ["-", "KOSONG"],
    ["nihil", "KOSONG"],
    [0, "KOSONG"],
    [1674991708450001, "ANGKA_EXCEL"],
    [1.674991708450001e15, "ANGKA_EXCEL"],
    [5, "ANGKA_EXCEL"],
    [-1, "ANGKA_EXCEL"],
    [NaN, "ANGKA_EXCEL"],
    ["1674.99.170845.0001", "BUKAN_ANGKA"],
    ["1674-9917-0845-0001", "BUKAN_ANGKA"],
    ["1,67499E+15", "BUKAN_ANGKA"],
    ["167499170845OOO1", "BUKAN_ANGKA"],
    ["NIK", "BUKAN_ANGKA"],
    [true, "BUKAN_ANGKA"],
    [{ error: "#REF!" }, "BUKAN_ANGKA"],
    ["167499170845001", "PANJANG"],
    ["16749917084500011", "PANJANG"],
    ["1", "PANJANG"],
    ["9799991708450001", "WILAYAH"],
    ["0074991708450001", "WILAYAH"],
    ["1600991708450001", "WILAYAH"],
    ["1674001708450001", "WILAYAH"],
    ["5499991708450001", "WILAYAH"],
    ["1674990008450001", "TGL"],
    ["1674993208450001", "TGL"],
    ["1674994008450001", "TGL"],
    ["1674997208450001", "TGL"],
    ["1674991713450001", "TGL"],
    ["1674991700450001", "TGL"],
    ["1674993104450001", "TGL"],
    ["1674997104450001", "TGL"],
    ["1674992902450001", "TGL"],
    ["1674991708450000", "URUT"],
    ["1111111111111111", "URUT"],
  ])("%p is %s", (cell, check) => {
    expect(readNik(cell)).toBe(check);
  });

  test.each([
    [MAN],
    ["'1674991708450001"],
    ["’1674991708450001"],
    ['="1674991708450001"'],
    ["1674 9917 0845 0001"],
    ["\u00A01674\u00A09917\u20090845\u00A00001\u200B"],
    [" 1674991708450001\n"],
  ])("%p is the same NIK", (cell) => {
    expect(readNik(cell)).toEqual({ digits: MAN, birth: { day: 17, month: 8, year: 45 }, sex: "L" });
  });

  test("names the first thing wrong, in the order of the list", () => {
    const wrongFrom = [0, "1674", "97000013450000x", "9700993213450000", "1674993213450000", "1674991708450000"];
    expect([null, ...wrongFrom.slice(1)].map((cell) => readNik(cell))).toEqual([
      "KOSONG",
      "PANJANG",
      "BUKAN_ANGKA",
      "WILAYAH",
      "TGL",
      "URUT",
    ]);
    expect(NIK_CHECKS).toEqual(["KOSONG", "ANGKA_EXCEL", "BUKAN_ANGKA", "PANJANG", "WILAYAH", "TGL", "URUT"]);
  });

  test("takes 29 February of year 00 for 2000, and so not before that day", () => {
    const leap = "1674992902000001";
    expect(readNik(leap)).toMatchObject({ birth: { day: 29, month: 2, year: 0 } });
    expect(readNik(leap, serialOf({ year: 2000, month: 2, day: 28 }))).toBe("TGL");
    expect(readNik(leap, serialOf({ year: 2000, month: 2, day: 29 }))).toMatchObject({ sex: "L" });
  });

  test("never throws and keeps sixteen digits, whatever the cell", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[0-9]{14,18}$/),
      fc.double(),
      fc.boolean(),
      fc.constant<Cell>({ error: "#N/A" }),
    );
    fc.assert(
      fc.property(cell, (value) => {
        const nik = readNik(value);
        expect(typeof nik === "string" ? NIK_CHECKS.includes(nik) : /^\d{16}$/.test(nik.digits)).toBe(true);
        const digits = readNikDigits(value);
        if (typeof nik !== "string") expect(digits).toEqual({ digits: nik.digits });
      }),
      { numRuns: 500 },
    );
  });
});

describe("laws", () => {
  const serial = fc.integer({ min: serialOf({ year: 1924, month: 1, day: 1 }), max: 45_243 });
  const province = fc.constantFrom(...PROVINCE_CODES);
  const two = (n: number) => String(n).padStart(2, "0");

  test("the day of birth of anybody up to ninety-nine comes back, for women with 40 added", () => {
    fc.assert(
      fc.property(serial, province, fc.boolean(), fc.integer({ min: 1, max: 9999 }), (born, code, woman, number) => {
        const { year, month, day } = civilOf(born);
        const digits = `${code}9999${two(day + (woman ? 40 : 0))}${two(month)}${two(year % 100)}${String(number).padStart(4, "0")}`;
        const nik = readNik(digits, 45_243) as Nik;
        expect(nik.sex).toBe(woman ? "P" : "L");
        expect(birthOf(nik.birth, 45_243)).toBe(born);
      }),
    );
  });

  test("a birth is never after the day it is seen from, and less than a century and a leap day before", () => {
    const birth = fc.record({
      day: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.nat(99),
    });
    fc.assert(
      fc.property(birth, fc.integer({ min: 37_000, max: 80_000 }), (digits, asOf) => {
        const born = birthOf(digits, asOf);
        if (born === undefined) return;
        expect(born).toBeGreaterThanOrEqual(FIRST_SERIAL);
        expect(born).toBeLessThanOrEqual(asOf);
        const years = civilOf(asOf).year - civilOf(born).year;
        expect(years).toBeLessThanOrEqual(digits.day === 29 && digits.month === 2 ? 200 : 100);
      }),
    );
  });
});

test("thirty-eight provinces have a code", () => {
  expect(PROVINCE_CODES.size).toBe(38);
  expect([91, 92, 93, 94, 95, 96].every((code) => PROVINCE_CODES.has(String(code)))).toBe(true);
  expect(PROVINCE_CODES.has("97")).toBe(false);
});

test("a masked NIK shows no digit between the area and the last two", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{16}$/), (digits) => {
      expect(masked(digits)).toMatch(/^\d{6}\*{8}\d{2}$/);
      expect(masked(digits)).toHaveLength(16);
    }),
  );
});
