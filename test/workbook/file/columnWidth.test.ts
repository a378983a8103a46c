import fc from "fast-check";
import { pixelsOfDigits, pixelsOfWidth, widthOfPixels } from "../../../src/workbook/file/xlsx/columnWidth";

// What Excel stores and draws for the width that its dialog shows, in Calibri 11 at 96 dots per inch.
test.each([
  [1, 1.7109375, 12],
  [2, 2.7109375, 19],
  [8.43, 9.140625, 64],
  [10, 10.7109375, 75],
  [11.43, 12.140625, 85],
  [12.71, 13.42578125, 94],
  [20, 20.7109375, 145],
  [255, 255.7109375, 1790],
])("a width of %d is stored as %d and is %d pixels", (_shown, stored, pixels) => {
  expect(pixelsOfWidth(stored)).toBe(pixels);
  expect(widthOfPixels(pixels)).toBe(stored);
});

test.each([
  [0, 0],
  [9, 63],
  [12, 84],
])("a width of %d that another program stored is %d pixels", (stored, pixels) => {
  expect(pixelsOfWidth(stored)).toBe(pixels);
});

test("every width in pixels comes back from the file", () => {
  fc.assert(
    fc.property(fc.nat(1790), (pixels) => {
      expect(pixelsOfWidth(widthOfPixels(pixels))).toBe(pixels);
    }),
  );
});

test.each([
  [8, 64],
  [10, 80],
])("columns for %d digits are %d pixels wide", (digits, pixels) => {
  expect(pixelsOfDigits(digits)).toBe(pixels);
});
