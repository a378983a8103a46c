/** True if the text of a part may name the sheet before cells, in any encoding of its characters. */
export const mayName = (text: string, sheet: string): boolean =>
  holds(text, `${written(sheet)}!`) || holds(text, `${written(sheet)}'!`);

/** True if the sheet's name occurs anywhere in the text of a part. */
export const isMentioned = (text: string, sheet: string): boolean => holds(text, written(sheet));

function holds(text: string, piece: string): boolean {
  if (/&#/.test(text)) return true;
  const plain = text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  return plain.toLowerCase().includes(piece);
}

const written = (sheet: string) => sheet.replace(/'/g, "''").toLowerCase();
