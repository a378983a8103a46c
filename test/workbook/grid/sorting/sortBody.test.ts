import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/cell";
import { sortBody, type Sortable, type SortBody } from "../../../../src/workbook/grid/sorting/sortBody";

interface Surroundings {
  readonly merges: Sortable["merges"];
  /** Rows in bold. */
  readonly setOff: readonly number[];
}

/** Rows from A1; a text with an equals sign is a formula. */
const body = (rows: readonly (readonly Cell[])[], { merges = [], setOff = [] }: Partial<Surroundings> = {}): SortBody =>
  sortBody({
    area: { row: 0, column: 0, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) },
    merges,
    isSetOff: (row) => setOff.includes(row),
    cell: (row, column) => {
      const value = rows[row]?.[column] ?? null;
      return typeof value === "string" && value.startsWith("=") ? { value: 1, formula: value.slice(1) } : { value };
    },
  });

const HEADER = ["NO", "KECAMATAN", "WAJIB KTP"];
const ROWS = [
  [1, "Curup", 9000],
  [2, "Kota", 8000],
  [3, "Air", 7000],
];

test.each<[string, readonly (readonly Cell[])[], SortBody]>([
  ["a header", [HEADER, ...ROWS], { first: 1, last: 3 }],
  ["no header", ROWS, { first: 0, last: 2 }],
  ["two rows of headers", [["NO", "KECAMATAN", "JUMLAH"], [null, null, "WAJIB KTP"], ...ROWS], { first: 2, last: 4 }],
  ["column numbers", [HEADER, [1, 2, 3], ...ROWS], { first: 2, last: 4 }],
  ["column numbers in brackets", [HEADER, ["(1)", "(2)", "(3)"], ...ROWS], { first: 2, last: 4 }],
  ["a total", [HEADER, ...ROWS, [null, "JUMLAH", 24000]], { first: 1, last: 3 }],
  [
    "a total and an average",
    [HEADER, ...ROWS, ["Total", null, 24000], ["Rata-rata", null, 8000]],
    { first: 1, last: 3 },
  ],
  ["figures kept as texts", [HEADER, [1, "Curup", "9.000"], [2, "Kota", "8.000"]], { first: 1, last: 2 }],
  [
    "NIKs kept as texts",
    [
      ["NIK", "NAMA"],
      ["3369014107900001", "Siti"],
      ["3369010107900002", "Budi"],
    ],
    { first: 1, last: 2 },
  ],
  ["formulas of their own row", [HEADER, [1, "Curup", "=A2*2"], [2, "Kota", "=A3*2"]], { first: 1, last: 2 }],
  ["a share of the whole column", [HEADER, [1, 5, "=B2/SUM(B2:B3)"], [2, 6, "=B3/SUM(B2:B3)"]], { first: 1, last: 2 }],
])("%s", (_what, rows, expected) => {
  expect(body(rows)).toEqual(expected);
});

test.each<[string, readonly (readonly Cell[])[], SortBody]>([
  [
    "a total between rows",
    [HEADER, ROWS[0] ?? [], [null, "JUMLAH", 9000], ROWS[1] ?? []],
    { refused: "TOTALS_BETWEEN", at: "A3" },
  ],
  [
    "stock carried from the row above",
    [
      ["TGL", "SISA"],
      [1, 100],
      [2, "=B2-1"],
    ],
    { refused: "ROWS_LEAN_ON_ROWS", at: "B3" },
  ],
  ["one row under a header", [HEADER, ROWS[0] ?? []], { refused: "ONE_ROW", at: "A2" }],
])("%s is refused", (_what, rows, expected) => {
  expect(body(rows)).toEqual(expected);
});

test("merged cells among the rows are refused, those of the header are not", () => {
  const merge = (row: number) => [{ row, column: 1, rows: 2, columns: 1 }];
  expect(body([HEADER, ...ROWS], { merges: merge(1) })).toEqual({ refused: "MERGED_ROWS", at: "B2" });
  const headers = [HEADER, [null, null, "JIWA"], ...ROWS];
  expect(body(headers, { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] })).toEqual({ first: 2, last: 4 });
});

test("a list of words alone has a header where its first row is set off", () => {
  const list = [["NAMA"], ["Siti"], ["Budi"]];
  expect(body(list, { setOff: [0] })).toEqual({ first: 1, last: 2 });
  expect(body(list, { setOff: [0, 1, 2] })).toEqual({ first: 0, last: 2 });
});

test("whatever the figures, a header of words and a total stay", () => {
  const row = fc.tuple(fc.nat(), fc.constantFrom("Curup", "Kota", "Air Putih"), fc.nat());
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      expect(body([HEADER, ...rows, [null, "TOTAL", 5]])).toEqual({ first: 1, last: rows.length });
    }),
  );
});
