import { benchSheet, type BenchSheet, type RowOrder } from "./sheet/benchSheet";
import { check as checkByHand } from "./checking/handWritten";
import { check, stopping } from "./checking/project";

const ROWS = 6_000;
const ascending = (cells: readonly number[] = []) => [...cells].sort((a, b) => a - b);

describe.each(["sorted", "mixed"] as const)("the bench's sheet, %s", (order: RowOrder) => {
  const sheet: BenchSheet = benchSheet(ROWS, order, 1);

  test("holds faults of every kind, in one cell of a hundred", () => {
    expect(sheet.wrong.length / (8 * ROWS)).toBeCloseTo(0.01, 2);
    expect(sheet.across.length).toBeGreaterThan(0);
    expect(sheet.textNumbers / (4 * ROWS)).toBeCloseTo(0.15, 1);
    expect(sheet.textDates / ROWS).toBeCloseTo(0.15, 1);
  });

  test("the project finds exactly what was planted", async () => {
    const verdict = (await check(sheet.rows))();
    expect(ascending(verdict.wrong)).toEqual(sheet.wrong);
    expect(ascending(verdict.across)).toEqual(sheet.across);
    expect(verdict).toMatchObject({ textNumbers: sheet.textNumbers, textDates: sheet.textDates });
  });

  test("so does the handwritten pass, which looks at no other row", () => {
    expect(ascending(checkByHand(sheet.rows)().wrong)).toEqual(sheet.wrong);
  });
});

test("the same seed gives the same sheet", () => {
  expect(benchSheet(500, "mixed", 7)).toEqual(benchSheet(500, "mixed", 7));
});

test("a check that is told to stop does not continue to the end", async () => {
  const { rows } = benchSheet(20_000, "sorted", 3);
  expect(await stopping(rows, 0)).toBeLessThan(1_000);
});
