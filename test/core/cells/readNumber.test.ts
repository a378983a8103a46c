import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { readAnyNumber, readCount, readRate, readShare, readSignedCount } from "../../../src/core/cells/readNumber";
import { DASH, EMPTY, type DoubtCode } from "../../../src/core/cells/reading";

const NBSP = "\u00A0";
const THIN = "\u2009";
const ZERO_WIDTH = "\u200B";

describe("a count", () => {
  test.each([4091, 0, 999_999_999])("%p reads as itself", (cell) => {
    expect(readCount(cell)).toBe(cell);
  });

  test.each<[Cell, DoubtCode, number]>([
    ["4091", "TEXT_NUMBER", 4091],
    ["4.091", "TEXT_NUMBER", 4091],
    ["'4.091", "TEXT_NUMBER", 4091],
    ["’4.091", "TEXT_NUMBER", 4091],
    ["4.091 keping", "UNIT_SUFFIX", 4091],
    ["4.091keping", "UNIT_SUFFIX", 4091],
    ["4 091 keping", "UNIT_SUFFIX", 4091],
    ["500 kpg.", "UNIT_SUFFIX", 500],
    ["500 KTP-el", "UNIT_SUFFIX", 500],
    ["100 keping/hari", "UNIT_SUFFIX", 100],
    ["32 hari kerja", "UNIT_SUFFIX", 32],
    ["4 091", "TEXT_NUMBER", 4091],
    [`4${NBSP}091`, "HIDDEN_CHARACTERS", 4091],
    [`4${THIN}091`, "HIDDEN_CHARACTERS", 4091],
    [`4.091${NBSP}`, "HIDDEN_CHARACTERS", 4091],
    [`4.0${ZERO_WIDTH}91`, "HIDDEN_CHARACTERS", 4091],
    ["\u202A4.091\u202C", "HIDDEN_CHARACTERS", 4091],
    ["4.091\n", "HIDDEN_CHARACTERS", 4091],
    ["1.234.567", "TEXT_NUMBER", 1234567],
    ["12,345,678", "TEXT_NUMBER", 12345678],
    ["4.091,00", "TEXT_NUMBER", 4091],
    ["1,234.00", "TEXT_NUMBER", 1234],
    ["007", "TEXT_NUMBER", 7],
    ["+500", "TEXT_NUMBER", 500],
    ["88 ribu", "SCALE_WORD", 88000],
    ["88rb", "SCALE_WORD", 88000],
    ["1,5 juta", "SCALE_WORD", 1500000],
  ])("written %p is harmless: %s, %p", (cell, doubt, means) => {
    expect(readCount(cell)).toEqual({ doubt, found: cell, means });
  });

  test.each<[Cell, number]>([
    ["± 4.091", 4091],
    ["+/- 4.091", 4091],
    ["+-500", 500],
    ["~500", 500],
    ["> 500", 500],
    ["≥500", 500],
    ["sekitar 500", 500],
    ["sekitar ± 500 keping", 500],
    ["kurang lebih 4.000", 4000],
    ["lebih dari 4.000", 4000],
    ["hampir 5 ribu", 5000],
    ["2.000-an", 2000],
    ["2.000 an", 2000],
    ["2000an", 2000],
    ["5 ribuan", 5000],
    ["5 ribu-an jiwa", 5000],
    ["4.000 lebih", 4000],
    ["4.000+", 4000],
    ["1 jutaan", 1000000],
    ["3 ratusan", 300],
  ])("written %p is approximate, near %p", (cell, means) => {
    expect(readCount(cell)).toEqual({ doubt: "APPROXIMATE", found: cell, means });
  });

  test.each<[Cell, number, number]>([
    ["4,091", 4091, 4.091],
    ["108,330 jiwa", 108330, 108.33],
    ["± 4,091", 4091, 4.091],
    ["1,500 juta", 1.5e9, 1.5e6],
  ])("written %p can be %p or %p", (cell, means, alternative) => {
    expect(readCount(cell)).toEqual({ doubt: "AMBIGUOUS_SEPARATOR", found: cell, means, alternative });
  });

  test.each<[Cell, number]>([
    ["1O5", 105],
    ["1o5", 105],
    ["l05", 105],
    ["1I5", 115],
    ["O", 0],
    ["o", 0],
  ])("written %p holds a look-alike, perhaps %p", (cell, means) => {
    expect(readCount(cell)).toMatchObject({ doubt: "LOOK_ALIKE", means });
  });

  test.each<[number, number]>([
    [4.091, 4091],
    [104.229, 104229],
    [1.001, 1001],
    [999.999, 999999],
  ])("%p was %p before another locale read its dot", (cell, means) => {
    expect(readCount(cell)).toEqual({ doubt: "THREE_DECIMALS", found: String(cell), means });
  });

  test.each<[Cell]>([[4.1], [0.5], [0.125], [1234.567], [4.0915], ["4,5"], ["0,125"], ["1.234,5"], ["4,0910"]])(
    "%p is no whole count",
    (cell) => {
      expect(readCount(cell)).toEqual({ doubt: "FRACTION", found: String(cell) });
    },
  );

  test.each<[Cell, number]>([
    [-5, -5],
    ["−5", -5],
    ["-5", -5],
    ["– 5", -5],
    ["(500)", -500],
    ["-1.234", -1234],
  ])("%p is below zero", (cell, means) => {
    expect(readCount(cell)).toMatchObject({ doubt: "NEGATIVE", means });
    expect(readSignedCount(cell)).toEqual(typeof cell === "number" ? cell : expect.objectContaining({ means }));
  });

  test.each<[Cell]>([
    ["1.23.456"],
    ["1,23"],
    ["12 34"],
    ["04.091"],
    ["1.2345.678"],
    ["1,234,56"],
    ["4.091."],
    ["1..5"],
  ])("%p is never a count", (cell) => {
    expect(readCount(cell)).not.toHaveProperty("means");
    expect(readCount(cell)).toMatchObject({ doubt: expect.stringMatching(/^(BAD_GROUPING|FRACTION)$/) as string });
  });

  test.each<[Cell]>([
    ["(500"],
    ["500)"],
    ["1e5"],
    ["70-100"],
    ["5 - 10"],
    ["Rp500"],
    ["4.091 / 4.101"],
    ["13 November 2023"],
    ["５００"],
    ["."],
    [","],
    [true],
    [false],
    [NaN],
    [Infinity],
    [-Infinity],
  ])("%p is no number", (cell) => {
    expect(readCount(cell)).toMatchObject({ doubt: "NOT_A_NUMBER" });
  });

  test.each<[Cell]>([["95,2%"], ["95,2 persen"], ["25persen"], ["99,412%"]])("%p is a share, not a count", (cell) => {
    expect(readCount(cell)).toMatchObject({ doubt: "PERCENT_IN_COUNT" });
  });

  test.each<[Cell]>([[1e300], [1e12], ["1674991708450001"], ["1674 9917 0845 0001"], ["1 juta juta"]])(
    "%p is too large for a count",
    (cell) => {
      expect(readCount(cell)).toMatchObject({ doubt: "TOO_LARGE" });
    },
  );

  test.each<[Cell]>([["-"], ["–"], ["—"], ["--"], ["nihil"], ["Nihil"], ["NULL"], ["<>"], ["N/A"], [" - "]])(
    "%p says that there is nothing, which is not zero",
    (cell) => {
      expect(readCount(cell)).toEqual(DASH);
    },
  );

  test.each<[Cell]>([[null], [undefined], [""], ["  "], [NBSP], [ZERO_WIDTH], ["\t\n"]])("%p is blank", (cell) => {
    expect(readCount(cell)).toEqual(EMPTY);
  });

  test.each<[Cell, string]>([
    [{ error: "#REF!" }, "#REF!"],
    [{ error: "#DIV/0!" }, "#DIV/0!"],
    ["#REF!", "#REF!"],
    ["#n/a", "#N/A"],
    ["#SPILL!", "#SPILL!"],
  ])("%p is an error of the sheet", (cell, found) => {
    expect(readCount(cell)).toEqual({ doubt: "ERROR_CELL", found });
  });

  test("loses the noise of binary arithmetic and nothing more", () => {
    expect([0.1 + 0.2 + 2.7, 2.9999999999999996, -1e-12].map(readCount)).toEqual([3, 3, 0]);
    expect(readCount(500_000_000.3)).toMatchObject({ doubt: "FRACTION" });
    expect(readCount(4091.0001)).toMatchObject({ doubt: "FRACTION" });
  });
});

describe("a rate", () => {
  test("keeps its decimals, so that a mean can be passed on", () => {
    expect([86.125, 4.091, 0].map(readRate)).toEqual([86.125, 4.091, 0]);
    expect(readRate("86,5")).toMatchObject({ doubt: "TEXT_NUMBER", means: 86.5 });
  });

  test("is refused where its comma can be either, below zero, or with a percent sign", () => {
    expect(["86,125", -1, "5%"].map(readRate)).toMatchObject([
      { doubt: "AMBIGUOUS_SEPARATOR" },
      { doubt: "NEGATIVE" },
      { doubt: "PERCENT_IN_COUNT" },
    ]);
  });
});

describe("a share", () => {
  test.each<[Cell, number]>([
    ["95,2%", 0.952],
    ["95,2 %", 0.952],
    ["95,2 persen", 0.952],
    ["95.2%", 0.952],
    ["25persen", 0.25],
    ["25 prosen", 0.25],
    ["0,25", 0.25],
    ["0.25", 0.25],
    ["0,125", 0.125],
    ["110%", 1.1],
    ["99,412%", 0.99412],
    ["99.412%", 0.99412],
  ])("written %p is %p", (cell, means) => {
    expect(readShare(cell)).toMatchObject({ doubt: "TEXT_NUMBER", means });
  });

  test.each([0.25, 0.0239, 1, 1.5])("%p reads as itself", (cell) => {
    expect(readShare(cell)).toBe(cell);
  });

  test("above 1.5 is taken for a percentage without its sign", () => {
    expect(readShare(95.2)).toEqual({ doubt: "ABOVE_SHARE", found: "95.2", means: 0.952 });
    expect(readShare("25")).toMatchObject({ doubt: "ABOVE_SHARE", means: 0.25 });
    expect(readShare("160%")).toEqual({ doubt: "ABOVE_SHARE", found: "160%" });
  });

  test("is never settled when approximate, ambiguous or misspelt", () => {
    expect(["± 99,412%", "1,234", "9O%"].map(readShare)).toMatchObject([
      { doubt: "APPROXIMATE" },
      { doubt: "AMBIGUOUS_SEPARATOR" },
      { doubt: "LOOK_ALIKE" },
    ]);
  });

  test("of zero counts as blank, as older Excel hands blanks over", () => {
    expect(readShare(0)).toEqual(EMPTY);
  });
});

describe("laws", () => {
  const readers = { readCount, readSignedCount, readRate, readShare, readAnyNumber };
  const count = fc.integer({ min: 0, max: 999_999_999 });
  const grouped = (value: number, by: string) => String(value).replace(/\B(?=(\d{3})+$)/g, by);

  test("every whole number written the Indonesian way reads back as itself", () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(readCount(grouped(value, "."))).toMatchObject({ doubt: "TEXT_NUMBER", means: value });
      }),
    );
  });

  test("a whole number grouped by one comma is ambiguous, by more it is itself", () => {
    fc.assert(
      fc.property(count, (value) => {
        const doubt = value >= 1000 && value < 1_000_000 ? "AMBIGUOUS_SEPARATOR" : "TEXT_NUMBER";
        expect(readCount(grouped(value, ","))).toMatchObject({ doubt, means: value });
      }),
    );
  });

  test("a number with decimals written the Indonesian way reads back as itself", () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${grouped(whole, ".")},${String(cents).padStart(2, "0")}`;
        expect(readRate(text)).toMatchObject({
          doubt: "TEXT_NUMBER",
          means: Number(`${whole}.${cents < 10 ? "0" : ""}${cents}`),
        });
      }),
    );
  });

  test("hidden characters anywhere change no value", () => {
    const hidden = fc.constantFrom(ZERO_WIDTH, "\uFEFF", "\u00AD", "\u200E");
    fc.assert(
      fc.property(count, hidden, fc.nat(11), (value, character, at) => {
        const text = grouped(value, ".");
        expect(readCount(text.slice(0, at) + character + text.slice(at))).toMatchObject({ means: value });
      }),
    );
  });

  test("a word without digits is never a number", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzOIL %()-.,/"), minLength: 2 });
    const words = fc.constantFrom(
      "Sisa Blanko",
      "Jumlah",
      "Wajib KTP (%)",
      "L+P",
      "ribuan",
      "lebih",
      "± jiwa",
      "per hari",
    );
    fc.assert(
      fc.property(fc.oneof(letters, words), (word) => {
        expect(typeof readCount(word)).toBe("object");
        expect(readCount(word)).not.toHaveProperty("means");
      }),
    );
  });

  test.each(Object.entries(readers))("%s answers any cell at all, with a finite number or a reason", (_name, read) => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-+()% oOlI±~juta ribu'") }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, { error: "#REF!" }),
      fc.object(),
    );
    fc.assert(
      fc.property(cell, (value) => {
        const reading = read(value as Cell);
        const number = typeof reading === "number" ? reading : "means" in reading ? reading.means : 0;
        expect(Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
