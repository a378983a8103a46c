import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellRules, columnRules, relationRules, sheetsRules } from "../../../src/checking/rules";

const SOURCES = join(__dirname, "../../../src/checking/rules");
const FOLDERS = ["cell", "column", "row", "order", "sheets"] as const;

/** The files that hold a rule, by folder. */
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCES, folder))
    .filter((file) => readFileSync(join(SOURCES, folder, file), "utf8").includes("export default"))
    .map((file) => ({ folder, name: file.replace(/\.ts$/, "") })),
);

test("every rule is in a file of its own, and in the list", () => {
  const listed = [...cellRules, ...columnRules, ...relationRules, ...sheetsRules];
  expect(files).toHaveLength(listed.length);
  expect(new Set(listed).size).toBe(listed.length);
});

test.each(files.filter(({ folder }) => folder !== "sheets"))(
  "$folder/$name has its own examples",
  ({ folder, name }) => {
    expect(existsSync(join(__dirname, folder, `${name}.test.ts`))).toBe(true);
  },
);

test("a code belongs to one rule, or to rules that say the same of different columns", () => {
  const ids = new Map<string, Set<string>>();
  for (const { id, code } of [...cellRules, ...columnRules, ...relationRules, ...sheetsRules])
    ids.set(code, (ids.get(code) ?? new Set()).add(id));
  expect([...ids].filter(([, of]) => of.size > 1)).toEqual([]);
});
