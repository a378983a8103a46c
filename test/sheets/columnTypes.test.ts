import fc from "fast-check";
import type { Cell } from "../../src/core/cells/cell";
import { isBlank, isDoubt, type DoubtCode } from "../../src/core/cells/reading";
import { sheetKinds } from "../../src/sheets";
import { teks, type ColumnType } from "../../src/sheets/columnType";
import { angka, jam, kodeWilayah, nik, periode, tahun, yaTidak } from "../../src/sheets/types";

const types = new Set(sheetKinds.flatMap(({ columns }) => Object.values(columns).map(({ type }) => type)));

const ODD: readonly Cell[] = [
  null,
  undefined,
  "",
  " ",
  "-",
  "nihil",
  0,
  -0,
  -1,
  1,
  0.5,
  1.5,
  95.2,
  4.091,
  1e12,
  1e20,
  NaN,
  Infinity,
  true,
  false,
  { error: "#REF!" },
  "#REF!",
  "4.091",
  "4,091",
  "±500",
  "2023",
  2023,
  20231,
  202302,
  45964,
  45964.5,
  2958466,
  "08:00",
  "24:59",
  "25:00",
  "33",
  "33.01",
  "3301",
  "330101",
  "3301012001",
  "72011",
  "33.01.05.2001",
  "3301010101010001",
  "3301014202010002",
  "3301010000000000",
  "1111111111111111",
  "9999999999999999",
  "3301012902010001",
  "3301013104010001",
  "ya",
  "Ya",
  " L ",
  "L\u00A0",
  "\u200BL",
  "normal",
  "NORMAL",
  "a  b",
  "x ",
  "Sukamaju",
];

const cells = fc.oneof(
  fc.constantFrom(...ODD),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.stringMatching(/^\d{1,17}$/),
  fc.stringMatching(/^3[1-6]\d{14}$/),
  fc.stringMatching(/^\d{2}\.\d{2}(\.\d{2})?$/),
  fc.stringMatching(/^\d{1,2}[:.]\d{2}$/),
);

describe.each([...types].map((type) => [type.name, type] as const))("a cell of type %s", (_name, type: ColumnType) => {
  test("that the quick reader accepts is plainly right for the full one", () => {
    const holds = (cell: Cell) => {
      if (!type.quick(cell)) return;
      const reading = type.read(cell);
      expect(isDoubt(reading) || isBlank(reading)).toBe(false);
      expect(reading === cell).toBe(true);
      const parsed = type.schema.safeParse(cell);
      expect(parsed.success && parsed.data === cell).toBe(true);
    };
    ODD.forEach(holds);
    fc.assert(fc.property(cells, holds), { numRuns: 400 });
  });
});

function doubtOf(type: ColumnType, cell: Cell): DoubtCode | undefined {
  const reading = type.read(cell);
  return isDoubt(reading) ? reading.doubt : undefined;
}

describe("an area code", () => {
  test.each<[Cell, string]>([
    ["33", "33"],
    ["33.01", "3301"],
    ["33.01.05", "330105"],
    ["33.01.05.2001", "3301052001"],
    ["3301052001", "3301052001"],
    [3301, "3301"],
    [33.01, "3301"],
    ["'33.01", "3301"],
  ])("%p is stored as %p", (cell, digits) => expect(kodeWilayah.read(cell)).toBe(digits));

  test.each<Cell>(["72011", 72011, "3273010", "33.1", "33.010", "kec. 5", "33.01.5"])(
    "%p does not have the length of a code",
    (cell) => expect(doubtOf(kodeWilayah, cell)).toBe("CODE_LENGTH"),
  );
});

describe("a population number", () => {
  test.each<[Cell, DoubtCode]>([
    [3301010101010001, "NIK_AS_NUMBER"],
    ["33010101010100O1", "NIK_NOT_DIGITS"],
    ["330101010101000", "NIK_LENGTH"],
    ["2001010101010001", "NIK_AREA"],
    ["3301013202010001", "NIK_BIRTH"],
    ["3301010101010000", "NIK_SERIAL"],
  ])("is doubted for its own reason: %#", (cell, code) => expect(doubtOf(nik, cell)).toBe(code));

  test.each(["3301 0101 0101 0001", "'3301010101010001", '="3301010101010001"'])(
    "is found within other characters: %#",
    (cell) => expect(nik.read(cell)).toBe("3301010101010001"),
  );

  test("that looks odd keeps its digits, so that repeats are still found", () => {
    expect(nik.schema.parse("3301013202010001")).toBe("3301013202010001");
  });
});

describe("a period", () => {
  test.each<[Cell, string]>([
    [2023, "2023"],
    ["2023", "2023"],
    [20231, "2023-S1"],
    ["202502", "2025-S2"],
    ["202511", "2025-11"],
    ["Semester I 2023", "2023-S1"],
    ["Semester II", "S2"],
    ["TW III", "T3"],
    ["Minggu I November 2025", "2025-11-M1"],
    ["minggu ke-2", "M2"],
    ["3 - 7 Nov 2025", "2025-11-07"],
    ["30 Oktober s/d 3 November 2025", "2025-11-03"],
    ["SMT II TAHUN 2023", "2023-S2"],
    ["S2-2022", "2022-S2"],
    ["Triwulan III 2024", "2024-T3"],
    ["Januari 2024", "2024-01"],
    ["Nop-23", "2023-11"],
    ["Desember", "12"],
    ["31 Desember 2024", "2024-12-31"],
    [45964, "2025-11-03"],
  ])("%p is stored as %p", (cell, text) => expect(periode.read(cell)).toBe(text));

  test.each<Cell>(["minggu lalu", "202513", "Semester III 2023", true])("%p is not a period", (cell) =>
    expect(doubtOf(periode, cell)).toBe("NOT_A_PERIOD"),
  );
});

test.each<[Cell, number]>([
  ["2024", 2024],
  ["TA 2024", 2024],
])("the year %p is read as %p, with a remark", (cell, year) => {
  const reading = tahun.read(cell);
  expect(reading).toMatchObject({ doubt: "TEXT_NUMBER", means: year });
});

test.each<[Cell, string]>([
  [0.375, "09:00"],
  ["08.00-12.00", "08:00-12:00"],
  ["08.00 WIB s/d selesai", "08:00"],
  ["Pukul 8.30 - 11 WITA", "08:30-11:00"],
  [9, "09:00"],
])("the time %p is stored as %p", (cell, text) => {
  expect(jam.read(cell)).toBe(text);
});

test.each<[Cell, string]>([
  [true, "ya"],
  ["Y", "ya"],
  ["√", "ya"],
  [false, "tidak"],
  ["Tidak", "tidak"],
])("%p means %p", (cell, word) => expect(yaTidak.read(cell)).toBe(word));

test.each<Cell>(["-", " – ", "Nihil"])("%p is neither a text nor a choice, because it names nothing", (cell) => {
  expect(isBlank(teks.read(cell))).toBe(true);
  expect(isBlank(yaTidak.read(cell))).toBe(true);
});

test("a target is a share or a count", () => {
  expect(angka.read(0.25)).toBe(0.25);
  expect(angka.read(42004)).toBe(42004);
  expect(angka.read("25%")).toMatchObject({ means: 0.25 });
  expect(doubtOf(angka, -1)).toBe("NEGATIVE");
});
