import { indicators } from "../../src/core/indicators";
import { fakeCustomFunctions } from "./customFunctions";

const { associated, CustomFunctions } = fakeCustomFunctions();
const globals = globalThis as { CustomFunctions?: unknown; Office?: unknown };

beforeAll(async () => {
  globals.CustomFunctions = CustomFunctions;
  await import("../../src/functions/functions");
});
afterEach(() => {
  delete globals.Office;
});

function run(name: string, ...args: unknown[]): unknown {
  try {
    return associated.get(name)?.(...args);
  } catch (error) {
    return error;
  }
}

test("every function of the list is associated under its name", () => {
  expect([...associated.keys()]).toEqual(indicators.map(({ name }) => name));
});

test("a single value comes back as one cell", () => {
  expect(run("REKAM_SISA", [[104229]], [[108330]])).toEqual([[4101]]);
});

test("what Excel passes after the parameters is not an argument", () => {
  expect(run("REKAM_SISA", [[1]], [[3]], { functionName: "REKAM_SISA" })).toEqual([[2]]);
});

test("a bare value counts as one cell", () => {
  expect(run("REKAM_SISA", 1, 3)).toEqual([[2]]);
});

test("an omitted argument arrives as null or not at all", () => {
  expect(run("BLANKO_RUNWAY", [[500]], [[100]], null)).toEqual([[5]]);
  expect(run("BLANKO_RUNWAY", [[500]], [[100]])).toEqual([[5]]);
});

test("a refused call is thrown with the sentence the user reads", () => {
  expect(run("BLANKO_RUNWAY", [[500]], [[0]])).toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/^Tidak ada pemakaian/) as string,
  });
  expect(run("REKAM_SISA", [[4.229]], [[1]])).toMatchObject({ code: "#VALUE!" });
});

test("in a spill only the refused cell is an error, and it names its row", () => {
  const cells = run("REKAM_SISA", [[1], ["kira-kira 2"]], [[3], [3]]) as unknown[][];
  expect(cells[0]).toEqual([2]);
  expect(cells[1]?.[0]).toBeInstanceOf(CustomFunctions.Error);
  expect(cells[1]?.[0]).toMatchObject({ message: expect.stringMatching(/baris 2/) as string });
});

test("the sentence follows Office's display language, and Indonesian holds for all but English", () => {
  const sentence = (displayLanguage?: string) => {
    globals.Office = displayLanguage === undefined ? {} : { context: { displayLanguage } };
    return (run("BLANKO_RUNWAY", [[500]], [[0]]) as { message: string }).message;
  };
  expect(sentence("en-US")).toMatch(/^There is no use/);
  expect(sentence("id-ID")).toMatch(/^Tidak ada/);
  expect(sentence("ja-JP")).toMatch(/^Tidak ada/);
  expect(sentence()).toMatch(/^Tidak ada/);
});

test("without custom functions the entry loads and registers nothing", async () => {
  delete globals.CustomFunctions;
  jest.resetModules();
  await expect(import("../../src/functions/functions")).resolves.toBeDefined();
  globals.CustomFunctions = CustomFunctions;
});

describe("the sentences speak", () => {
  const said = () => (run("BLANKO_RUNWAY", [[500]], [[0]]) as { readonly message: string }).message;
  const page = (language?: string) => ({ document: { documentElement: { dataset: { language } } } });
  const office = (displayLanguage: string) => ({ Office: { context: { displayLanguage } } });
  const set = (more: object) => void Object.assign(globalThis, more);
  afterEach(() => void Reflect.deleteProperty(globalThis, "document"));

  test.each(["en-US", "en-GB", "en-AU", "en"])("English to %s", (locale) => {
    set(office(locale));
    expect(said()).toMatch(/^There is no use|^No /);
  });

  test.each(["id-ID", "ms-MY", "enm"])("Indonesian to %s", (locale) => {
    set(office(locale));
    expect(said()).toMatch(/^Tidak ada pemakaian/);
  });

  test("the language that the pane was set to, whatever Excel's own is", () => {
    set({ ...office("en-GB"), ...page("id") });
    expect(said()).toMatch(/^Tidak ada pemakaian/);
    set({ ...office("id-ID"), ...page("en") });
    expect(said()).not.toMatch(/^Tidak ada/);
    set({ ...office("id-ID"), ...page() });
    expect(said()).toMatch(/^Tidak ada pemakaian/);
  });
});
