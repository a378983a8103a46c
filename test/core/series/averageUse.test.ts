import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { averageOf, averageUse } from "../../../src/core/series/averageUse";
import { countedDays } from "../../../src/core/series/countedDays";
import type { Series } from "../../../src/core/series/readSeries";

const down = (cells: readonly unknown[]) => Object.freeze(cells.map((cell) => Object.freeze([cell]))) as never;
const day = fc.record({
  used: fc.integer({ min: 0, max: 2000 }),
  status: fc.constantFrom("normal", "normal", "normal", "kuota", "kosong", "tutup"),
});
const series = (use: readonly number[]): Series => ({ values: use, skipped: 0, texts: 0 });
const average = (days: readonly { used: number; status: string }[]) =>
  averageUse(series(days.map(({ used }) => used)), down(days.map(({ status }) => status)));
const shuffledPair = <T>(rows: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(rows, { minLength: 5, maxLength })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

test("the order of the rows does not move the mean while the window holds them all", () => {
  fc.assert(
    fc.property(shuffledPair(day, 20), ([one, other]) => {
      // Rows that only rise or fall are refused because of their order.
      const means = [average(one), average(other)];
      fc.pre(!means.some((found) => isFault(found) && /^ONLY_/.test(found.fault)));
      expect(means[1]).toEqual(means[0]);
    }),
    { numRuns: 300 },
  );
});

test("days that do not count do not move the mean, however little was used on them", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 5, maxLength: 20 }), fc.nat(20), fc.nat(2000), (days, place, used) => {
      const more = [...days.slice(0, place), { used, status: "kuota" }, ...days.slice(place)];
      expect(average(more)).toEqual(average(days));
    }),
    { numRuns: 200 },
  );
});

test("twice the use is twice the mean, by every method", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 5, maxLength: 60 }), fc.constantFrom(1, 2, 3), (days, method) => {
      const of = (times: number) => {
        const words = down(days.map(({ status }) => status));
        const found = countedDays(series(days.map(({ used }) => used * times)), words, "pemakaian");
        return isFault(found) ? found : averageOf(found, method as 1 | 2 | 3, 20);
      };
      const once = of(1);
      expect(of(2)).toEqual(isFault(once) ? once : once * 2);
    }),
    { numRuns: 200 },
  );
});

test("the average lies between the least and the most used day that counts", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5 }), (counted) => {
      for (const method of [1, 2, 3] as const) {
        const found = averageOf({ counted, everyRow: counted }, method, 20) as number;
        const latest = counted.slice(-20);
        expect(found).toBeGreaterThanOrEqual(Math.min(...latest));
        expect(found).toBeLessThanOrEqual(Math.max(...latest));
      }
    }),
    { numRuns: 200 },
  );
});

test("only the latest counted days are used: quota days between them take no place in the window", () => {
  const days = [...Array<number>(30).fill(900), ...Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 100 : 5))];
  const words = days.map((used) => (used === 5 ? "kuota" : "normal"));
  expect(averageUse(series(days), down(words))).toBe(100);
});
