import { ROW } from "../../../src/reading/recognise/recognised";
import { bySum } from "../../../src/reading/rows/bySum";

/** The rows that are the sum of rows before or after them, P above its parts and T below. */
function sums(...rows: readonly (readonly number[])[]): string {
  const roles = rows.map(() => "D");
  const isParent = (at: number) => roles[at] === "P";
  const isData = (at: number) => roles[at] === "D";
  const run = bySum(
    rows,
    () => true,
    isData,
    isParent,
    () => false,
    (at, role) => (roles[at] = role === ROW.PARENT ? "P" : "T"),
  );
  while (!run.next().done);
  return roles.join("");
}

test.each([
  ["two rows and their sum in two columns", sums([5, 7], [6, 8], [11, 15]), "DDT"],
  ["one row repeated below it", sums([5, 7], [5, 7]), "DD"],
  ["two rows and their sum in one column alone", sums([500], [600], [1100]), "DDD"],
  ["three rows and their sum, 50", sums([10], [20], [20], [50]), "DDDT"],
  ["three rows and their sum, 49", sums([10], [20], [19], [49]), "DDDD"],
  ["a sum of 50 above its three rows", sums([50], [10], [20], [20]), "PDDD"],
  ["a sum of 49 above its three rows", sums([49], [10], [20], [19]), "DDDD"],
  ["a second column that is nought or cannot be read proves nothing", sums([5, 0], [6, 0], [11, 0]), "DDD"],
  ["a second column that differs", sums([5, 7], [6, 8], [11, 16]), "DDD"],
])("%s", (_, found, roles) => {
  expect(found).toBe(roles);
});
