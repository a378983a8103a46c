import fc from "fast-check";
import type { Cell, Range } from "../../../src/core/cells/cell";
import type { Explain, Note } from "../../../src/core/explain";
import { countedDays, type CountedDays } from "../../../src/core/series/countedDays";
import { readSeries } from "../../../src/core/series/readSeries";

const sort = (use: Range, beside: Range | undefined, explain?: Explain) =>
  countedDays(readSeries(use, "pemakaian"), beside, "pemakaian", explain);
const down = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
const sortedOut = (use: readonly Cell[], beside?: readonly Cell[]) =>
  sort(down(use), beside && down(beside)) as CountedDays;

test("with nothing beside it, only days with use count", () => {
  expect(sortedOut([null, 10, 0, 20, null])).toEqual({ counted: [10, 20], everyRow: [10, 0, 20] });
});

test("with a status, normal days count, also with zero use", () => {
  const found = sortedOut([10, 0, 5, 30], ["normal", "normal", "kuota", "Normal"]);
  expect(found.counted).toEqual([10, 0, 30]);
});

test.each(["kuota", "prioritas", "kosong", "tutup", "gangguan"])("a day marked %s does not count", (status) => {
  expect(sortedOut([10, 20, 30], ["normal", status, "normal"]).counted).toEqual([10, 30]);
});

test.each([null, "", 0, "-"])("a row with the status %p is not a day", (none) => {
  expect(sortedOut([10, 20, 30], ["normal", none, "normal"]).counted).toEqual([10, 30]);
});

test("numbers beside it are opening stock: a day that opened at 0 does not count", () => {
  expect(sortedOut([10, 20, 30], [500, 0, "1.000"]).counted).toEqual([10, 30]);
});

test("a misspelt opening stock is refused where it stands, and is not taken for a status", () => {
  expect(sort(down([10, 20, 30]), down([500, "4,091", 300]))).toMatchObject({
    fault: "CELL",
    param: "status",
    row: 2,
    detail: { doubt: "AMBIGUOUS_SEPARATOR" },
  });
});

test("an unknown status is refused with its row, the header counted", () => {
  expect(sort(down(["PAKAI", 10, 20]), down(["STATUS", "normal", "libur"]))).toMatchObject({
    fault: "CELL",
    param: "status",
    row: 3,
    detail: { doubt: "UNKNOWN_CHOICE", choices: ["normal", "kuota", "prioritas", "kosong", "tutup", "gangguan"] },
  });
});

test("a header over the use alone would pair every day with the status of another", () => {
  const use = down(["PAKAI", 10, 20, 30]);
  expect(sort(use, down(["normal", "normal", "kuota", "kuota"]))).toMatchObject({
    fault: "HEADER_IN_ONE_RANGE",
  });
  expect(sort(use, down([500, 490, 0, 0]))).toMatchObject({ fault: "HEADER_IN_ONE_RANGE" });
  expect(sortedOut(["PAKAI", 10, 20], [null, "normal", "kuota"]).counted).toEqual([10]);
  expect(sortedOut(["PAKAI", 10, 20], ["STOK AWAL", 500, 0]).counted).toEqual([10]);
});

test("ranges of different heights do not go together", () => {
  expect(sort(down([10, 20]), down(["normal"]))).toMatchObject({ fault: "SIZE_MISMATCH" });
});

test("a total row is refused without a status; with one, a row without status is left out anyway", () => {
  const use = [10, 20, 30, 60];
  expect(sort(down(use), undefined)).toMatchObject({ fault: "TOTAL_ROW" });
  expect(sort(down(use), down([500, 490, 470, 440]))).toMatchObject({ fault: "TOTAL_ROW" });
  expect(sortedOut(use, ["normal", "normal", "normal", null]).counted).toEqual([10, 20, 30]);
});

test("the explanation counts the days left out by their reason, blank rows apart", () => {
  const notes: Note[] = [];
  const status = ["normal", "kuota", "tutup", "kuota", null];
  sort(down([10, 20, 0, 30, 0]), down(status), (note, detail) => notes.push({ note, detail } as Note));
  expect(notes).toEqual([
    { note: "DAYS_LEFT_OUT", detail: { why: "kuota", days: 2 } },
    { note: "DAYS_LEFT_OUT", detail: { why: "tutup", days: 1 } },
  ]);
});

test("rows without a status between days are counted too, not those below the last", () => {
  const notes: Note[] = [];
  const status = ["normal", null, "normal", null, null];
  sort(down([10, 0, 20, 0, 0]), down(status), (note, detail) => notes.push({ note, detail } as Note));
  expect(notes).toEqual([{ note: "DAYS_LEFT_OUT", detail: { why: "NO_STATUS", days: 1 } }]);
});

const use = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 2000 }));
const status = fc.constantFrom("normal", "kuota", "kosong", "tutup", "gangguan", null);
const blanksAs = (cells: readonly Cell[], blank: Cell) => Object.freeze(cells.map((cell) => cell ?? blank));

test("blanks passed as null, an empty text or 0 give the same days, in every layout", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(use, status, use), { minLength: 1, maxLength: 40 }), (rows) => {
      const days = rows.map(([used]) => used);
      for (const beside of [undefined, rows.map(([, word]) => word), rows.map(([, , stock]) => stock)]) {
        const asNull = sortedOut(days, beside);
        for (const blank of ["", 0])
          expect(sortedOut(blanksAs(days, blank), beside && blanksAs(beside, blank))).toEqual(asNull);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["the first row used and without a status", [5, 10], [null, "normal"], [["NO_STATUS", 1]]],
  ["rows above the first day, unused and without a status", [0, 0, 10], [null, null, "normal"], []],
  ["such rows above a used row without one", [0, 5, 10], [null, null, "normal"], [["NO_STATUS", 1]]],
  ["no status and nothing used at the end", [10, 0], ["normal", null], []],
  ["no status and something used at the end", [10, 5], ["normal", null], [["NO_STATUS", 1]]],
] as const)("rows without a status: %s", (_, used, status, told) => {
  const notes: Note[] = [];
  const found = sort(down(used), down(status), (note, detail) => notes.push({ note, detail } as Note)) as CountedDays;
  expect(found.counted).toEqual([10]);
  expect(notes.map(({ detail }) => Object.values(detail as object))).toEqual(told);
});

test.each([
  ["zeros around the days with use", [0, 10, 0, 20, 0], [["NO_USE", 3]], [10, 0, 20]],
  ["no zeros", [10, 20], [], [10, 20]],
] as const)("without a status: %s", (_, used, told, everyRow) => {
  const notes: Note[] = [];
  const found = sort(down(used), undefined, (note, detail) => notes.push({ note, detail } as Note)) as CountedDays;
  expect(found).toEqual({ counted: [10, 20], everyRow });
  expect(notes.map(({ detail }) => Object.values(detail as object))).toEqual(told);
});
