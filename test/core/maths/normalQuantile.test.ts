import fc from "fast-check";
import { normalQuantile } from "../../../src/core/maths/normalQuantile";

/** Found by solving the distribution function with forty digits, independently of the algorithm under test. */
test.each([
  [0.5, 0],
  [0.25, -0.6744897501960817],
  [0.6, 0.2533471031357998],
  [0.9, 1.2815515655446004],
  [0.925, 1.439531470938456],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400542],
  [0.99, 2.3263478740408412],
  [0.999, 3.090232306167814],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
  [1e-300, -37.0470962993612],
])("the quantile of %p is %p", (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 9);
});

test("the upper half mirrors the lower", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (part) => {
      const probability = part / 2 ** 30;
      expect(normalQuantile(probability) + normalQuantile(1 - probability)).toBeCloseTo(0, 12);
    }),
  );
});

test("it rises with the probability, across its stretches too", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), (part) => {
      expect(normalQuantile((part + 1) / 10000)).toBeGreaterThan(normalQuantile(part / 10000));
    }),
  );
});
