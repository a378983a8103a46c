import ts from "typescript";

/** The parts of an entry for people and tests; a computing function does not need them. */
const WORDS = new Set(["says", "examples", "faults", "task"]);

/**
 * Webpack loader for functions.js: removes descriptions and examples from the entries. Excel reads the descriptions from
 * functions.json, the pane and the command line from their own copy of the entries.
 */
export default function withoutWords(source: string): string {
  const file = ts.createSourceFile("entry.ts", source, ts.ScriptTarget.Latest, true);
  const cuts: [from: number, to: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && WORDS.has(node.name.text)) {
      const comma = source.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
      cuts.push([node.getFullStart(), node.end + comma]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}
