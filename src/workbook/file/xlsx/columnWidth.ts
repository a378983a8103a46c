/** Pixels of a digit of the usual font, Calibri 11 (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;
/** Pixels around the digits: margins and the grid line. */
const PADDING = 5;
/** A file counts widths in parts of a digit. */
const PARTS = 256;

/** The pixels of a column by its width in a file, which is in digits and contains the padding. */
export const pixelsOfWidth = (width: number): number =>
  Math.trunc(((PARTS * width + Math.trunc(PARTS / 2 / DIGIT)) / PARTS) * DIGIT);

/** The width that Excel stores for a column of so many pixels. */
export const widthOfPixels = (pixels: number): number => Math.trunc((pixels / DIGIT) * PARTS) / PARTS;

/** The pixels of columns with room for so many digits and no width of their own; Excel rounds up to a multiple of eight. */
export const pixelsOfDigits = (digits: number): number => Math.ceil((digits * DIGIT + PADDING) / 8) * 8;
