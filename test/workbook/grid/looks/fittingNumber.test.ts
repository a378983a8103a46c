import fc from "fast-check";
import { fittingNumber } from "../../../../src/workbook/grid/looks/fittingNumber";
import { fontFamily } from "../../../../src/workbook/grid/looks/fontFamily";

const room = (signs: number) => (text: string) => text.length <= signs;

test.each([
  ["1234567890", true, 10, "1234567890"],
  ["1234567890", true, 9, "#########"],
  ["1.234.567", false, 4, "####"],
  ["5,21", true, 4, "5,21"],
  ["5,216", true, 4, "5,22"],
  ["5,216", true, 1, "5"],
  ["-15,21", true, 2, "##"],
  ["5,216", false, 4, "####"],
  ["0,5", true, 0, "#"],
])("%s shows in a column", (text, isFree, signs, shown) => {
  expect(fittingNumber(text, isFree, room(signs))).toBe(shown);
});

test("what is shown is the figure, rounded at most, or not a figure", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(99_999), fc.nat(14), (whole, part, signs) => {
      const text = `${whole},${part}`;
      const shown = fittingNumber(text, true, room(signs));
      if (shown.startsWith("#")) return;
      const decimals = shown.split(",")[1]?.length ?? 0;
      expect(shown).toBe(Number(text.replace(",", ".")).toFixed(decimals).replace(".", ","));
    }),
  );
});

test.each([
  ["Calibri", "Calibri, Carlito, Arial, sans-serif"],
  ["Segoe UI", "Segoe UI, Arial, sans-serif"],
  ["Times New Roman", "Times New Roman, serif"],
])("%s falls back to its kind", (font, family) => {
  expect(fontFamily(font)).toBe(family);
});
