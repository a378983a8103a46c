import { plantedFaults } from "../../../src/catalogue/training/plantedFaults";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { huntedFaults, judgeCell } from "../../../src/taskpane/training/faultHunt";
import { readFaults } from "../../../src/taskpane/training/readFaults";
import { readTables } from "../../../src/taskpane/standing/readTables";
import type { Cell } from "../../../src/core/cells/cell";
import { templateSheet } from "./template";

const sheet = templateSheet("Latihan");

function withCell(of: SheetCells, row: number, column: number, value: Cell): SheetCells {
  const cells = of.cells.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? value : cell)) : line));
  return { ...of, cells };
}

test("on the original sheet nothing is corrected yet", async () => {
  expect(await readFaults(sheet)).toEqual([]);
});

test.each(plantedFaults)("$id is corrected by its right value, and by no blank", async (fault) => {
  const { row, column, value } = fault.fix;
  expect(await readFaults(withCell(sheet, row, column, value))).toEqual([fault.id]);
  expect(await readFaults(withCell(sheet, row, column, null))).toEqual([]);
});

test("with all twelve corrected nothing is left", async () => {
  const right = plantedFaults.reduce((of, { fix }) => withCell(of, fix.row, fix.column, fix.value), sheet);
  expect(await readFaults(right)).toEqual(plantedFaults.map(({ id }) => id));
});

test("a sheet whose rows have moved, or another of the same name, is not judged", async () => {
  expect(await readFaults({ ...sheet, cells: [[], ...sheet.cells] })).toBeUndefined();
  expect(await readFaults(sheetCells("Latihan", []))).toBeUndefined();
});

describe("pointing at a cell", () => {
  const [first, second] = plantedFaults;
  if (!first || !second) throw new Error("no faults are planted");
  const none = huntedFaults([], []);

  test.each(plantedFaults)("finds $id at its cell and at the cell to correct", (fault) => {
    expect(judgeCell(none, fault.row, fault.column)).toEqual({ is: "hit", fault });
    expect(judgeCell(none, fault.fix.row, fault.fix.column)).toEqual({ is: "hit", fault });
  });

  test("says if a fault was found before, by pointing or by correcting it", () => {
    expect(judgeCell(huntedFaults([first.id], []), first.row, first.column).is).toBe("again");
    expect(judgeCell(huntedFaults([], [first.id]), first.row, first.column).is).toBe("again");
  });

  test("says if the row is right, while its fault is not found", () => {
    const beside = first.column === 0 ? 1 : 0;
    expect(judgeCell(none, first.row, beside).is).toBe("near");
    expect(judgeCell(huntedFaults([first.id], []), first.row, beside).is).toBe("miss");
    expect(judgeCell(none, 0, 0).is).toBe("miss");
  });
});

test("the exercise's figures stay out of the summary; those of an office's own sheet with that name do not", async () => {
  const own = { ...templateSheet("Kartu Stok"), name: "Latihan" };
  const { tables } = await readTables(
    [sheet, templateSheet("Kartu Stok"), own],
    { settings: {}, chosen: [], accepted: [] },
    {},
  );
  expect(tables.map(({ found, sheet: { cells } }) => [found.kind.name, cells.length])).toEqual([
    ["kartuStok", own.cells.length],
    ["kartuStok", own.cells.length],
  ]);
});
