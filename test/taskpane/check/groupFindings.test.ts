import type { Place } from "../../../src/checking/report";
import { SEVERITIES } from "../../../src/contract/finding";
import { groupFindings } from "../../../src/taskpane/check/groupFindings";

const place = (index: number): Place => ({
  code: index % 3 === 0 ? "TEXT_NUMBER" : "LEDGER_MISMATCH",
  severity: index % 3 === 0 ? "warning" : "error",
  rule: "",
  row: index,
  column: 0,
});

function all(count: number) {
  const task = groupFindings({ count, place });
  let steps = 0;
  for (let step = task.next(); ; step = task.next(), steps++) if (step.done) return { groups: step.value, steps };
}

test("every finding is in exactly one group of its own cause, the most serious group first", () => {
  const { groups } = all(1000);
  expect(groups.flatMap(({ indexes }) => indexes).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 1000 }, (_index, i) => i),
  );
  for (const { code, severity, indexes } of groups)
    for (const index of indexes) expect(place(index)).toMatchObject({ code, severity });
  const order = groups.map(({ severity }) => SEVERITIES.indexOf(severity));
  expect(order).toEqual([...order].sort());
});

test("a hundred thousand findings are grouped in steps, so that the page stays responsive", () => {
  const { groups, steps } = all(100_000);
  expect(groups.map(({ indexes }) => indexes.length)).toEqual([66_666, 33_334]);
  expect(steps).toBe(50);
});
