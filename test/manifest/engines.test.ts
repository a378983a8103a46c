import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * What the add-in's scripts may require of Excel's browser engine. The pane: Chromium 94 (WebView2) and Safari 16.4. The
 * functions, which also run without a pane: ES2020 without look-behind, Safari 14.
 */
const dist = join(__dirname, "../../dist");
if (!existsSync(join(dist, "taskpane.html")))
  throw new Error("dist/taskpane.html is missing; npm run build writes it, and npm test runs that first");

const parts = readdirSync(join(dist, "parts")).filter((name) => name.endsWith(".js") && !name.startsWith("lembar"));
const pane = [
  ...readdirSync(dist).filter((name) => /^(taskpane|wait|sw)\b.*\.js$/.test(name)),
  ...parts.map((name) => `parts/${name}`),
];

/** Newer than the oldest engines: a call of one of these would fail there. */
const NEWER =
  /^(toSorted|toReversed|toSpliced|groupBy|groupByToMap|withResolvers|fromAsync|isWellFormed|toWellFormed|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|transferToFixedLength)$/;

interface Asked {
  readonly lookBehind: readonly string[];
  /** Flags and names that the oldest engines do not know. */
  readonly newer: readonly string[];
}

function askedBy(code: string): Asked {
  const lookBehind: string[] = [];
  const newer: string[] = [];
  const pattern = (source: string, flags: string) => {
    if (/\(\?<[=!]/.test(source)) lookBehind.push(source);
    if (/[vd]/.test(flags)) newer.push(`/${source}/${flags}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      pattern(source, flags);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") pattern(node.getText(), "");
    if (ts.isPropertyAccessExpression(node) && NEWER.test(node.name.text)) newer.push(node.name.text);
    if (ts.isPrivateIdentifier(node) || ts.isClassStaticBlockDeclaration(node)) newer.push(node.getText().slice(0, 40));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return { lookBehind, newer };
}

test("what is looked for is found", () => {
  const asked = askedBy("const a = /(?<=x)y/v; [].toSorted(); new RegExp(`(?<!a)b`); class A { #b = 1 }");
  expect(asked.lookBehind).toHaveLength(2);
  expect(asked.newer).toEqual(["/(?<=x)y/v", "toSorted", "#b"]);
  expect(askedBy("/(?<name>a)(?=b)/u.test(c); [].at(-1)")).toEqual({ lookBehind: [], newer: [] });
});

test("the functions use nothing newer than ES2020, and no look-behind", () => {
  expect(askedBy(readFileSync(join(dist, "functions.js"), "utf8"))).toEqual({ lookBehind: [], newer: [] });
});

test.each(pane)("%s uses nothing that the oldest engine lacks", (name) => {
  expect(askedBy(readFileSync(join(dist, name), "utf8")).newer).toEqual([]);
});

test("an engine that cannot run the pane is sent to the browser edition, with its address", () => {
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  const words = /<p class="opening late">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "";
  expect(words).toContain("pakai edisi peramban");
  expect(words).toMatch(/<a href="browser\/index\.html"[^>]*>https:\/\/[^<]+\/browser\/index\.html<\/a>/);
});
