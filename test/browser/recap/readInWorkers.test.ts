import { filesOf, type FoundFile } from "../../../src/browser/recap/foundFiles";
import { lanesFor, readInWorkers, type RecapWorker } from "../../../src/browser/recap/readInWorkers";
import type { RecapTask } from "../../../src/browser/recap/recapWorker";

/** Answers with an empty recap; crashes on a file with one name, and never answers for another. */
class FakeWorker implements RecapWorker {
  static made = 0;
  static ended = 0;
  onmessage: RecapWorker["onmessage"] = null;
  onerror: RecapWorker["onerror"] = null;

  constructor() {
    FakeWorker.made++;
  }

  postMessage(message: unknown): void {
    const { file } = message as RecapTask;
    if (file === "diam.xlsx") return;
    const data = file === "rusak.xlsx" ? undefined : { file, recaps: [] };
    queueMicrotask(() => this.onmessage?.call(this as never, { data } as MessageEvent));
  }

  terminate(): void {
    FakeWorker.ended++;
  }
}

const found = (...names: readonly string[]): FoundFile[] =>
  names.map((name) => ({ path: name, file: new File(["isi"], name) }));
const options = (more: object = {}) => ({
  newWorker: () => new FakeWorker(),
  lanes: 2,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

beforeEach(() => {
  FakeWorker.made = FakeWorker.ended = 0;
});

test("every file gets an answer, in order; one that crashes its worker is reported and stops nothing", async () => {
  const files = found("a.xlsx", "rusak.xlsx", "b.xlsx", "c.xlsx");
  const told: string[] = [];
  const all = await readInWorkers(files, options({ onProgress: (_done: number, file: string) => told.push(file) }));
  expect(all).toEqual([
    { file: "a.xlsx", recaps: [] },
    { file: "rusak.xlsx", unread: expect.objectContaining({ id: expect.stringContaining("Buka sendiri") }) },
    { file: "b.xlsx", recaps: [] },
    { file: "c.xlsx", recaps: [] },
  ]);
  expect(told.sort()).toEqual(["a.xlsx", "b.xlsx", "c.xlsx", "rusak.xlsx"]);
  expect(FakeWorker.ended).toBe(FakeWorker.made);
});

test("a file that has been deleted meanwhile is reported as well", async () => {
  const gone = { path: "x.xlsx", file: { arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as File };
  const all = await readInWorkers([gone, ...found("a.xlsx")], options());
  expect(all).toMatchObject([
    { file: "x.xlsx", unread: {} },
    { file: "a.xlsx", recaps: [] },
  ]);
});

test("when stopped, it returns at once what was read, and no worker remains", async () => {
  const stop = new AbortController();
  const reading = readInWorkers(
    found("a.xlsx", "diam.xlsx", "b.xlsx"),
    options({
      lanes: 1,
      signal: stop.signal,
      onProgress: (_done: number, file: string) => file === "diam.xlsx" && setTimeout(() => stop.abort()),
    }),
  );
  expect(await reading).toEqual([{ file: "a.xlsx", recaps: [] }]);
  expect(FakeWorker.ended).toBe(FakeWorker.made);
});

test("one processor is left to the page, and a few workers are enough", () => {
  expect([1, 2, 4, 16].map(lanesFor)).toEqual([1, 1, 3, 4]);
});

test("sheets in a folder, by name: no hidden files, no notes, and the others are counted", () => {
  const names = ["b.xlsx", "a.csv", "catatan.txt", "surat.docx", "~$b.xlsx", ".x.xlsx", "lama.xls"];
  const { files, passedOver } = filesOf(names.map((name) => new File([""], name)));
  expect(files.map(({ path }) => path)).toEqual(["a.csv", "b.xlsx", "lama.xls"]);
  expect(passedOver).toBe(2);
});
