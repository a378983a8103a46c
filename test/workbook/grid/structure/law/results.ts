import { columnLetter, parseArea } from "../../../../../src/core/cells/area";
import { inside, placeOf, type Model, type ModelSheet } from "./model";

/*
 * Sums, counts and products that the model works out by itself.
 */

type Result = number | "#REF!";

/** What a formula of these few kinds gives on a sheet. */
export function resultOf(model: Model, home: ModelSheet, formula: string): Result {
  const [, name = "", reference = "", rest = ""] = /^(SUM|COUNT|N)\(([^)]*)\)(.*)$/.exec(formula) ?? [];
  const cells = cellsIn(model, home, reference);
  if (!cells) return name === "COUNT" ? 0 : "#REF!";
  const values = cells.map(([at, key]) => {
    const cell = at.cells.get(key);
    return cell?.formula === undefined ? cell?.value : resultOf(model, at, cell.formula);
  });
  const numbers = values.filter((value) => typeof value === "number");
  if (name === "COUNT") return numbers.length;
  if (values.includes("#REF!")) return "#REF!";
  const sum = numbers.reduce((a, b) => a + b, 0) + (name === "N" && values[0] === true ? 1 : 0);
  return rest === "+1" ? sum + 1 : rest === "*2" ? sum * 2 : sum;
}

/** True if a formula takes its own result, which no program adds up; such formulas have tests of their own. */
export const isCircular = (model: Model): boolean =>
  model.some((sheet) => [...sheet.cells.keys()].some((key) => takes(model, sheet, key, new Set())));

function takes(model: Model, home: ModelSheet, key: string, above: ReadonlySet<string>): boolean {
  const place = `${home.name}!${key}`;
  if (above.has(place)) return true;
  const reference = /^\w+\(([^)]*)\)/.exec(home.cells.get(key)?.formula ?? "")?.[1];
  if (reference === undefined) return false;
  const below = new Set([...above, place]);
  return (cellsIn(model, home, reference) ?? []).some(([sheet, cell]) => takes(model, sheet, cell, below));
}

/** The cells of a reference; undefined where there are none any more. */
function cellsIn(model: Model, home: ModelSheet, reference: string): (readonly [ModelSheet, string])[] | undefined {
  const [, quoted, bare, address = ""] = /^(?:(?:'((?:[^']|'')+)'|([^'!#]+))!)?(.*)$/.exec(reference) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? bare;
  const at = named === undefined ? home : model.find(({ name }) => name === named);
  const area = parseArea(address);
  if (!area || !at) return undefined;
  return [...at.cells.keys()].filter((key) => inside(area, ...placeOf(key))).map((key) => [at, key] as const);
}

type Listed = readonly [sheet: string, address: string, formula: string, result: unknown];

/** Every formula with its place and what `of` says that it gives. */
export const results = (model: Model, of: (sheet: string, address: string, formula: string) => unknown) =>
  model.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { formula }]): readonly Listed[] => {
      const [row, column] = placeOf(key);
      const address = `${columnLetter(column)}${row + 1}`;
      return formula === undefined ? [] : [[name, address, formula, of(name, address, formula)]];
    }),
  );
export const resultsOf = (model: Model) =>
  results(model, (sheet, _address, formula) =>
    resultOf(model, model.find(({ name }) => name === sheet) as ModelSheet, formula),
  );
