import type { SheetCells } from "../../src/core/cells/sheetCells";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { checkSheet } from "../../src/checking/check";
import { inSlices, Stopped } from "../../src/reading/slices";
import { linesOf } from "../checking/rules/bench";

/** A task with this many steps that counts those done. */
function counted(steps: number): { readonly task: Generator<number, string>; readonly done: () => number } {
  let done = 0;
  function* work(): Generator<number, string> {
    for (; done < steps; done++) yield done / steps;
    return "result";
  }
  return { task: work(), done: () => done };
}

/** A stock card with this many rows, every fifth wrong. */
function card(rows: number): SheetCells {
  const header = ["TANGGAL", "LOKASI", "STOK AWAL", "PENERIMAAN", "PEMAKAIAN", "SISA AKHIR"];
  const cells = Array.from({ length: rows }, (_, i) => [
    40_000 + i,
    "Dinas",
    rows - i,
    i % 11 === 0 ? "-" : 0,
    1,
    rows - i - (i % 5 === 0 ? 3 : 1),
  ]);
  return sheetCells("KARTU STOK", [header, ...cells]);
}

describe("a task in slices", () => {
  test("gives its result whether it pauses after every step or never", async () => {
    for (const sliceMs of [0, 5, Infinity]) expect(await inSlices(counted(50).task, { sliceMs })).toBe("result");
  });

  test("reports its progress after each slice, and one at the end", async () => {
    const shares: number[] = [];
    await inSlices(counted(4).task, { sliceMs: 0, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test("lets others have a turn between two slices", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await inSlices(counted(2000).task, { sliceMs: 0 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  test("stops before its first step if it was stopped beforehand", async () => {
    const { task, done } = counted(4);
    await expect(inSlices(task, { signal: AbortSignal.abort() })).rejects.toThrow(Stopped);
    expect(done()).toBe(0);
  });

  test("stops within the slice in which it is told to", async () => {
    const controller = new AbortController();
    const { task, done } = counted(100);
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (shares.length === 3) controller.abort();
    };
    await expect(inSlices(task, { sliceMs: 0, signal: controller.signal, onProgress })).rejects.toThrow(Stopped);
    expect(shares).toEqual([0, 0.01, 0.02]);
    expect(done()).toBe(2);
  });
});

describe("the check of a large sheet", () => {
  const sheet = card(6000);

  test("finds the same in one slice and in as many as there are steps", async () => {
    const found = async (sliceMs: number) => (await checkSheet(sheet, { sliceMs })).flatMap(linesOf);
    const [whole, sliced] = [await found(Infinity), await found(0)];
    expect(whole.length).toBeGreaterThan(2000);
    expect(sliced).toEqual(whole);
  });

  test("goes from 0 to 1 and never back", async () => {
    const shares: number[] = [];
    await checkSheet(sheet, { sliceMs: 0, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.2);
    expect(shares[shares.length - 1]).toBe(1);
  });

  test.each([1, 5, 20])("stops within one slice after the %dth", async (slices) => {
    const controller = new AbortController();
    let seen = 0;
    const onProgress = () => {
      if (++seen === slices) controller.abort();
    };
    await expect(checkSheet(sheet, { sliceMs: 0, signal: controller.signal, onProgress })).rejects.toThrow(Stopped);
    expect(seen).toBe(slices);
  });
});
