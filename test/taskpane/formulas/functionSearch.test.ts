import { indicators } from "../../../src/core/indicators";
import { searchFunctions } from "../../../src/taskpane/formulas/functionSearch";
import { taskText } from "../../../src/text/tasks";

const names = (query: string) =>
  searchFunctions(indicators, query).flatMap(({ functions }) => functions.map((f) => f.name));

test("without a query every function is listed once, in the order of the tasks", () => {
  const groups = searchFunctions(indicators, "");
  const order = Object.keys(taskText);
  expect(groups.map(({ task }) => order.indexOf(task))).toEqual(
    groups.map(({ task }) => order.indexOf(task)).sort((a, b) => a - b),
  );
  expect(names("").sort()).toEqual(indicators.map(({ name }) => name));
});

test.each(["rekam sisa", "REKAM_SISA", "rekamsisa", "=DUKCAPIL.REKAM_SISA", "sisa rekam", "Rekam-Sisa"])(
  "%s finds REKAM_SISA",
  (query) => expect(names(query)).toContain("REKAM_SISA"),
);

test("words of either language and other spellings are found", () => {
  expect(names("blangko cukup")).toContain("BLANKO_RUNWAY");
  expect(names("working days blank cards")).toContain("BLANKO_RUNWAY");
  expect(names("wajib e-KTP")).toContain("REKAM_SISA");
});

test.each([
  ["kapan habis", "BLANKO_HABIS"],
  ["kapan blanko habis?", "BLANKO_HABIS"],
  ["berapa hari kerja blanko cukup", "BLANKO_RUNWAY"],
  ["berapa sisa perekaman", "REKAM_SISA"],
  ["when is the stock not enough", "BLANKO_HABIS"],
])("the question “%s” finds %s", (question, name) => {
  expect(names(question)).toContain(name);
});

test("a word nobody uses finds nothing", () => {
  expect(searchFunctions(indicators, "zzz")).toEqual([]);
});
