import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { DEPTH, lastStep, withoutLast, withWritten, type Journal } from "../../../../src/taskpane/check/fixes/journal";
import { reversible, type Reversible } from "../../../../src/taskpane/check/fixes/reversible";
import { memoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import type { Workbook } from "../../../../src/workbook/workbook";

const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("4.091", "3 ribu", "12"), fc.constant(null));
const SIDE = 4;
const grid = fc.array(fc.array(value, { minLength: SIDE, maxLength: SIDE }), { minLength: SIDE, maxLength: SIDE });
const one = fc.record({
  sheet: fc.constantFrom("Stok", "Kunci", "Hilang"),
  row: fc.nat(SIDE - 1),
  column: fc.nat(SIDE - 1),
  // Sometimes the sheet's content, sometimes its content before somebody else changed it.
  from: fc.option(value, { nil: undefined }),
  to: fc.oneof(fc.integer({ min: 10, max: 12 }), fc.constant("isi")),
  withFormat: fc.boolean(),
});

const bookOf = (cells: readonly (readonly Cell[])[]) =>
  memoryWorkbook(
    ["Stok", "Kunci"].map((name) =>
      sheetCells(name, cells, {
        formula: (row, column) => (row === 0 && column === 0 ? "SUM(B1:B2)" : undefined),
        numberFormat: () => "@",
      }),
    ),
    { protectedSheets: ["Kunci"] },
  );

async function everything(book: Workbook) {
  return Promise.all(
    ["Stok", "Kunci"].map(async (name) => {
      const sheet = await book.readSheet(name);
      return sheet.cells.map((row, r) => row.map((cell, c) => [cell, sheet.formula(r, c), sheet.numberFormat(r, c)]));
    }),
  );
}

async function apply(book: Workbook, journal: Journal, wanted: readonly Reversible[]): Promise<Journal> {
  return withWritten(journal, wanted, await book.write(wanted.map(({ change }) => change)));
}

async function takeBack(book: Workbook, journal: Journal): Promise<Journal> {
  const step = lastStep(journal);
  return step ? withoutLast(journal, await book.write(step.backs)) : journal;
}

test("apply, then undo: the workbook is as before, whatever was refused, over several clicks", async () => {
  await fc.assert(
    fc.asyncProperty(grid, fc.array(fc.array(one, { maxLength: 6 }), { maxLength: 4 }), async (cells, presses) => {
      const book = bookOf(cells);
      const before = await everything(book);
      let journal: Journal = [];
      for (const press of presses) {
        const now = await book.readSheet("Stok");
        const wanted = press.map(({ from, to, withFormat, ...place }) =>
          reversible(
            place,
            from === undefined ? now.cells[place.row]?.[place.column] : from,
            to,
            withFormat ? { needed: "dd/mm/yyyy", former: now.numberFormat(place.row, place.column) ?? "" } : undefined,
          ),
        );
        journal = await apply(book, journal, wanted);
      }
      while (journal.length > 0) journal = await takeBack(book, journal);
      const after = await everything(book);
      expect(after.map((sheet) => sheet.map((row) => row.map(([cell, formula]) => [cell, formula])))).toEqual(
        before.map((sheet) => sheet.map((row) => row.map(([cell, formula]) => [cell, formula]))),
      );
    }),
  );
});

test("a number format that came with a date goes with it", async () => {
  const book = bookOf([[1, 2], ["7 Juni 2021"]]);
  const place = { sheet: "Stok", row: 1, column: 0 };
  const journal = await apply(
    book,
    [],
    [reversible(place, "7 Juni 2021", 44354, { needed: "dd/mm/yyyy", former: "@" })],
  );
  expect((await book.readSheet("Stok")).numberFormat(1, 0)).toBe("dd/mm/yyyy");
  expect(await takeBack(book, journal)).toEqual([]);
  const sheet = await book.readSheet("Stok");
  expect([sheet.cells[1]?.[0], sheet.numberFormat(1, 0)]).toEqual(["7 Juni 2021", "@"]);
});

test("what was typed after the fix stays", async () => {
  const book = bookOf([[1, "4.091", "12"]]);
  const wanted = [1, 2].map((column) =>
    reversible({ sheet: "Stok", row: 0, column }, column === 1 ? "4.091" : "12", 9),
  );
  const journal = await apply(book, [], wanted);
  book.type({ sheet: "Stok", row: 0, column: 1 }, 777);
  expect(await takeBack(book, journal)).toEqual([]);
  expect((await book.readSheet("Stok")).cells[0]).toEqual([1, 777, "12"]);
});

test("an undo that a protected sheet refused can be tried again", () => {
  const wanted = [0, 1].map((column) => reversible({ sheet: "Stok", row: 0, column }, "1", 1));
  const journal = withWritten([], wanted, ["WRITTEN", "WRITTEN"]);
  const once = withoutLast(journal, ["PROTECTED", "WRITTEN"]);
  // Undoing goes from the last cell to the first.
  expect(lastStep(once)?.backs).toEqual([wanted[1]?.back]);
  expect(withoutLast(once, ["WRITTEN"])).toEqual([]);
});

test("after a failure halfway every change counts as possibly written, and stays until it is undone", () => {
  const wanted = [reversible({ sheet: "Stok", row: 0, column: 0 }, "1", 1)];
  const journal = withWritten([], wanted, undefined);
  expect(journal).toEqual([{ backs: [wanted[0]?.back], isCertain: false }]);
  expect(withoutLast(journal, undefined)).toEqual(journal);
  expect(withoutLast(journal, ["CHANGED_MEANWHILE"])).toEqual([]);
});

test("nothing written leaves nothing to undo, and old steps make room", () => {
  const wanted = [reversible({ sheet: "Stok", row: 0, column: 0 }, "1", 1)];
  expect(withWritten([], wanted, ["FORMULA"])).toEqual([]);
  let journal: Journal = [];
  for (let i = 0; i < DEPTH + 3; i++) journal = withWritten(journal, wanted, ["WRITTEN"]);
  expect(journal.length).toBe(DEPTH);
});
