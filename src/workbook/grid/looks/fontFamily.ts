/** Serif fonts in office files. */
const WITH_SERIFS = /^(times|cambria|georgia|garamond|book antiqua|bookman|palatino|century|constantia)/i;

/** A font with its most similar substitutes, for computers without it. */
export function fontFamily(font: string): string {
  if (WITH_SERIFS.test(font)) return `${font}, serif`;
  return /^(calibri|aptos)/i.test(font) ? `${font}, Carlito, Arial, sans-serif` : `${font}, Arial, sans-serif`;
}

/** The first font of such a list. */
export const fontNamed = (family: string): string => family.split(",")[0]?.trim() ?? family;
