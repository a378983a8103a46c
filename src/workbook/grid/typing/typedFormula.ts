const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\]|[^"'{[]+|["'{[]/g;

/**
 * A typed formula as the grid reads it. Computers set to Indonesian part arguments by semicolons and decimals by a comma,
 * as in `=DUKCAPIL.BLANKO_RUNWAY(5214,5; B2)`; a formula without a semicolon is taken as it is, with commas between
 * arguments. Texts in quotes, names of sheets and columns of tables stay as they are, and every sign keeps its place.
 */
export function typedFormula(text: string): string {
  if (!text.includes(";")) return text;
  const pieces = text.match(PIECES) ?? [];
  const isCode = (piece: string) => !/^["'[]/.test(piece);
  const isList = (piece: string) => piece.startsWith("{");
  const isIndonesian = pieces.some((piece) => isCode(piece) && !isList(piece) && piece.includes(";"));
  if (!isIndonesian) return text;
  return pieces.map((piece) => (isList(piece) ? list(piece) : isCode(piece) ? code(piece) : piece)).join("");
}

const code = (piece: string) => decimals(piece).replace(/;/g, ",");

/** In `{1\2;3,5\4}` the backslash parts columns and the semicolon rows. */
const list = (piece: string) => decimals(piece).replace(/\\/g, ",");

const decimals = (piece: string) => piece.replace(/(?<![\w$])(\d+),(?=\d)/g, "$1.");
