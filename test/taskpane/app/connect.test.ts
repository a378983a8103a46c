import { connect, PATIENCE_MS, type Connection, type OfficeArrival } from "../../../src/taskpane/app/connect";
import type { HostTrouble } from "../../../src/text/hostPane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = new Promise<never>(() => {});
const arrival = (given: Partial<OfficeArrival>): OfficeArrival => ({
  script: Promise.resolve(true),
  partFailed: never,
  host: () => never,
  ...given,
});

function listen(given: Partial<OfficeArrival>): Connection[] {
  const told: Connection[] = [];
  void connect(arrival(given), (connection) => told.push(connection));
  return told;
}
const trouble = (name: HostTrouble): Connection => ({ is: "TROUBLE", trouble: name });
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test("any trouble is reported within eight seconds", () => {
  expect(PATIENCE_MS).toBeLessThanOrEqual(8_000);
});

test("in Excel the pane is connected, and nothing else is ever said", async () => {
  const told = listen({ host: () => Promise.resolve("Excel") });
  await pass(10 * PATIENCE_MS);
  expect(told).toEqual([{ is: "EXCEL" }]);
});

test("a blocked script is reported at once", async () => {
  const told = listen({ script: Promise.resolve(false) });
  await pass(0);
  expect(told).toEqual([trouble("SCRIPT_BLOCKED")]);
});

test("a hanging script is reported after a while, not before; if it comes later the pane connects", async () => {
  let come: (isThere: boolean) => void = () => {};
  const told = listen({
    script: new Promise<boolean>((resolve) => (come = resolve)),
    host: () => Promise.resolve("Excel"),
  });
  await pass(PATIENCE_MS - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual([trouble("SCRIPT_LATE")]);
  come(true);
  await pass(0);
  expect(told).toEqual([trouble("SCRIPT_LATE"), { is: "EXCEL" }]);
});

test("a script without a part it needs is reported as soon as that is known", async () => {
  const told = listen({ partFailed: Promise.resolve() });
  await pass(0);
  expect(told).toEqual([trouble("SCRIPT_PARTLY")]);
  await pass(PATIENCE_MS);
  expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
});

test("an Excel that does not answer is distinguished from a script that does not arrive", async () => {
  const told = listen({});
  await pass(PATIENCE_MS);
  expect(told).toEqual([trouble("SILENT")]);
});

test.each([
  [null, "NOT_IN_EXCEL"],
  ["Word", "OTHER_HOST"],
] as const)("in %s the pane says where it belongs", async (host, name) => {
  const told = listen({ host: () => Promise.resolve(host) });
  await pass(PATIENCE_MS);
  expect(told).toEqual([trouble(name)]);
});
