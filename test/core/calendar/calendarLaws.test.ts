import fc from "fast-check";
import { calendar } from "../../../src/core/calendar/calendar";
import { weekdayOf } from "../../../src/core/calendar/civil";
import { makeClosures } from "../../../src/core/calendar/closures";
import { openDaysOf } from "../../../src/core/calendar/week";
import { day } from "./days";

const FIRST = day("2020-01-01");
const serial = fc.integer({ min: FIRST, max: FIRST + 1500 });
const days = fc.array(serial, { maxLength: 60 });
const week = fc
  .array(fc.constantFrom("0", "1"), { minLength: 7, maxLength: 7 })
  .map((open) => open.join(""))
  .filter((open) => openDaysOf(open) >= 3);
const office = fc.tuple(week, days, days).map(([open, closed, opened]) => ({
  open,
  closed,
  opened,
  found: calendar(open, makeClosures("own", closed, opened)),
}));

test("openDays counts the days one by one", () => {
  fc.assert(
    fc.property(office, serial, fc.nat(300), ({ open, closed, opened, found }, from, length) => {
      let count = 0;
      for (let d = from; d <= from + length; d++) {
        const isOpen = opened.includes(d) || (open[weekdayOf(d)] === "1" && !closed.includes(d));
        expect(found.isOpen(d)).toBe(isOpen);
        if (isOpen) count++;
      }
      expect(found.openDays(from, from + length)).toBe(count);
    }),
  );
});

test("openDays adds up over adjacent spans", () => {
  fc.assert(
    fc.property(office, serial, fc.nat(900), fc.nat(900), ({ found }, from, one, two) => {
      const middle = from + one;
      const end = middle + 1 + two;
      expect(found.openDays(from, middle) + found.openDays(middle + 1, end)).toBe(found.openDays(from, end));
    }),
  );
});

test("openDays backwards is openDays forwards with the other sign", () => {
  fc.assert(
    fc.property(office, serial, serial, ({ found }, a, b) => {
      fc.pre(a !== b);
      expect(found.openDays(a, b)).toBe(0 - found.openDays(b, a));
    }),
  );
});

test("openDayAfter undoes openDays, and lands on an open day", () => {
  fc.assert(
    fc.property(office, serial, fc.integer({ min: 1, max: 2000 }), ({ found }, from, n) => {
      const reached = found.openDayAfter(from, n) as number;
      expect(found.isOpen(reached)).toBe(true);
      expect(found.openDays(from + 1, reached)).toBe(n);
    }),
  );
});

test("an open day is the openDays-th after the day before the span", () => {
  fc.assert(
    fc.property(office, serial, serial, ({ found }, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(found.isOpen(to));
      expect(found.openDayAfter(from - 1, found.openDays(from, to))).toBe(to);
    }),
  );
});

test("a closure on a closed weekday changes nothing", () => {
  fc.assert(
    fc.property(week, days, serial, fc.nat(900), (open, closed, from, length) => {
      const idle = Array.from({ length: 1500 }, (_, i) => FIRST + i).filter((d) => open[weekdayOf(d)] === "0");
      const plain = calendar(open, makeClosures("own", closed));
      const more = calendar(open, makeClosures("own", [...closed, ...idle]));
      expect(more.openDays(from, from + length)).toBe(plain.openDays(from, from + length));
    }),
    { numRuns: 50 },
  );
});

test("neither the order nor repeats of the closures matter", () => {
  fc.assert(
    fc.property(office, serial, serial, ({ open, closed, opened, found }, a, b) => {
      const twice = (list: readonly number[]) => Object.freeze([...list, ...list].reverse());
      const other = calendar(open, makeClosures("own", twice(closed), twice(opened)));
      expect(other.openDays(a, b)).toBe(found.openDays(a, b));
      expect(other.openDayAfter(a, 17)).toBe(found.openDayAfter(a, 17));
    }),
  );
});

test("each additional closure removes at most one open day", () => {
  fc.assert(
    fc.property(week, days, serial, serial, fc.nat(900), (open, closed, extra, from, length) => {
      const before = calendar(open, makeClosures("own", closed)).openDays(from, from + length);
      const after = calendar(open, makeClosures("own", [...closed, extra])).openDays(from, from + length);
      expect([0, 1]).toContain(before - after);
    }),
  );
});
