import blankoRisiko from "../../../src/core/indicators/blankoRisiko";
import targetPeluang from "../../../src/core/indicators/targetPeluang";
import { day } from "../calendar/days";
import { number, one } from "./calls";

const HISTORY = [40, 70, 100, 130, 60, 90, 120, 50, 80, 110];
const AS_OF = day("2025-09-15");

/** Every total of eleven days that this history of two weeks and a day, closed to a circle, can give. */
function everyTotal(): number[] {
  const starts = HISTORY.map((_, i) => i);
  const week = (start: number) => [0, 1, 2, 3, 4].reduce((sum, k) => sum + (HISTORY[(start + k) % 10] as number), 0);
  return starts.flatMap((a) => starts.flatMap((b) => HISTORY.map((last) => week(a) + week(b) + last)));
}
const exactly = (isSo: (total: number) => boolean) => everyTotal().filter(isSo).length / 1000;

test.each([800, 850, 900, 935, 980, 1050])(
  "2,000 draws come within 3 points of all draws there can be: %p",
  (figure) => {
    const until = day("2025-09-30");
    const enough = number(targetPeluang, HISTORY, figure, AS_OF, until);
    expect(Math.abs(enough - exactly((total) => total >= figure))).toBeLessThan(0.03);
    const short = number(blankoRisiko, HISTORY, figure, until, AS_OF);
    expect(Math.abs(short - exactly((total) => total > figure))).toBeLessThan(0.03);
  },
);

test("the same seed gives the same chance, another seed another one near it", () => {
  const chance = (seed?: number) =>
    number(targetPeluang, HISTORY, 900, AS_OF, day("2025-09-30"), 5, undefined, 0, seed);
  expect(chance(1)).toBe(chance());
  expect(chance(2)).not.toBe(chance());
  expect(Math.abs(chance(2) - chance())).toBeLessThan(0.05);
});

test("more to do is never likelier, a later deadline never less likely", () => {
  const chance = (left: number, until: string) => number(targetPeluang, HISTORY, left, AS_OF, day(until));
  for (let left = 500; left < 1500; left += 50) {
    expect(chance(left + 50, "2025-09-30")).toBeLessThanOrEqual(chance(left, "2025-09-30"));
    expect(chance(left, "2025-10-07")).toBeGreaterThanOrEqual(chance(left, "2025-09-30"));
  }
});

test("nine days of history are too few, ten are enough", () => {
  expect(one(targetPeluang, HISTORY.slice(1), 900, AS_OF, day("2025-09-30"))).toMatchObject({
    fault: "TOO_FEW_DAYS",
    detail: { days: 9, needed: 10 },
  });
  expect(one(blankoRisiko, HISTORY, 900, day("2025-09-30"), AS_OF)).not.toHaveProperty("fault");
});
