const SIGNS = /(const FORMULA_LEXER_TOKENS = \[[^\]]*?)(\n?\];)/;

/**
 * A loader for the grid's formula engine, whose list of signs is closed: it points at cells only behind signs that it knows.
 * Computers set to Indonesian part arguments by a semicolon and columns of a list by a backslash.
 *
 * @throws Error where the engine no longer has that list.
 */
export default function argumentSigns(source: string): string {
  if (!SIGNS.test(source))
    throw new Error("the formula engine keeps its signs elsewhere: see scripts/argumentSigns.ts");
  return source.replace(SIGNS, '$1,\n\t";",\n\t"\\\\"$2');
}
