import { offices } from "./offices/offices";
import { cellAddress } from "../../src/core/cells/area";
import type { Cell } from "../../src/core/cells/cell";
import { readCount } from "../../src/core/cells/readNumber";
import { settle } from "../../src/core/cells/reading";
import type { SheetCells } from "../../src/core/cells/sheetCells";

const office = (name: string) => offices.find((sheet) => sheet.name === name) as SheetCells;
const count = (cell: Cell) => settle(readCount(cell)) as number;
const sum = (sheet: SheetCells, column: number, first: number, last: number) =>
  sheet.cells.slice(first - 1, last).reduce((total, row) => total + count(row[column] ?? 0), 0);

test("the kecamatan of Pagar Alam add up to the city's published figures, the not-recorded to 4.101 instead of 4.091", () => {
  const sheet = office("Pagar Alam");
  expect(sum(sheet, 3, 7, 11) + sum(sheet, 4, 7, 11)).toBe(108330);
  expect(sum(sheet, 7, 7, 11)).toBe(4101);
  expect(sheet.cells[11]?.[7]).toBe("4.091");
});

test("Kaur's June ends 700 cards above what its own entries allow", () => {
  const sheet = office("Kaur");
  const [first, last] = [sheet.cells[5], sheet.cells[25]];
  expect(count(first?.[2]) + sum(sheet, 3, 6, 26) - sum(sheet, 4, 6, 26)).toBe(4500);
  expect(last?.[6]).toBe(5200);
});

test("the kecamatan of Lubuklinggau add up to 168.015 wajib KTP and 4.015 with IKD", () => {
  const sheet = office("Lubuklinggau");
  expect(sum(sheet, 3, 5, 12)).toBe(168015);
  expect(sum(sheet, 5, 5, 12)).toBe(4015);
});

test("the months of Rejang Lebong use 2.000 of 6.000 cards", () => {
  expect(sum(office("Rejang Lebong"), 4, 5, 8)).toBe(2000);
});

test.each(offices.map((sheet) => [sheet.name, sheet] as const))(
  "%s: formulas stand on filled cells",
  (_name, sheet) => {
    for (let row = 0; row < sheet.cells.length; row++)
      for (let column = 0; column < 12; column++)
        if (sheet.formula(row, column) !== undefined)
          expect([cellAddress(row, column), typeof sheet.cells[row]?.[column]]).toEqual([
            cellAddress(row, column),
            "number",
          ]);
  },
);
