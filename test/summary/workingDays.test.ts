import { isDaily } from "../../src/summary/workingDays";
import type { StockDay } from "../../src/summary/read/stockDay";

/** Days with these gaps. */
const apart = (...gaps: readonly number[]): readonly StockDay[] => {
  const days = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) as number) + gap], [46_000]);
  return days.map((day) => ({ day, stock: 1, approximate: false, use: 1, spoiled: 0, status: undefined }));
};

test.each([
  [apart(), true],
  [apart(4), true],
  [apart(5), false],
  [apart(1, 4, 30), true],
  [apart(1, 5, 30), false],
  [apart(4, 4, 5, 5), false],
  [apart(4, 4, 4, 5), true],
])("a card is daily if the median gap is at most four days", (days, is) => {
  expect(isDaily(days)).toBe(is);
});
