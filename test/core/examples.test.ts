import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../../src/core/cells/cell";
import { evaluate, type Argument } from "../../src/core/evaluate";
import { argumentOf } from "../../src/core/example";
import { isFault } from "../../src/core/fault";
import { indicators } from "../../src/core/indicators";
import type { AnyIndicator, Example } from "../../src/core/indicator";

const FOLDER = join(__dirname, "../../src/core/indicators");
const camelCase = (name: string) =>
  name.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());

/** Deeply frozen, so that an indicator that changes its input fails. */
function frozen(argument: Argument): Argument {
  if (!argument) return argument;
  argument.forEach((row) => Object.freeze(row));
  return Object.freeze(argument);
}

/** The same range with its blanks as another host passes them. */
const blanksAs = (blank: null | "" | 0) => (argument: Argument) =>
  argument && argument.length * (argument[0]?.length ?? 0) > 1
    ? argument.map((row) => row.map((cell) => (cell === null || cell === undefined || cell === "" ? blank : cell)))
    : argument;

function expectGiven(indicator: AnyIndicator, args: readonly Argument[], gives: Example["gives"]): void {
  const answer = evaluate(indicator, args);
  if (typeof gives === "object" && "fault" in gives) {
    expect(answer).toMatchObject({ fault: gives.fault });
    return;
  }
  const rows: readonly (readonly unknown[])[] = Array.isArray(gives)
    ? gives.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[gives]];
  expect((answer as Range).map((row) => row.length)).toEqual(rows.map((row) => row.length));
  rows.forEach((row, r) =>
    row.forEach((wanted, c) => {
      const value: unknown = (answer as Range)[r]?.[c];
      if (typeof wanted === "number") expect(value as number).toBeCloseTo(wanted, 9);
      else expect(isFault(value as never) ? (value as { fault: string }).fault : value).toEqual(wanted);
    }),
  );
}

test("every file of the folder is listed, and each is named after its function", () => {
  const files = readdirSync(FOLDER).filter((file) => file !== "index.ts");
  expect(files.sort()).toEqual(indicators.map(({ name }) => `${camelCase(name)}.ts`).sort());
});

describe.each(indicators.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  const examples = entry.examples.map((example) => [JSON.stringify(example.args), example] as const);

  test.each(examples)("%s", (_args, { args, gives }) => {
    expectGiven(entry, args.map(argumentOf).map(frozen), gives);
  });

  test.each(["", 0, null] as const)("its series give the same with blanks handed over as %p", (blank) => {
    for (const { args, gives } of entry.examples) expectGiven(entry, args.map(argumentOf).map(blanksAs(blank)), gives);
  });

  test("every refusal it declares has an example, and no example refuses otherwise", () => {
    const shown = entry.examples.flatMap(({ gives }) =>
      typeof gives === "object" && "fault" in gives ? [gives.fault] : [],
    );
    expect([...new Set(shown)].sort()).toEqual([...entry.faults].sort());
  });
});
