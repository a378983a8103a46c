import type { PartReader } from "./walkPart";

/** Reads the pieces of a text at this path, with or without formatted runs (`t`, `r/t`); phonetic guides are excluded. */
export const textPieces = (place: string, add: (text: string) => void): PartReader => ({
  [`${place}/t`]: { text: add },
  [`${place}/r/t`]: { text: add },
});

/** Decodes characters that XML cannot hold, written `_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}
