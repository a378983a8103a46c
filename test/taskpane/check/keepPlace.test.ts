import fc from "fast-check";
import { browse, startBrowsing, step } from "../../../src/taskpane/check/browsing";
import type { FindingGroup } from "../../../src/taskpane/check/groupFindings";
import { keepPlace } from "../../../src/taskpane/check/keepPlace";

/** Findings at these rows, all in the first column. */
const group = (key: string, rows: readonly number[]): FindingGroup => ({
  key,
  code: "TEXT_NUMBER",
  severity: "warning",
  indexes: rows,
  columns: rows.map(() => 0),
});
const cellOf = (_group: FindingGroup, index: number) => ({ row: index, column: 0 });
const rowsOf = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 60 }).map((rows) => rows.sort((a, b) => a - b));

test("whatever is corrected or newly wrong, the current finding stays current, and a missing one is followed by the next", () => {
  fc.assert(
    fc.property(
      fc.array(rowsOf, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.array(rowsOf, { maxLength: 3 }),
      (a, at, b) => {
        const before = a.map((rows, i) => group(String(i), rows));
        const after = b.map((rows, i) => group(String(i), rows));
        const from = at % before.length;
        const item = at % (before[from] as FindingGroup).indexes.length;
        const row = before[from]?.indexes[item] as number;
        const standing = browse(before, startBrowsing(before), { do: "stand", group: from, item });
        const now = keepPlace(before, standing, after, cellOf);
        const own = after[from]?.indexes ?? [];
        const place = now.current ?? step(after, now, 1);
        if (own.includes(row)) expect(now.current && after[now.current.group]?.indexes[now.current.item]).toBe(row);
        else expect(now.current).toBeUndefined();
        const next = own.find((one) => one >= row);
        if (next !== undefined) expect(place && after[place.group]?.indexes[place.item]).toBe(next);
      },
    ),
  );
});

test("groups stay open and closed, and a first finding opens its group", () => {
  const [a, b] = [group("a", [1, 2]), group("b", [3])];
  const open = browse([a, b], startBrowsing([a, b]), { do: "toggle", group: 1 });
  expect(Object.keys(keepPlace([a, b], open, [b], cellOf).open)).toEqual(["b"]);
  expect(Object.keys(keepPlace([], { open: {} }, [b], cellOf).open)).toEqual(["b"]);
});
