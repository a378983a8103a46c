import { isDarkColour } from "../../../../src/workbook/grid/looks/isDarkColour";

/** The ratio of WCAG 2 of white or of the grid's black on each grey, for all 256. */
const luminance = (grey: number) => {
  const share = grey / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

test("names on tabs take the colour that is easier to read on each grey", () => {
  const black = luminance(0x1c);
  for (let grey = 0; grey < 256; grey++) {
    const light = luminance(grey);
    const white = 1.05 / (light + 0.05);
    const dark = (Math.max(light, black) + 0.05) / (Math.min(light, black) + 0.05);
    // Where both are as good as equal, either is right.
    if (Math.abs(white - dark) < 0.1) continue;
    const isDark = isDarkColour({ r: grey, g: grey, b: grey });
    expect([grey, isDark]).toEqual([grey, white > dark]);
  }
});

test.each([
  ["ffff00", false],
  ["00b050", false],
  ["ed7d31", false],
  ["ff0000", false],
  ["c00000", true],
  ["0070c0", true],
  ["7030a0", true],
])("on %s, a tab colour that Excel offers, white is the better one: %s", (colour, isDark) => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  expect(isDarkColour({ r, g, b })).toBe(isDark);
});
