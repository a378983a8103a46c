import fc from "fast-check";
import ikdDasar from "../../../src/core/indicators/ikdDasar";
import ikdTarget from "../../../src/core/indicators/ikdTarget";
import { explain } from "../../../src/core/evaluate";
import { answer, number } from "./calls";

const people = fc.integer({ min: 1000, max: 1e8 });
const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const bases = fc.record({ required: people, recorded: people, population: people, target: share });

test("a figure that is the target of one base alone names that base", () => {
  fc.assert(
    fc.property(bases, ({ required, recorded, population, target }) => {
      const named = { REKAM: recorded, WAJIB: required, PENDUDUK: population };
      const figures = Object.entries(named).map(([name, base]) => [name, number(ikdTarget, base, target)] as const);
      fc.pre(new Set(figures.map(([, figure]) => figure)).size === 3);
      for (const [name, figure] of figures)
        expect(answer(ikdDasar, figure, target, required, recorded, population)).toBe(name);
    }),
    { numRuns: 200 },
  );
});

test("a figure that several bases give exactly is put down to the people recorded", () => {
  fc.assert(
    fc.property(people, share, (all, target) => {
      expect(answer(ikdDasar, number(ikdTarget, all, target), target, all, all, all)).toBe("REKAM");
    }),
    { numRuns: 100 },
  );
});

test("exchanging wajib KTP and the recorded exchanges their names", () => {
  const other = { REKAM: "WAJIB", WAJIB: "REKAM", "TIDAK COCOK": "TIDAK COCOK" } as const;
  fc.assert(
    fc.property(people, people, share, fc.integer({ min: -20, max: 20 }), (a, b, target, off) => {
      fc.pre(number(ikdTarget, a, target) !== number(ikdTarget, b, target));
      const figure = Math.max(0, number(ikdTarget, a, target) + off);
      const name = answer(ikdDasar, figure, target, a, b) as keyof typeof other;
      expect(answer(ikdDasar, figure, target, b, a)).toBe(other[name]);
    }),
    { numRuns: 300 },
  );
});

test("the explanation names each base that was tried, with its distance", () => {
  const [figure, target, required, recorded] = [251, 0.25, 1008, 1000];
  const tried = explain(
    ikdDasar,
    [figure, target, required, recorded].map((cell) => [[cell]]),
  ).notes.flatMap(({ note, detail }) => (note === "BASE_DISTANCE" ? [detail] : []));
  expect(tried).toEqual([
    { name: "rekam", target: 250, distance: 1 / 250 },
    { name: "wajib", target: 252, distance: 1 / 252 },
  ]);
});

test.each([
  [10_050, undefined, "REKAM"],
  [10_051, undefined, "TIDAK COCOK"],
  [9950, undefined, "REKAM"],
  [9949, undefined, "TIDAK COCOK"],
  [11_000, 0.1, "REKAM"],
  [11_001, 0.1, "TIDAK COCOK"],
])("a target of 10,000 written %i, tolerance %p: %s", (figure, tolerance, base) => {
  expect(answer(ikdDasar, figure, 0.25, 80_000, 40_000, undefined, tolerance)).toBe(base);
});
