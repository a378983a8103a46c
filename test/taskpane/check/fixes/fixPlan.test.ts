import type { Fix } from "../../../../src/checking/fixes/fix";
import { isTicked, tickLine, type FixLine, type FixPlan } from "../../../../src/taskpane/check/fixes/fixPlan";

const line = (row: number, column: number, together?: true): FixLine => {
  const fix: Fix = { row, column, from: "11/3/2025", to: 45964, reason: "MONTH_FIRST", certainty: "unsure" };
  return { key: `${row}-${column}`, finding: row, fix: together ? { ...fix, together } : fix };
};

test("fixes that make sense only together are ticked and unticked together, column by column", () => {
  const lines = [line(1, 0, true), line(2, 0, true), line(1, 3, true), line(2, 5)];
  const plan: FixPlan = { lines, more: 0 };
  const ticked = (ticks: ReturnType<typeof tickLine>) => lines.map((one) => isTicked(one, ticks));
  const on = tickLine(plan, {}, lines[1] as FixLine, true);
  expect(ticked(on)).toEqual([true, true, false, false]);
  expect(ticked(tickLine(plan, on, lines[0] as FixLine, false))).toEqual([false, false, false, false]);
  expect(ticked(tickLine(plan, on, lines[3] as FixLine, true))).toEqual([true, true, false, true]);
});
