import type { Cell, Range } from "./cells/cell";
import type { Argument } from "./evaluate";
import type { ExampleArgument } from "./indicator";

/** An example's argument as a host would hand it over: a cell or a column becomes a range, `undefined` is left out. */
export function argumentOf(example: ExampleArgument): Argument {
  if (example === undefined) return undefined;
  if (!isList(example)) return [[example]];
  return example.every(isList) ? (example as Range) : example.map((cell) => [cell as Cell]);
}

function isList(value: ExampleArgument | readonly Cell[]): value is readonly Cell[] | readonly (readonly Cell[])[] {
  return Array.isArray(value);
}
