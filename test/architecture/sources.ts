import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** Source texts by their path from src, with forward slashes: `core/maths/mean.ts`. */
export type Sources = Readonly<Record<string, string>>;

export function sourcesUnder(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return Object.fromEntries(
    files.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(folder, file), "utf8")]),
  );
}

/** What one file imports: files of ours by path, packages by name. Lazy imports and types count. */
export interface Imports {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

export function importsOf(path: string, sources: Sources): Imports {
  const named = ts.preProcessFile(sources[path] ?? "", true, true).importedFiles.map(({ fileName }) => fileName);
  const ours = named.filter((name) => name.startsWith("."));
  return {
    files: ours.map((name) => resolve(posix.join(dirname(path), name), sources)),
    packages: named.filter((name) => !name.startsWith(".")).map(packageName),
  };
}

function resolve(path: string, sources: Sources): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => candidate in sources) ?? path;
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Global names used in a file as `Name.something`, in code and in types, not in comments or texts. */
export function globalsUsed(source: string, names: ReadonlySet<string>): readonly string[] {
  if (![...names].some((name) => source.includes(`${name}.`))) return [];
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    const left = ts.isPropertyAccessExpression(node) ? node.expression : ts.isQualifiedName(node) ? node.left : node;
    if (left !== node && ts.isIdentifier(left) && names.has(left.text)) found.add(left.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("file.tsx", source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return [...found];
}
