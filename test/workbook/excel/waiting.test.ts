import { PATIENCE_MS, onWaiting, waitFor } from "../../../src/workbook/excel/waiting";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function listen(): boolean[] {
  const heard: boolean[] = [];
  stops.push(onWaiting((isWaiting) => heard.push(isWaiting)));
  return heard;
}
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

test("a late request is reported, and again when it is answered", async () => {
  const heard = listen();
  let answer: (value: number) => void = () => {};
  const waiting = waitFor(new Promise<number>((resolve) => (answer = resolve)));
  jest.advanceTimersByTime(PATIENCE_MS - 1);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(heard).toEqual([true]);
  answer(7);
  expect(await waiting).toBe(7);
  expect(heard).toEqual([true, false]);
});

test("two late ones are reported as one, until both are answered; a failure is an answer", async () => {
  const heard = listen();
  let answer: () => void = () => {};
  let fail: (error: Error) => void = () => {};
  const first = waitFor(new Promise<void>((resolve) => (answer = resolve)));
  const second = waitFor(new Promise<void>((_resolve, reject) => (fail = reject)));
  jest.advanceTimersByTime(PATIENCE_MS);
  answer();
  await first;
  expect(heard).toEqual([true]);
  fail(new Error("putus"));
  await expect(second).rejects.toThrow("putus");
  expect(heard).toEqual([true, false]);
});

test("an answer in time is never reported", async () => {
  const heard = listen();
  await waitFor(Promise.resolve());
  jest.advanceTimersByTime(10 * PATIENCE_MS);
  expect(heard).toEqual([]);
});
