import { functionsJson } from "../../src/catalogue/functionsJson";
import { indicators } from "../../src/core/indicators";
import { idFaults, parameterFaults } from "./excelNames";

const LONGEST_DESCRIPTION = 255;
const id = functionsJson(indicators, "id").functions;
const en = functionsJson(indicators, "en").functions;
const both = [...id, ...en];

test("every function of the list is there, in its order, in both languages", () => {
  expect(id.map((entry) => entry.id)).toEqual(indicators.map(({ name }) => name));
  expect(en.map((entry) => entry.id)).toEqual(id.map((entry) => entry.id));
});

test("a function's name is its id in both languages, and all ids differ", () => {
  expect(both.filter((entry) => entry.name !== entry.id)).toEqual([]);
  expect(new Set(id.map((entry) => entry.id)).size).toBe(id.length);
});

test("Excel accepts every name", () => {
  expect(id.filter((entry) => idFaults(entry.id).length > 0)).toEqual([]);
});

test.each([
  ["Blanko", "is not UPPER_SNAKE"],
  ["4_BLANKO", "is not UPPER_SNAKE"],
  ["AB", "has a length outside 3 to 128"],
  [`A${"B".repeat(128)}`, "has a length outside 3 to 128"],
  ["BLN2023", "looks like a cell"],
  ["R1C1", "looks like a cell in R1C1 style"],
  ["RC", "looks like a cell in R1C1 style"],
  ["ECHO", "is a name of Excel's own"],
])("Excel would not accept %s, which %s", (name, why) => {
  expect(idFaults(name)).toContain(why);
});

test("parameters keep the entry's order, Indonesian by key and English by its name", () => {
  for (const [index, entry] of indicators.entries()) {
    expect(id[index]?.parameters.map(({ name }) => name)).toEqual(Object.keys(entry.params as object));
    expect(en[index]?.parameters.map(({ name }) => name)).toEqual(
      Object.values(entry.params as Record<string, { en: string }>).map((param) => param.en),
    );
  }
});

test("parameter names are lower_snake, short and different from each other", () => {
  for (const { parameters } of both) {
    const names = parameters.map(({ name }) => name);
    expect(names.flatMap(parameterFaults)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(parameterFaults("Hari kerja")).toEqual(["is not lower_snake"]);
  expect(parameterFaults("a".repeat(33))).toEqual(["is longer than 32"]);
});

test("no required parameter follows an optional one", () => {
  for (const { parameters } of id) {
    const flags = parameters.map(({ optional }) => optional === true);
    expect(flags).toEqual([...flags].sort());
  }
});

test("both languages agree on which parameters are optional", () => {
  const optional = (list: typeof id) => list.map(({ parameters }) => parameters.map((param) => param.optional));
  expect(optional(en)).toEqual(optional(id));
});

test("everything is a matrix of anything, and the flags that crash Office 2021 are absent", () => {
  for (const entry of both) {
    expect(Object.keys(entry).sort()).toEqual(["description", "id", "name", "parameters", "result"]);
    for (const part of [entry.result, ...entry.parameters])
      expect(part).toMatchObject({ type: "any", dimensionality: "matrix" });
  }
  expect(JSON.stringify(both)).not.toMatch(/allowErrorForDataTypeAny|allowCustomDataForDataTypeAny/);
});

test("descriptions are there, short, and not the same in both languages", () => {
  for (const [index, entry] of id.entries()) {
    const pairs = [entry, ...entry.parameters].map(({ description }, place) => [
      description,
      [en[index], ...(en[index]?.parameters ?? [])][place]?.description ?? "",
    ]);
    for (const [indonesian = "", english = ""] of pairs) {
      expect(indonesian).not.toBe("");
      expect(english).not.toBe("");
      expect(english).not.toBe(indonesian);
      expect(Math.max(indonesian.length, english.length)).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    }
  }
});
