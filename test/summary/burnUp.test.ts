import { burnUp, type BurnUpFacts } from "../../src/summary/burnUp";

const TODAY = 45_000;
const facts: BurnUpFacts = { done: 100, asOf: TODAY, goal: 150, deadline: TODAY + 30, history: [], daily: [] };
const known = (more: Partial<BurnUpFacts>) =>
  burnUp({ ...facts, ...more }).known.map(({ day, value }) => [day - TODAY, value]);
const on = (offset: number, value: number) => ({ day: TODAY + offset, value });

test.each([
  [
    "reports before today",
    { history: [on(-2, 80), on(-1, 90)] },
    [
      [-2, 80],
      [-1, 90],
      [0, 100],
    ],
  ],
  [
    "a report of today or after it is not earlier",
    { history: [on(-1, 90), on(0, 95), on(1, 120)] },
    [
      [-1, 90],
      [0, 100],
    ],
  ],
  [
    "without earlier reports, days are worked back",
    { daily: [on(-2, 5), on(-1, 10), on(0, 20)] },
    [
      [-2, 70],
      [-1, 80],
      [0, 100],
    ],
  ],
  [
    "days after today add nothing",
    { daily: [on(-1, 10), on(0, 20), on(1, 7)] },
    [
      [-1, 80],
      [0, 100],
    ],
  ],
  [
    "days that together just reach the total",
    { daily: [on(-1, 60), on(0, 40)] },
    [
      [-1, 60],
      [0, 100],
    ],
  ],
  ["days that were more than the total prove nothing", { daily: [on(-1, 61), on(0, 40)] }, [[0, 100]]],
])("%s", (_, more, line) => {
  expect(known(more)).toEqual(line);
});

test.each([
  ["a day is left and something to do", {}, 2],
  ["the last day is today", { deadline: TODAY }, 0],
  ["one day is left", { deadline: TODAY + 1 }, 2],
  ["the goal is reached", { goal: 100 }, 0],
  ["one is missing", { goal: 101 }, 2],
])("the line to the goal: %s", (_, more, points) => {
  expect(burnUp({ ...facts, ...more }).needed).toHaveLength(points);
});
