import { ask } from "../../../src/workbook/excel/ask";
import { run, type Batch } from "../../../src/workbook/excel/run";

jest.mock("../../../src/workbook/excel/run", () => ({ run: jest.fn() }));
const mocked = jest.mocked(run);
const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext;
const answering = (batch: Batch<unknown>) => batch(context);
const question = (answer: string) => () => () => answer;

beforeEach(() => {
  jest.useFakeTimers();
  mocked.mockReset();
});
afterEach(() => jest.useRealTimers());

test("what is asked in one turn is one request, and each asker gets its own answers in order", async () => {
  mocked.mockImplementation(answering as typeof run);
  const asked = Promise.all([ask([question("a"), question("b")]), ask([question("c")])]);
  await jest.advanceTimersByTimeAsync(0);
  expect(await asked).toEqual([["a", "b"], ["c"]]);
  expect(mocked).toHaveBeenCalledTimes(1);
});

test("what is asked while a request is under way goes out together once it is answered", async () => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  mocked.mockImplementationOnce((async (batch: Batch<unknown>) => {
    await held;
    return batch(context);
  }) as typeof run);
  mocked.mockImplementation(answering as typeof run);
  const first = ask([question("a")]);
  await jest.advanceTimersByTimeAsync(0);
  const later = Promise.all([ask([question("b")]), ask([question("c")])]);
  await jest.advanceTimersByTimeAsync(100);
  expect(mocked).toHaveBeenCalledTimes(1);
  answer();
  expect(await first).toEqual(["a"]);
  await jest.advanceTimersByTimeAsync(0);
  expect(await later).toEqual([["b"], ["c"]]);
  expect(mocked).toHaveBeenCalledTimes(2);
});

test("an answer that never comes holds back nothing for longer than five seconds", async () => {
  mocked.mockImplementationOnce((() => new Promise(() => undefined)) as typeof run);
  mocked.mockImplementation(answering as typeof run);
  void ask([question("a")]);
  await jest.advanceTimersByTimeAsync(0);
  const later = ask([question("b")]);
  await jest.advanceTimersByTimeAsync(4_999);
  expect(mocked).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(2);
  expect(mocked).toHaveBeenCalledTimes(2);
  expect(await later).toEqual(["b"]);
});
