import { backTest } from "../../../src/summary/forecast/backTest";
import { useSpread } from "../../../src/summary/forecast/useSpread";
import { HORIZONS, sampleBackTest, sampleCoverage, simulatedCoverage, STORIES } from "./coverage";

const times = (count: number, use: number) => new Array<number>(count).fill(use);

describe.each(Object.entries(STORIES))("offices whose use is %s", (_name, drift) => {
  test.each(HORIZONS)("eight of ten ranges hold the day %i working days ahead, two more or less", (horizon) => {
    const { held, off, offByAllDays } = simulatedCoverage(drift, horizon);
    expect(held).toBeGreaterThanOrEqual(0.7);
    expect(held).toBeLessThanOrEqual(0.9);
    expect(off).toBeLessThan(offByAllDays);
  });
});

test.each(HORIZONS)("the sample's year, %i working days ahead", (horizon) => {
  const { held, off, offByAllDays } = sampleCoverage(horizon);
  expect(held).toBeGreaterThanOrEqual(0.7);
  expect(held).toBeLessThanOrEqual(0.9);
  expect(off).toBeLessThan(offByAllDays);
});

test("constant use has no range, and neither has too short a history", () => {
  expect(useSpread(times(60, 100), 10)).toBe(0);
  expect(useSpread(times(19, 100), 10)).toBeUndefined();
  expect(useSpread(times(60, 100), 0)).toBeUndefined();
});

test("chance evens out over time, and drift grows", () => {
  // Weeks of 80 and 120 in turn, by chance; and a step from 80 to 120 in the middle.
  const chance = Array.from({ length: 60 }, (_none, i) => (Math.floor(i / 5) % 2 ? 120 : 80));
  const step = [...times(30, 80), ...times(30, 120)];
  expect(useSpread(chance, 40)).toBeLessThan(useSpread(chance, 5) as number);
  expect(useSpread(step, 40)).toBeGreaterThan(useSpread(step, 5) as number);
});

test("the back-test counts the days by which a forecast of four weeks ago was wrong", () => {
  // 20 days of 100, then 20 of 110: 2.200 cards are 22 days at the use of then.
  expect(backTest([...times(20, 100), ...times(20, 110)])).toBe(2);
  expect(backTest([...times(20, 100), ...times(20, 90)])).toBe(-2);
  expect(backTest(times(40, 100))).toBe(0);
  expect(backTest(times(24, 100))).toBeUndefined();
  expect(sampleBackTest()).toBeLessThan(5);
});
