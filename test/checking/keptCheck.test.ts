import fc from "fast-check";
import { sheetCells, type SheetCells } from "../../src/core/cells/sheetCells";
import type { Cell } from "../../src/core/cells/cell";
import { checkWorkbook, type CheckedBook } from "../../src/checking/check";
import { keptCheck } from "../../src/checking/keptCheck";
import { offices } from "../known/offices/offices";

const HEADER = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];
const FIRST_DAY = 45_936; // 6 October 2025, a Monday

/** Five days of a stock card that is right. */
const card = (name: string, day = FIRST_DAY, opening = 500): SheetCells =>
  sheetCells(name, [
    HEADER,
    ...Array.from({ length: 5 }, (_row, i): Cell[] => [day + i, opening - 10 * i, 0, 10, opening - 10 * (i + 1)]),
  ]);

const receipts = (name: string, cards: number): SheetCells =>
  sheetCells(name, [
    ["TANGGAL", "NO BAST", "ASAL", "JUMLAH DITERIMA"],
    [FIRST_DAY + 2, "01/BAST", "PUSAT", cards],
  ]);

const closed = (name: string, day: number): SheetCells =>
  sheetCells(name, [
    ["TANGGAL", "JENIS HARI LIBUR"],
    [day, "libur daerah"],
  ]);

const told = ({ reports }: CheckedBook) =>
  reports.map((report) => ({
    sheet: report.table.sheet.name,
    counts: report.counts,
    findings: Array.from({ length: report.count }, (_none, index) => report.at(index)),
  }));

const withCell = ({ name, cells }: SheetCells, row: number, column: number, cell: Cell): SheetCells =>
  sheetCells(
    name,
    cells.map((line, at) => (at === row ? line.map((old, side) => (side === column ? cell : old)) : line)),
  );

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, "", "-", "4.091", "± 500", "libur daerah", "JUMLAH", "Semester I 2023", "#REF!"),
  fc.integer({ min: 0, max: 6_000 }),
  fc.integer({ min: FIRST_DAY - 3, max: FIRST_DAY + 8 }),
);

const edits = fc.array(fc.record({ sheet: fc.nat(7), row: fc.nat(24), column: fc.nat(8), cell: anyCell }), {
  minLength: 1,
  maxLength: 6,
});

/** Separate tests: checking a hundred workbooks takes long on a busy machine. */
const PARTS = [1, 2, 3, 4];

test.each(PARTS)("after any edits the incremental check equals a full check (%i)", async () => {
  const start = [...offices, card("Stok"), receipts("Terima", 200), closed("Kalender", FIRST_DAY + 3)];
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const kept = keptCheck();
      let sheets = start;
      await kept.run(sheets);
      for (const { sheet, row, column, cell } of steps) {
        sheets = sheets.map((each, at) => (at === sheet ? withCell(each, row, column, cell) : each));
        expect(told(await kept.run(sheets))).toEqual(told(await checkWorkbook(sheets)));
      }
    }),
    { numRuns: 12 / PARTS.length },
  );
});

test("an unchanged sheet is not read again, a changed one is", async () => {
  const kept = keptCheck();
  const [january, february] = [card("Januari"), card("Februari", FIRST_DAY + 7, 450)];
  const before = await kept.run([january, february]);
  const after = await kept.run([january, withCell(february, 3, 4, 9)]);
  expect(after.book.tables[0]).toBe(before.book.tables[0]);
  expect(after.book.tables[1]).not.toBe(before.book.tables[1]);
  expect(after.reports[1]?.counts.error).toBeGreaterThan(0);
});

test("comparisons between sheets are repeated when only the other sheet changed", async () => {
  const kept = keptCheck();
  const stock = card("Stok");
  const differ = (checked: CheckedBook) => told(checked).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(differ(await kept.run([stock, receipts("Terima", 0)]))).not.toContain("M03");
  expect(differ(await kept.run([stock, receipts("Terima", 200)]))).toContain("M03");
  expect(differ(await kept.run([stock, receipts("Terima", 0)]))).not.toContain("M03");
});

test("a new day off makes every sheet be judged again", async () => {
  const kept = keptCheck();
  const gap = withCell(card("Stok"), 4, 0, FIRST_DAY + 4);
  const rules = (checked: CheckedBook) => told(checked).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const open = await kept.run([gap, closed("Kalender", FIRST_DAY + 40)]);
  const shut = await kept.run([gap, closed("Kalender", FIRST_DAY + 3)]);
  expect(rules(open)).toContain("X03");
  expect(rules(shut)).not.toContain("X03");
});

test("progress grows to 1 and names the sheet being worked on", async () => {
  const names: string[] = [];
  const shares: number[] = [];
  await keptCheck().run([card("Januari"), card("Februari")], {
    sliceMs: 0,
    onProgress: (share, sheet) => {
      shares.push(share);
      names.push(sheet);
    },
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[shares.length - 1]).toBe(1);
  expect([...new Set(names)]).toEqual(["Januari", "Februari"]);
});
