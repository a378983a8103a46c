import fc from "fast-check";
import { doubtsOf } from "../../../src/contract/comparison";
import type { Cell } from "../../../src/core/cells/cell";
import { bookOf, readFound } from "../../../src/reading/book/book";
import { recognise } from "../../../src/reading/recognise/recognise";
import { sheetKinds } from "../../../src/sheets";
import { compareBooks } from "../../../src/summary/compare/compareBooks";
import { officeSheet } from "../../known/offices/officeSheet";

const AREA = ["KODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"];
const NAMES = ["Curup", "Bermani", "Sindang", "Selupu", "Padang", "Kota", "Ulak", "Merigi", "Amen", "Topos"];

type AreaRow = readonly [code: string, name: string, required: number, recorded: number];

const area = (k: number, required: number, recorded: number): AreaRow => [
  `33.69.${String(k + 1).padStart(2, "0")}`,
  NAMES[k] as string,
  required,
  recorded,
];

function recap(rows: readonly AreaRow[], name = "Rekap", columns = [0, 1, 2, 3, 4]) {
  const lines: Cell[][] = [
    AREA,
    ...rows.map(([code, area, wajib, rekam]) => [code, area, wajib, rekam, wajib - rekam]),
  ];
  return book([["REKAP PEREKAMAN KTP-EL"], [], ...lines.map((line) => columns.map((c) => line[c]))], name);
}

function book(cells: Cell[][], name: string) {
  const sheet = officeSheet(name, cells);
  const tables = recognise(sheet, sheetKinds).map((found) => finished(readFound(sheet, found)));
  expect(tables).toHaveLength(1);
  return bookOf(tables);
}

function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const january = NAMES.map((_name, k) => area(k, 9000 + 10 * k, 8000 + 10 * k));
const grown = (by: (k: number) => number) => NAMES.map((_name, k) => area(k, 9000 + 10 * k, 8000 + 10 * k + by(k)));

test("a report compared with itself has no changes", () => {
  const [table] = compareBooks(recap(january), recap(january)).tables;
  expect(table).toMatchObject({ by: "ROWS", shared: 10, same: 10, changes: [], added: [], gone: [] });
});

test("rows and columns may be anywhere: only their meaning counts", () => {
  const turned = recap([...january].reverse(), "Rekap (rev)", [1, 4, 0, 3, 2]);
  expect(compareBooks(recap(january), turned).tables[0]).toMatchObject({ shared: 10, same: 10, changes: [] });
});

test("names are used if a report has no codes", () => {
  const named = recap(january, "Rekap", [1, 2, 3, 4]);
  expect(compareBooks(named, recap(january)).tables[0]).toMatchObject({ shared: 10, same: 10 });
});

test("a change links to both cells and states its size", () => {
  const after = grown((k) => (k === 2 ? 21 : 20));
  const change = compareBooks(recap(january), recap([...after].reverse())).tables[0]?.changes.find(
    ({ key, row }) => key === "rekam" && row === "Sindang",
  );
  expect(change).toEqual({
    row: "Sindang",
    key: "rekam",
    header: "SUDAH REKAM",
    isShare: false,
    before: 8020,
    after: 8041,
    cells: { before: "D6", after: "D11" },
  });
});

describe("what is worth a second look", () => {
  const doubts = (after: readonly AreaRow[]) =>
    compareBooks(recap(january), recap(after))
      .tables.flatMap(({ changes }) => changes)
      .flatMap(({ row, key, doubt }) => (doubt && key === "rekam" ? [`${row} ${doubt}`] : []));

  test.each([
    ["every area a little", grown(() => 20), []],
    ["one a single person fewer", grown((k) => (k === 0 ? -1 : 20)), ["Curup FELL"]],
    ["one stands still", grown((k) => (k === 0 ? 0 : 20)), ["Curup UNMOVED"]],
    ["half stand still", grown((k) => (k < 5 ? 0 : 20)), []],
    ["one below half stands still", grown((k) => (k < 4 ? 0 : 20)), NAMES.slice(0, 4).map((name) => `${name} UNMOVED`)],
    ["one by a fifth, the others by little", grown((k) => (k === 9 ? 1600 : 20)), []],
    ["one by a quarter, the others by little", grown((k) => (k === 9 ? 2100 : 20)), ["Topos JUMPED"]],
    ["a nought too many", grown((k) => (k === 3 ? 9 * 8030 : 20)), ["Selupu JUMPED"]],
  ])("%s", (_what, after, expected) => {
    expect(doubts(after)).toEqual(expected);
  });

  test("a missing area is doubtful, a new one is reported", () => {
    const comparison = compareBooks(recap(january), recap([...january.slice(1), ["33.69.11", "Baru", 100, 90]]));
    expect(comparison.tables[0]).toMatchObject({
      gone: [{ row: "Curup", cell: "A4" }],
      added: [{ row: "Baru", cell: "A13" }],
      goneIsDoubtful: true,
    });
    expect(doubtsOf(comparison)).toBe(1);
  });
});

describe("cards of days", () => {
  const CARD = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];
  const card = (first: number, uses: readonly number[]) => {
    let stock = 1000;
    const rows = uses.map((use, k): Cell[] => {
      const opening = stock;
      stock -= use;
      return [first + k, opening, 0, use, stock];
    });
    return book([["KARTU STOK BLANKO KTP-EL"], [], CARD, ...rows], "Kartu Stok");
  };

  test("of two months are compared as wholes, by activity and not by remaining stock", () => {
    const [table] = compareBooks(card(45_992, [50, 60, 70]), card(46_023, [40, 60, 90])).tables;
    expect(table).toMatchObject({ by: "TOTALS", goneIsDoubtful: false });
    expect(table?.changes.map(({ key, before, after }) => [key, before, after])).toEqual([["dipakai", 180, 190]]);
  });

  test("of the same days are compared day by day", () => {
    const [table] = compareBooks(card(45_992, [50, 60, 70]), card(45_992, [50, 61, 70])).tables;
    expect(table).toMatchObject({ by: "ROWS", shared: 3, same: 1 });
    expect(table?.changes.map(({ key, before, after }) => [key, before, after])).toContainEqual(["dipakai", 60, 61]);
  });
});

test("swapping the two reports reverses every difference and loses no row", () => {
  const figure = fc.integer({ min: 100, max: 9000 });
  const report = fc.uniqueArray(fc.tuple(fc.nat(9), figure), { minLength: 3, selector: ([k]) => k });
  const bookOfReport = (rows: readonly (readonly [number, number])[]) =>
    recap(rows.map(([k, rekam]) => area(k, 9000, rekam)));
  fc.assert(
    fc.property(report, report, (a, b) => {
      const there = compareBooks(bookOfReport(a), bookOfReport(b)).tables[0];
      const back = compareBooks(bookOfReport(b), bookOfReport(a)).tables[0];
      const differences = (table: typeof there, sign: 1 | -1) =>
        table?.changes
          .filter(({ before, after }) => before !== after)
          .map(({ row, key, before, after }) => `${row} ${key} ${sign * (after - before)}`)
          .sort();
      expect(differences(there, 1)).toEqual(differences(back, -1));
      expect(there?.added.length).toBe(back?.gone.length);
      expect((there?.shared ?? 0) + (there?.added.length ?? 0)).toBe(b.length);
    }),
    { numRuns: 40 },
  );
});
