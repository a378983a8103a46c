const SIGNS = /(const FORMULA_LEXER_TOKENS = \[[^\]]*?)(\n?\];)/;

/**
 * A loader for the grid's formula engine, which has a closed list of signs: it offers to point at cells only after signs
 * that it knows. Indonesian settings separate arguments by a semicolon and columns of a list by a backslash.
 *
 * @throws Error if the engine no longer has that list.
 */
export default function argumentSigns(source: string): string {
  if (!SIGNS.test(source))
    throw new Error("the formula engine keeps its signs elsewhere: see scripts/argumentSigns.ts");
  return source.replace(SIGNS, '$1,\n\t";",\n\t"\\\\"$2');
}
