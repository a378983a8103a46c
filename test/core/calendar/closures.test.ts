import { DECREED, NO_CLOSURES, readClosures } from "../../../src/core/calendar/closures";
import type { Cell, Range } from "../../../src/core/cells/cell";
import { day } from "./days";

const NATAL = day("2023-12-25");
const CUTI = day("2023-12-26");
const column = (...cells: Cell[]): Range => Object.freeze(cells.map((cell) => Object.freeze([cell])));

describe("the bundled decrees apply", () => {
  test.each<[string, Range | undefined]>([
    ["when the argument is left out", undefined],
    ["for one blank cell", [[null]]],
    ["for one empty text", [[""]]],
    ["for one zero, as older Excel hands a blank over", [[0]]],
    [
      "for a range of blanks and zeros",
      [
        [null, 0],
        ["", " "],
        [0, null],
      ],
    ],
    [
      "for a list that is still only its header",
      [
        ["tanggal", "jenis"],
        [null, null],
      ],
    ],
  ])("%s", (_case, range) => {
    expect(readClosures(range)).toBe(DECREED);
  });
});

test.each(["TANPA", "tanpa", " Tanpa "])("%p means no closures", (text) => {
  expect(readClosures([[text]])).toBe(NO_CLOSURES);
});

test("TANPA with blanks means no closures, with a date it is refused", () => {
  expect(readClosures([["TANPA"], [0], [null]])).toBe(NO_CLOSURES);
  expect(readClosures(column(NATAL, "TANPA"))).toMatchObject({ doubt: { doubt: "NOT_A_DATE" }, row: 2 });
});

test("a misspelt day at the head of the list is refused and not skipped as a header", () => {
  expect(readClosures(column("17 Agstus 2026", NATAL))).toMatchObject({ doubt: { doubt: "NOT_A_DATE" }, row: 1 });
});

describe("a list replaces the decrees", () => {
  const own = { source: "own", closed: [NATAL, CUTI], opened: [], years: [] };

  test.each<[string, Range]>([
    ["of serials", column(NATAL, CUTI)],
    ["of dates written out", column("25 Desember 2023", "Selasa, 26/12/2023")],
    ["with a header", column("Tanggal", NATAL, CUTI)],
    ["with blanks, zeros and dashes between", column(null, NATAL, 0, "", "-", CUTI, null)],
    ["in another order, with repeats", column(CUTI, NATAL, CUTI)],
    [
      "with its kinds",
      [
        [NATAL, "Libur Nasional"],
        [CUTI, "CUTI  BERSAMA"],
      ],
    ],
    [
      "with a kind left out",
      [
        ["tanggal", "jenis"],
        [NATAL, "liburdaerah"],
        [CUTI, null],
      ],
    ],
    [
      "with a third column, which is not read",
      [
        [NATAL, "libur nasional", "SKB"],
        [CUTI, "", "SKB"],
      ],
    ],
    ["in a row", [[NATAL, null, CUTI, 0]]],
    ["in a row of two", [[NATAL, CUTI]]],
    ["in a row with a heading", [["Tanggal libur", NATAL, "26-12-2023"]]],
    [
      "with a kind but no day, which is passed over",
      [
        [NATAL, ""],
        [null, "apa saja"],
        [CUTI, 0],
      ],
    ],
  ])("%s", (_case, range) => {
    expect(readClosures(range)).toEqual(own);
  });

  test("one cell is a list of one day", () => {
    expect(readClosures([[NATAL]])).toEqual({ ...own, closed: [NATAL] });
  });

  test("a single row may hold a day, its kind and its letter", () => {
    expect(readClosures([[NATAL, "libur nasional", "SKB 1066/2022"]])).toEqual({ ...own, closed: [NATAL] });
    expect(readClosures([[NATAL, "buka ekstra"]])).toEqual({ ...own, closed: [], opened: [NATAL] });
  });

  test("buka ekstra opens a day", () => {
    const range = [
      ["tanggal", "jenis"],
      ["2023-12-24", "Buka Ekstra"],
      [NATAL, "libur nasional"],
    ];
    expect(readClosures(range)).toEqual({ ...own, closed: [NATAL], opened: [day("2023-12-24")] });
  });
});

describe("an unusable cell is named with its row and column", () => {
  test.each<[string, Range, string, number, number]>([
    ["a day without a year", column(NATAL, "26 Desember"), "YEAR_MISSING", 2, 1],
    ["a day without a year in the first row", column("25 Desember", CUTI), "YEAR_MISSING", 1, 1],
    ["a word below the first row", column("Tanggal", NATAL, "besok"), "NOT_A_DATE", 3, 1],
    ["a word alone in one cell", [["TANAP"]], "NOT_A_DATE", 1, 1],
    ["a bare year", column(2023), "YEAR_ONLY", 1, 1],
    ["31 November", column("Tanggal", "31/11/2023"), "IMPOSSIBLE_DATE", 2, 1],
    ["a weekday that disagrees", column("Senin, 26/12/2023"), "WEEKDAY_MISMATCH", 1, 1],
    ["an error", column(NATAL, { error: "#N/A" }), "ERROR_CELL", 2, 1],
    ["an error copied as text in the first row", column("#REF!", NATAL), "ERROR_CELL", 1, 1],
    [
      "an unknown kind",
      [
        [NATAL, "libur nasional"],
        [CUTI, "cuti sakit"],
      ],
      "UNKNOWN_CHOICE",
      2,
      2,
    ],
    ["an unknown kind in a single row", [[NATAL, "libr"]], "UNKNOWN_CHOICE", 1, 2],
    [
      "an error among the kinds",
      [
        [NATAL, { error: "#REF!" }],
        [CUTI, ""],
      ],
      "ERROR_CELL",
      1,
      2,
    ],
    ["a word in a row of days", [[NATAL, CUTI, "besok"]], "NOT_A_DATE", 1, 3],
  ])("%s", (_case, range, code, row, col) => {
    expect(readClosures(range)).toMatchObject({ doubt: { doubt: code }, row, column: col });
  });
});

test("a whole column with few days in it is read", () => {
  const range = Array.from({ length: 1_048_576 }, (_, i) => [i === 0 ? "Tanggal" : i === 3 ? NATAL : null]);
  expect(readClosures(range)).toMatchObject({ source: "own", closed: [NATAL] });
});
