import fc from "fast-check";
import { ticks } from "../../../../src/workbook/grid/charts/scale";

const figure = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);

test("a scale contains every figure, in a few round increasing steps", () => {
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 2, max: 12 }), (a, b, wanted) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const { from, to, at } = ticks(low, high, wanted);
      expect(from).toBeLessThanOrEqual(low + 1e-6 * Math.abs(low));
      expect(to).toBeGreaterThanOrEqual(high - 1e-6 * Math.abs(high));
      expect(at.length).toBeGreaterThan(0);
      expect(at.length).toBeLessThanOrEqual(wanted + 3);
      expect([...at].sort((x, y) => x - y)).toEqual(at);
    }),
  );
});

test.each([
  [83, 100, 0],
  [84, 100, 80],
  [95, 100, 95],
  [-5, 100, -25],
])("figures from %d to %d begin at %d", (low, high, from) => {
  expect(ticks(low, high, 5).from).toBe(from);
});

test("limits set by the chart are kept", () => {
  expect(ticks(0.9, 0.98, 4, { min: 0, max: 1 })).toMatchObject({ from: 0, to: 1 });
});
