import { beginsWithTotal, endsInTotal, holdsTotal } from "../../../src/core/series/totals";

test.each([
  [[1000, 300, 300, 400], true, "three parts and their sum"],
  [[600, 300, 300], false, "two parts may add up by chance"],
  [[999, 300, 300, 400], false, "a sum that is one off"],
  [[0, 0, 1000, 300, 300, 400], true, "after days without a figure"],
] as const)("%j begins with its total: %s (%s)", (values, says, _why) => {
  expect(beginsWithTotal(values)).toBe(says);
  expect(holdsTotal(values)).toBe(says);
});

test.each([
  [[300, 300, 400, 1000], true],
  [[300, 300, 600], false],
  [[300, 300, 400, 1001], false],
] as const)("%j ends in its total: %s", (values, says) => {
  expect(endsInTotal(values)).toBe(says);
});
