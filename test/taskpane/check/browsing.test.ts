import fc from "fast-check";
import { browse, PAGE, position, startBrowsing, step, type Browsing } from "../../../src/taskpane/check/browsing";
import type { FindingGroup } from "../../../src/taskpane/check/groupFindings";

const group = (key: string, length: number): FindingGroup => ({
  key,
  code: "TEXT_NUMBER",
  severity: "warning",
  indexes: Object.freeze(Array.from({ length }, (_index, i) => i)),
  columns: Object.freeze(Array.from({ length }, () => 0)),
});
const sizes = fc.array(fc.integer({ min: 1, max: 180 }), { minLength: 1, maxLength: 5 });
const groupsOf = (lengths: readonly number[]) => lengths.map((length, i) => group(String(i), length));

function stepBy(groups: readonly FindingGroup[], before: Browsing, by: 1 | -1): Browsing | undefined {
  const place = step(groups, before, by);
  return place && browse(groups, before, { do: "stand", ...place });
}

test("stepping forward visits every finding once, in order, and each is visible when reached", () => {
  fc.assert(
    fc.property(sizes, (lengths) => {
      const groups = groupsOf(lengths);
      const total = lengths.reduce((sum, n) => sum + n, 0);
      let now: Browsing | undefined = startBrowsing(groups);
      for (let n = 1; n <= total; n++) {
        now = now && stepBy(groups, now, 1);
        expect(now && position(groups, now)).toBe(n);
        const { group: at = 0, item = -1 } = now?.current ?? {};
        const shown = now?.open[String(at)];
        expect(shown && shown.from <= item && item < shown.to).toBe(true);
      }
      expect(now && stepBy(groups, now, 1)).toBeUndefined();
    }),
  );
});

test("a step back undoes a step on", () => {
  fc.assert(
    fc.property(sizes, fc.nat(300), (lengths, steps) => {
      const groups = groupsOf(lengths);
      let now = startBrowsing(groups);
      for (let i = 0; i <= steps; i++) now = stepBy(groups, now, 1) ?? now;
      const on = stepBy(groups, now, 1);
      if (on) expect(stepBy(groups, on, -1)?.current).toEqual(now.current);
    }),
  );
});

test("stepping back into a group of 40.000 shows one page of it, not all", () => {
  const groups = [group("a", 40_000), group("b", 1)];
  const onB = browse(groups, startBrowsing(groups), { do: "stand", group: 1, item: 0 });
  const back = stepBy(groups, onB, -1);
  expect(back?.current).toEqual({ group: 0, item: 39_999 });
  expect(back?.open["a"]).toEqual({ from: 39_950, to: 40_000 });
});

test("a group shows one more page or the previous one on request, and closes", () => {
  const groups = [group("a", 120)];
  const more = browse(groups, startBrowsing(groups), { do: "more", group: 0 });
  expect(more.open["a"]).toEqual({ from: 0, to: 2 * PAGE });
  expect(browse(groups, more, { do: "more", group: 0 }).open["a"]).toEqual({ from: 0, to: 120 });
  expect(browse(groups, more, { do: "toggle", group: 0 }).open).toEqual({});
  const late = browse(groups, { open: {} }, { do: "stand", group: 0, item: 110 });
  expect(browse(groups, late, { do: "earlier", group: 0 }).open["a"]).toEqual({ from: 50, to: 120 });
});
