import type { Cell, Range } from "../core/cells/cell";
import { evaluate, isExplanation, type Argument } from "../core/evaluate";
import { isFault } from "../core/fault";
import type { AnyIndicator, Value } from "../core/indicator";
import type { Figure } from "../contract/standing";

/** One argument: a cell, a range, or nothing. */
export type Given = Cell | Range;

/** Calls a public function and keeps the call with its answer. */
export function figure<T extends Value = number>(of: AnyIndicator, ...given: readonly Given[]): Figure<T> {
  const { call, answer } = figureRow(of, ...given);
  return { call, answer: Array.isArray(answer) ? (answer[0] as T) : (answer as Figure<T>["answer"]) };
}

/** The same for a function whose answer is a row of cells. */
export function figureRow<T extends readonly Value[] = readonly Value[]>(
  of: AnyIndicator,
  ...given: readonly Given[]
): Figure<T> {
  const args = given.map(argument);
  const answer = evaluate(of, args);
  if (isFault(answer)) return { call: { of, args }, answer };
  const row = isExplanation(answer) ? undefined : answer[0];
  if (!row) throw new Error(`${of.name} gave no row`);
  const refused = row.find((value) => isFault(value));
  return { call: { of, args }, answer: refused !== undefined && isFault(refused) ? refused : (row as unknown as T) };
}

/** The answer of a figure, if it has one. */
export function answered<T>({ answer }: Figure<T>): T | undefined {
  return isFault(answer) ? undefined : answer;
}

/** A series as one column. */
export function column(cells: readonly Cell[]): Range {
  return cells.map((cell) => [cell]);
}

function argument(given: Given): Argument {
  if (given === undefined || given === null) return undefined;
  return Array.isArray(given) ? (given as Range) : [[given as Cell]];
}
