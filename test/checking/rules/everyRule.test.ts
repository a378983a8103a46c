import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as blanks from "../../../src/checking/rules/row/blankCell";
import * as bounds from "../../../src/checking/rules/row/bounds";
import * as sums from "../../../src/checking/rules/row/sums";
import { cellRules, columnRules, relationRules, sheetsRules } from "../../../src/checking/rules";

const SOURCES = join(__dirname, "../../../src/checking/rules");
const FOLDERS = ["column", "row", "order", "sheets"] as const;

/** The files with one rule each, by folder. */
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCES, folder))
    .filter((file) => readFileSync(join(SOURCES, folder, file), "utf8").includes("export default"))
    .map((file) => ({ folder, name: file.replace(/\.ts$/, "") })),
);

/** Rules that are a line of a table or made by a factory, named after their codes. */
const inTables = [
  ...cellRules.map(({ code }) => ({ folder: "cell", name: camelCase(code) })),
  ...Object.keys({ ...blanks, ...sums, ...bounds }).map((name) => ({ folder: "row", name })),
];

test("every rule is in a file of its own or in a table, and in the list", () => {
  const listed = [...cellRules, ...columnRules, ...relationRules, ...sheetsRules];
  expect(files.length + inTables.length).toBe(listed.length);
  expect(new Set(listed).size).toBe(listed.length);
});

test.each([...files.filter(({ folder }) => folder !== "sheets"), ...inTables])(
  "$folder/$name has its own examples",
  ({ folder, name }) => {
    expect(existsSync(join(__dirname, folder, `${name}.test.ts`))).toBe(true);
  },
);

function camelCase(code: string): string {
  return code.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

test("a code belongs to one rule, or to rules that report the same about different columns", () => {
  const ids = new Map<string, Set<string>>();
  for (const { id, code } of [...cellRules, ...columnRules, ...relationRules, ...sheetsRules])
    ids.set(code, (ids.get(code) ?? new Set()).add(id));
  expect([...ids].filter(([, of]) => of.size > 1)).toEqual([]);
});
