import fc from "fast-check";
import wajibProyeksi from "../../../src/core/indicators/wajibProyeksi";
import { answer, number } from "./calls";

const people = fc.nat(1e9);
const changes = fc.tuple(people, people, people, people, people);

test("what comes in and goes out alike changes nothing", () => {
  fc.assert(
    fc.property(people, people, people, people, (required, moved, died, married) => {
      expect(number(wajibProyeksi, required, died, died, moved, moved, married)).toBe(required + married);
    }),
    { numRuns: 200 },
  );
});

test("two half years projected in turn are the whole year projected at once, as long as people remain", () => {
  fc.assert(
    fc.property(people, changes, changes, (required, first, second) => {
      const halfway = answer(wajibProyeksi, required, ...first);
      fc.pre(typeof halfway === "number");
      const sums = first.map((value, i) => value + (second[i] as number));
      expect(answer(wajibProyeksi, halfway, ...second)).toBe(answer(wajibProyeksi, required, ...sums));
    }),
    { numRuns: 200 },
  );
});
