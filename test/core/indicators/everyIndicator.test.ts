import fc from "fast-check";
import type { Cell, Range } from "../../../src/core/cells/cell";
import { evaluate, explain, isExplanation, type Argument, type Table } from "../../../src/core/evaluate";
import { isFault } from "../../../src/core/fault";
import { indicators } from "../../../src/core/indicators";
import type { AnyIndicator } from "../../../src/core/indicator";
import type { Param } from "../../../src/core/parameter";

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.nat(2e6) },
  fc.constantFrom(0, 1, 999_999_999_999, -1, 0.25, 1e-12, 1e-300, 45000, 45123),
  fc.double({ noNaN: true, min: 0, max: 3 }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: figure },
  fc.constantFrom<Cell>(null, "", "-", "4.091", "4,091", "25%", "13 November 2023", "TOTAL", true, { error: "#REF!" }),
);
const column = (values: fc.Arbitrary<Cell>, rows: number): fc.Arbitrary<Range> =>
  fc.array(values, { minLength: rows, maxLength: rows }).map((cells) => cells.map((value) => [value]));

const paramsOf = (entry: AnyIndicator) => Object.values(entry.params as Record<string, Param>);
const computing = indicators.filter(({ name }) => name !== "JELASKAN").map((entry) => [entry.name, entry] as const);
const RUNS = { numRuns: 150 };

function argumentsOf(entry: AnyIndicator, rows: number): fc.Arbitrary<Argument[]> {
  const each = paramsOf(entry).map((param) => {
    const given = param.whole ? column(figure, 6) : column(cell, rows);
    return param.optional ? fc.option(given, { nil: undefined, freq: 2 }) : given;
  });
  return fc.tuple(...each);
}

describe.each(computing)("%s", (_name, entry) => {
  test("gives finite numbers, words or a refusal for whatever stands in the cells", () => {
    fc.assert(
      fc.property(argumentsOf(entry, 1), (args) => {
        const answer = evaluate(entry, args);
        if (isFault(answer) || isExplanation(answer)) return;
        const numbers = answer.flat().filter((value) => typeof value === "number");
        expect(numbers.filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("gives in each row of a column what it gives for that row alone", () => {
    fc.assert(
      fc.property(argumentsOf(entry, 3), (args) => {
        const answer = evaluate(entry, args);
        if (isFault(answer)) return;
        const isSpilled = (index: number) => paramsOf(entry)[index]?.whole === false;
        for (const row of [1, 2]) {
          const alone = args.map((range, i) => (range && isSpilled(i) ? [range[row] as readonly Cell[]] : range));
          const spilled = args.some((range, i) => range && isSpilled(i));
          const blank = alone.every(
            (range, i) => !isSpilled(i) || !range || range[0]?.[0] === null || range[0]?.[0] === "",
          );
          if (!spilled || blank) continue;
          const one = evaluate(entry, alone);
          const [here] = (answer as Table)[row] ?? [];
          if (isFault(one)) expect(here).toEqual({ row: row + 1, ...one });
          else expect(here).toEqual((one as Table)[0]?.[0]);
        }
      }),
      RUNS,
    );
  });

  test("its explanation begins with the answer itself", () => {
    fc.assert(
      fc.property(argumentsOf(entry, 1), (args) => {
        const answer = evaluate(entry, args);
        const [first] = explain(entry, args).notes;
        expect(first).toEqual({ note: "RESULT", detail: isFault(answer) ? answer : (answer as Table)[0] });
      }),
      RUNS,
    );
  });
});
