import type { Cell } from "../../../core/cells/cell";
import { evaluate, isExplanation } from "../../../core/evaluate";
import { isFault } from "../../../core/fault";
import type { Value } from "../../../core/indicator";
import { indicatorNamed } from "../../../core/indicators";
import type { Exercise } from "./exercise";

/** The right answer of every step, by key: the function's result for the exercise's own figures. */
export function expectedOf({ inputs, steps }: Exercise): ReadonlyMap<string, Value> {
  const known = new Map<string, Cell>(inputs.map(({ key, value }) => [key, value]));
  const expected = new Map<string, Value>();
  for (const { key, indicator: name, args } of steps) {
    const indicator = indicatorNamed(name);
    if (!indicator) throw new Error(`no function ${name}`);
    const answer = evaluate(
      indicator,
      args.map((arg) => [[known.get(arg)]]),
    );
    const value = isFault(answer) || isExplanation(answer) ? undefined : answer[0]?.[0];
    if (value === undefined || isFault(value)) throw new Error(`the step ${key} has no answer`);
    expected.set(key, value);
    known.set(key, value);
  }
  return expected;
}

/** True for a right answer, however it was computed: a text in any case, a number within binary rounding. */
export function isRight(answer: Cell, expected: Value): boolean {
  if (typeof answer === "string" && typeof expected === "string")
    return answer.trim().toUpperCase() === expected.toUpperCase();
  if (typeof answer !== "number" || typeof expected !== "number") return answer === expected;
  return Math.abs(answer - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
