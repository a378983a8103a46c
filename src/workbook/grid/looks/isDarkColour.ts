/** The luminance at which white and the grid's own black (#1b1c1f) are equally far from a colour. */
const BETWEEN = 0.204;

/** True if white is easier to read on a colour than the grid's black; channels from 0 to 255. */
export function isDarkColour({ r, g, b }: { readonly r: number; readonly g: number; readonly b: number }): boolean {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) < BETWEEN;
}

/** A channel as light, by the definition of relative luminance in WCAG 2. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
