import fc from "fast-check";
import { asColumn, readParts, readSeries } from "../../../src/core/series/readSeries";
import { endsInTotal, holdsTotal } from "../../../src/core/series/totals";

const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]) as never;

test("a text that is not a number is skipped only in the first cell", () => {
  expect(readSeries(down("DIPAKAI", 10, 20), "pemakaian")).toEqual({ values: [10, 20], skipped: 1, texts: 0 });
  expect(readSeries(down(10, "DIPAKAI", 20), "pemakaian")).toMatchObject({
    fault: "CELL",
    param: "pemakaian",
    row: 2,
    detail: { doubt: "NOT_A_NUMBER" },
  });
});

test("a doubtful number in the first cell is refused, not taken for a header", () => {
  expect(readSeries(down("4,091", 10), "pemakaian")).toMatchObject({ fault: "CELL", row: 1 });
  expect(readSeries(down("#REF!", 10), "pemakaian")).toMatchObject({ fault: "CELL", row: 1 });
});

test.each(["120 (rusak 3)", "12 0", "500x"])(
  "%p in the first cell begins with a figure, so it is an entry and is not skipped",
  (entry) => {
    expect(readSeries(down(entry, 10, 20), "pemakaian")).toMatchObject({ fault: "CELL", row: 1 });
  },
);

test.each(["1 Januari 2026", "31/12/2025", "7 Okt", "Oktober 2026", "REKAM 2025", "(keping)"])(
  "%p may be the header of a column",
  (header) => {
    expect(readSeries(down(header, 10, 20), "pemakaian")).toEqual({ values: [10, 20], skipped: 1, texts: 0 });
  },
);

test("a header alone is not a series", () => {
  expect(readSeries(down("DIPAKAI"), "pemakaian")).toMatchObject({ fault: "CELL" });
});

test("the row of a refusal counts the header", () => {
  expect(readSeries(down("DIPAKAI", 10, null, "1O5"), "pemakaian")).toMatchObject({ fault: "CELL", row: 4 });
});

test("null, an empty text, a dash and 0 are read alike", () => {
  expect(readSeries(down(10, null, 20), "pemakaian")).toEqual(readSeries(down(10, 0, 20), "pemakaian"));
  expect(readSeries(down(10, "", 20), "pemakaian")).toEqual(readSeries(down(10, "-", 20), "pemakaian"));
  expect(readSeries(down(10, "", 20), "pemakaian")).toEqual({ values: [10, 0, 20], skipped: 0, texts: 0 });
});

test("a row, a column and a block are read in the same order", () => {
  const cells = [1, 2, 3, 4];
  const block = [
    [1, 2],
    [3, 4],
  ];
  for (const range of [[cells], down(...cells), block]) {
    expect(asColumn(range)).toEqual(cells.map((cell) => [cell]));
  }
});

test("a block is several series, but may be the parts of one total", () => {
  const block = [
    [1, 2],
    [3, 4],
  ];
  expect(readSeries(block, "pemakaian")).toMatchObject({ fault: "SEVERAL_COLUMNS", param: "pemakaian" });
  expect(readParts(block, "rentang")).toMatchObject({ values: [1, 2, 3, 4] });
});

test.each(["NaN", "null", "N/A"])("%p is a lost value, not a blank", (lost) => {
  expect(readSeries(down(10, lost, 20), "pemakaian")).toMatchObject({
    fault: "CELL",
    row: 2,
    detail: { doubt: "NO_VALUE" },
  });
  expect(readSeries(down(lost, 10, 20), "pemakaian")).toMatchObject({ fault: "CELL", row: 1 });
});

test("figures stored as texts are counted", () => {
  expect(readSeries(down("PAKAI", 10, "20", "1.000", "-"), "pemakaian")).toMatchObject({ texts: 2 });
});

test("a total that comes first, or beside an average row, is found", () => {
  expect(holdsTotal([60, 10, 20, 30])).toBe(true);
  expect(holdsTotal([10, 20, 31, 61, 20])).toBe(true);
  expect(holdsTotal([10, 20, 31, 61, 21])).toBe(true);
  expect(holdsTotal([2, 2, 2, 2, 6])).toBe(false);
  expect(holdsTotal([10, 20, 31, 61, 25])).toBe(false);
  expect(holdsTotal([61, 10, 20, 30])).toBe(false);
  expect(holdsTotal([500, 500, 500, 500, 500])).toBe(false);
});

test("weeks that each end in their own total are not a series, with or without a total of all below", () => {
  expect(endsInTotal([480, 510, 500, 1490, 490, 505, 520, 1515])).toBe(true);
  expect(endsInTotal([480, 510, 500, 1490, 490, 505, 520, 1515, 3005, 0])).toBe(true);
  expect(endsInTotal([480, 510, 500, 1490, 490, 505, 520, 1516])).toBe(false);
  expect(endsInTotal([480, 510, 500, 1490, 490, 505, 520, 1515, 3004])).toBe(false);
});

test("one figure that equals the sum of those above it, among others, is accepted", () => {
  expect(endsInTotal([1, 2, 3, 6, 2, 1])).toBe(false);
  expect(endsInTotal([1, 2, 3, 6, 2, 1, 4, 1, 2, 3])).toBe(false);
});

test("blocks of three or more figures, each with its sum, always end in a total", () => {
  const block = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      expect(endsInTotal(blocks.flatMap((figures) => [...figures, figures.reduce((a, b) => a + b, 0)]))).toBe(true);
    }),
  );
});

test("two figures and their sum are accepted", () => {
  expect(endsInTotal([10, 20, 30])).toBe(false);
  expect(endsInTotal([10, 0, 20, 0, 30])).toBe(false);
  expect(endsInTotal([0, 0, 0, 0])).toBe(false);
});

test("three or more figures followed by their sum always end in a total", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 3 }), fc.nat(5), (figures, blanks) => {
      const sum = figures.reduce((a, b) => a + b, 0);
      const zeros = new Array<number>(blanks).fill(0);
      expect(endsInTotal([...figures, sum, ...zeros])).toBe(true);
      expect(endsInTotal([...figures, sum + 1, ...zeros])).toBe(false);
    }),
  );
});

test.each([
  ["two figures are no block", [10, 20, 30, 40, 50, 90], false],
  ["a block of three, then two figures with their sum", [10, 20, 30, 60, 40, 50, 90], false],
  ["a block of three, then three figures with their sum", [10, 20, 30, 60, 40, 50, 9, 99], true],
  ["one block with its sum twice", [10, 20, 30, 60, 60], false],
  ["two blocks of three and the sum of both", [1, 2, 3, 6, 4, 5, 6, 15, 21], true],
])("blocks: %s", (_, values, ends) => {
  expect(endsInTotal(values)).toBe(ends);
});

test.each([
  ["three figures under their total", [60, 10, 20, 30], true],
  ["two figures under their total", [30, 10, 20], false],
  ["three figures, their total, and an average less than one off", [10, 20, 31, 61, 21], true],
  ["an average one off", [10, 20, 30, 60, 21], false],
  ["an average of all rows, blank ones too", [10, 0, 0, 20, 30, 60, 12], true],
  ["two figures, their total and their average", [10, 20, 30, 15], false],
])("totals elsewhere: %s", (_, values, holds) => {
  expect(holdsTotal(values)).toBe(holds);
});
