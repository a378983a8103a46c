import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import type { FunctionsJson } from "../../src/catalogue/functionsJson";
import { evaluate } from "../../src/core/evaluate";
import { argumentOf } from "../../src/core/example";
import { excelErrorOf, isFault, type Fault } from "../../src/core/fault";
import { indicators } from "../../src/core/indicators";
import type { AnyIndicator, Example } from "../../src/core/indicator";
import { answerCells } from "../../src/text/answer";
import { faultText } from "../../src/text/faults";
import { fakeCustomFunctions } from "./customFunctions";

const dist = join(__dirname, "../../dist");
const path = join(dist, "functions.js");
if (!existsSync(path))
  throw new Error("dist/functions.js is missing; npm run build writes it, and npm test runs that first");

const { associated, CustomFunctions } = fakeCustomFunctions();
const context = createContext({ CustomFunctions });
new Script("delete globalThis.console").runInContext(context);
new Script(readFileSync(path, "utf8"), { filename: "functions.js" }).runInContext(context);

/** The same cells without the identity of their JavaScript context, errors as code and sentence. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

function fromDist(entry: AnyIndicator, example: Example): unknown {
  try {
    return plain(associated.get(entry.name)?.(...example.args.map((arg) => argumentOf(arg) ?? null)));
  } catch (error) {
    return plain(error);
  }
}

function expected(entry: AnyIndicator, example: Example): unknown {
  const shown = (fault: Fault) => ({
    code: excelErrorOf(fault) === "NA" ? "#N/A" : "#VALUE!",
    message: faultText(fault, entry, "id"),
  });
  const cells = answerCells(evaluate(entry, example.args.map(argumentOf)), "id");
  return plain(
    isFault(cells) ? shown(cells) : cells.map((row) => row.map((cell) => (isFault(cell) ? shown(cell) : cell))),
  );
}

test("the context holds nothing but CustomFunctions, and the script leaves nothing behind", () => {
  expect(Object.keys(context)).toEqual(["CustomFunctions"]);
  for (const name of ["window", "self", "console", "setTimeout", "process", "require", "Office"])
    expect(new Script(`typeof ${name}`).runInContext(context)).toBe("undefined");
});

test.each(["functions.json", "functions.en.json"])("every id of %s is registered, and nothing else", (file) => {
  const json = JSON.parse(readFileSync(join(dist, file), "utf8")) as FunctionsJson;
  expect([...associated.keys()]).toEqual(json.functions.map(({ id }) => id));
});

test("the functions are those of the list", () => {
  expect([...associated.keys()]).toEqual(indicators.map(({ name }) => name));
});

describe.each(indicators.map((entry) => [entry.name, entry] as const))("%s as shipped", (_name, entry) => {
  test.each(entry.examples.map((example) => [JSON.stringify(example.args), example] as const))(
    "%s",
    (_args, example) => {
      expect(fromDist(entry, example)).toEqual(expected(entry, example));
    },
  );
});

test("it stays within 32 KiB as a web server sends it", () => {
  expect(brotliCompressSync(readFileSync(path)).length).toBeLessThanOrEqual(32 * 1024);
});

test("it carries neither React nor zod, and none of the entries' words", () => {
  const script = readFileSync(path, "utf8");
  expect(script).not.toMatch(/react|zod/i);
  expect(indicators.filter(({ says }) => script.includes(says.en))).toEqual([]);
});
