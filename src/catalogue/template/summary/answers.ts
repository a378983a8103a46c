import type { Cell, Range } from "../../../core/cells/cell";
import { evaluate, isExplanation } from "../../../core/evaluate";
import { isFault } from "../../../core/fault";
import { indicatorNamed } from "../../../core/indicators";
import type { NamedRange } from "../dataSheet";
import { argumentCells } from "./arguments";
import type { Line, Ranges, Section } from "./line";

/**
 * What every line of the summary shows, by its name: the answer of its function over the sheets' own cells, or of its plain
 * formula. A line without the numbers that it needs shows nothing.
 */
export function answersOf(sections: readonly Section[], named: readonly NamedRange[]): ReadonlyMap<string, Cell> {
  const lines = new Map<string, Line>(
    sections.flatMap((section) => section.lines.map((line) => [line.name, line] as const)),
  );
  const columns = new Map(named.map(({ name, range }) => [name, range]));
  const answers = new Map<string, Cell>();

  const range = (name: string): Range => {
    const column = columns.get(name);
    if (column) return column;
    const line = lines.get(name);
    if (!line) throw new Error(`nothing is called ${name}`);
    return [[answerOf(line)]];
  };
  const numbers = (name: string) => range(name).flatMap(([each]) => (typeof each === "number" ? [each] : []));
  const cell = (name: string) => range(name)[0]?.[0];
  const ranges: Ranges = { range, cell, numbers, number: (name) => Number(cell(name) || 0) };

  function answerOf(line: Line): Cell {
    if (!answers.has(line.name)) answers.set(line.name, isReady(line) ? compute(line) : "");
    return answers.get(line.name);
  }

  const isReady = ({ needs }: Line) => needs.every((name) => numbers(name).length > 0);

  function compute({ name, call, value }: Line): Cell {
    const indicator = call && indicatorNamed(call.indicator);
    if (!call || !indicator) return value?.(ranges);
    const answer = evaluate(
      indicator,
      call.args.map((written) => argumentCells(written, ranges)),
    );
    const result = isFault(answer) || isExplanation(answer) ? undefined : answer[0]?.[0];
    if (result === undefined || isFault(result)) throw new Error(`${name} has no answer`);
    return result;
  }

  for (const line of lines.values()) answerOf(line);
  return answers;
}
