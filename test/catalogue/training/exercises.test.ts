import { exercises } from "../../../src/catalogue/training/exercises";
import { expectedOf, isRight } from "../../../src/catalogue/training/exercises/expected";
import { answerCell, placedExercises } from "../../../src/catalogue/training/exercises/layout";
import { serialOf } from "../../../src/core/calendar/civil";
import { exerciseText } from "../../../src/text/training";

const answers = (id: string) => {
  const exercise = exercises.find((candidate) => candidate.id === id);
  return exercise && Object.fromEntries(expectedOf(exercise));
};

test("the right answers match the offices' own cases", () => {
  // Tasikmalaya 5,21 days; Pagar Alam 4.101 people and 96,21 %.
  expect(answers("rumusPertama")).toEqual({ runway: 5.21, belum: 4101, persen: 104229 / 108330 });
  // Denpasar runs short on 2 September 2025 with 18 August off.
  expect(answers("usulanBlanko")).toMatchObject({
    habis: serialOf({ year: 2025, month: 9, day: 2 }),
    titikPesan: 10000,
  });
  // Lubuklinggau: 42.004 − 4.015, over 33 working days with 25 December off.
  expect(answers("targetIkd")).toMatchObject({
    kurang: 37989,
    laju: Math.ceil(37989 / 33),
    status: "TIDAK REALISTIS",
    sesi: Math.ceil(37989 / 180),
  });
});

test.each(exercises)("$id has words for every figure and every step, and no others", ({ id, inputs, steps }) => {
  expect(Object.keys(exerciseText[id].inputs)).toEqual(inputs.map(({ key }) => key));
  expect(Object.keys(exerciseText[id].steps)).toEqual(steps.map(({ key }) => key));
});

test("no two figures or answers share a cell", () => {
  const cells = placedExercises.flatMap((placed) => [...placed.rows.keys()].map((key) => answerCell(placed, key)));
  expect(new Set(cells).size).toBe(cells.length);
});

test.each([
  [5.21, 5.21, true],
  [0.1 + 0.2, 0.3, true],
  [" tidak realistis", "TIDAK REALISTIS", true],
  [5.2, 5.21, false],
  ["5.21", 5.21, false],
  [null, 0, false],
])("%p is right for %p: %p", (answer, expected, right) => {
  expect(isRight(answer, expected)).toBe(right);
});
