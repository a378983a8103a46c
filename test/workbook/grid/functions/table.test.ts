import { TRUSTED } from "../../../../src/workbook/grid/calc/trusted";
import { CORRECTED } from "./corrected";
import { FORMULAS } from "./formulas";
import { expectedResults, judged, type Judged } from "./verdicts";

/** Right in the cases of this table, but not trusted: what goes wrong elsewhere. */
const NOT_BELIEVED: Readonly<Record<string, string>> = {
  GROWTH: "fills several cells",
  HYPERLINK: "its link is not kept",
  TRANSPOSE: "fills several cells",
  TREND: "fills several cells",
};

/** Signs and plain references; they are in every formula. */
const SIGNS = ["+", "-", "*", "/", "^", "%", "&", "=", "<", "CELLS"];

let results: ReadonlyMap<string, Judged>;
let offered: readonly string[];
beforeAll(async () => {
  ({ results, functions: offered } = await judged());
}, 120_000);

const of = (name: string) => (FORMULAS[name] ?? []).map((formula) => results.get(formula) as Judged);
const isRight = (name: string) => of(name).every(({ verdict }) => verdict !== "WRONG");

test("every formula of the table has an expected result", () => {
  const known = expectedResults();
  expect(
    Object.values(FORMULAS)
      .flat()
      .filter((formula) => !known.has(formula)),
  ).toEqual([]);
});

test.each([...TRUSTED, ...SIGNS])("%s gives what Excel gives, or notices that it may not", (name) => {
  expect(of(name).length).toBeGreaterThan(0);
  expect(of(name).filter(({ verdict }) => verdict === "WRONG")).toEqual([]);
  expect(of(name).some(({ verdict }) => verdict === "RIGHT")).toBe(true);
});

test("a function that is not trusted either goes wrong here or has its reason", () => {
  const others = Object.keys(FORMULAS).filter((name) => !TRUSTED.has(name) && !SIGNS.includes(name));
  expect(others.filter(isRight).sort()).toEqual(Object.keys(NOT_BELIEVED).sort());
});

test("every function that the grid offers is right, corrected, or kept with a mark", () => {
  const names = [...new Set([...offered, ...Object.keys(FORMULAS)])].filter((name) => !SIGNS.includes(name));
  const made = names.filter((name) => CORRECTED.includes(name));
  const right = names.filter((name) => TRUSTED.has(name) && !CORRECTED.includes(name));
  const kept = names.filter((name) => !TRUSTED.has(name));
  const untried = kept.filter((name) => !(name in FORMULAS));
  process.stdout.write(
    `functions: ${right.length} right, ${made.length} made right, ${kept.length} kept with a mark ` +
      `(${untried.length} of these without a case)\n`,
  );
  expect(offered.length).toBeGreaterThan(500);
  expect([...made, ...right].filter((name) => !TRUSTED.has(name) || !(name in FORMULAS))).toEqual([]);
  expect(right.length + made.length + kept.length).toBe(names.length);
});
