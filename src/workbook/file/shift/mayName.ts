/** Whether the text of a part may name the sheet in front of cells, in whatever way its signs are written. */
export const mayName = (text: string, sheet: string): boolean =>
  holds(text, `${written(sheet)}!`) || holds(text, `${written(sheet)}'!`);

/** Whether the sheet's name stands anywhere in the text of a part. */
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
