import fc from "fast-check";
import { shiftFormula } from "../../../src/workbook/file/xlsx/sharedFormula";

test.each([
  ["A1+B2", "B3+C4"],
  ["$A$1+$B2+C$3", "$A$1+$B4+D$3"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(F:F)+SUM($G:H)", "SUM(G:G)+SUM($G:I)"],
  ["SUM(3:3)+SUM($4:5)", "SUM(5:5)+SUM($4:7)"],
  ['"A1"&A1', '"A1"&B3'],
  ["'Lembar A1'!A1+Feb2!B2", "'Lembar A1'!B3+Feb2!C4"],
  ["Kartu[[#This Row],[A1]]+LOG10(A1)", "Kartu[[#This Row],[A1]]+LOG10(B3)"],
  ["DUKCAPIL.A1B(A1)", "DUKCAPIL.A1B(B3)"],
  ["1048575:1048576", "#REF!"],
  ["XFD1", "#REF!"],
])("%s becomes %s two rows down and one to the right", (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});

test("moving there and back changes nothing while every reference stays on the sheet", () => {
  const reference = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("B", "AA", "XEA"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 60, max: 9999 }),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      reference,
      reference,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -1, max: 20 }),
      (a, b, rows, columns) => {
        const formula = `SUM(${a}:${b})*${a}`;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
  );
});
