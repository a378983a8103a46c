/** Fonts with serifs that office files use. */
const WITH_SERIFS = /^(times|cambria|georgia|garamond|book antiqua|bookman|palatino|century|constantia)/i;

/** A font with those that look most like it, for computers that do not have it. */
export function fontFamily(font: string): string {
  if (WITH_SERIFS.test(font)) return `${font}, serif`;
  return /^(calibri|aptos)/i.test(font) ? `${font}, Carlito, Arial, sans-serif` : `${font}, Arial, sans-serif`;
}

/** The font that such a list begins with. */
export const fontNamed = (family: string): string => family.split(",")[0]?.trim() ?? family;
