import fc from "fast-check";
import { calendar } from "../../../src/core/calendar/calendar";
import { DECREED } from "../../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../../src/core/calendar/week";
import { CARD_CAUSES } from "../../../src/core/stock/cardCauses";
import { causesOf } from "../../../src/summary/plan/causes";
import { POLICIES, unservedByCause } from "../../../src/summary/plan/priority";
import { outcomeOf } from "../../../src/summary/plan/scenario";
import { day, sheet, tablesIn } from "../office";

const FRIDAY = day(2025, 8, 15);
const causes = [
  { cause: "prr", share: 0.2 },
  { cause: "pemula", share: 0.3 },
  { cause: "rusak", share: 0.5 },
] as const;
const month = { need: 1000, served: 400 };
const cards = (policy: (typeof POLICIES)[number]) => unservedByCause([month], causes, policy).map((each) => each.cards);

test("the policy decides who comes first: the 600 that 400 cards leave of 200, 300 and 500", () => {
  expect(cards("URUT")).toEqual([0, 100, 500]);
  expect(cards("PEMULA")).toEqual([100, 0, 500]);
  expect(cards("RATA")).toEqual([120, 180, 300]);
});

test("under any policy, as many are left as cards are short", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ need: fc.integer({ min: 1, max: 9000 }), part: fc.integer({ min: 0, max: 100 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.constantFrom(...POLICIES),
      (given, policy) => {
        const months = given.map(({ need, part }) => ({ need, served: Math.floor((need * part) / 100) }));
        const left = unservedByCause(months, causes, policy).reduce((sum, each) => sum + each.cards, 0);
        expect(left).toBe(months.reduce((sum, { need, served }) => sum + need - served, 0));
      },
    ),
    { numRuns: 60 },
  );
});

const HARIAN = ["TANGGAL", "PEREKAMAN", "CETAK PEMULA", "CETAK PRR", "CETAK HILANG", "CETAK RUSAK"];

test("the causes come from the daily reports of four weeks; with one alone there is no order", () => {
  const rows = (lost: number) =>
    [0, 1, 2].map((before) => [FRIDAY - before, 9, 30, 50, lost, 0]).concat([[FRIDAY - 40, 9, 900, 0, 0, 900]]);
  const found = causesOf(tablesIn(sheet("Harian", HARIAN, ...rows(20))), FRIDAY);
  expect(found).toEqual([
    { cause: "prr", share: 0.5 },
    { cause: "pemula", share: 0.3 },
    { cause: "hilang", share: 0.2 },
  ]);
  const single = sheet("Harian", ["TANGGAL", "PEREKAMAN", "CETAK HILANG"], [FRIDAY - 1, 5, 3], [FRIDAY, 5, 4]);
  expect(causesOf(tablesIn(single), FRIDAY)).toBeUndefined();
});

test("a plan under a quota says for which causes cards are missing", () => {
  const facts = { stock: 50_000, day: FRIDAY, perDay: 500, receipts: [], events: [] };
  const outcome = (policy: (typeof POLICIES)[number]) =>
    outcomeOf({ ...facts, calendar: calendar(FIVE_DAYS, DECREED), causes }, { quota: 250, policy });
  // 125 working days at 250 of 500 a day: PRR take 100, first prints 150, nothing is left for reprints.
  expect(outcome("URUT").unservedBy).toEqual([
    { cause: "prr", cards: 0 },
    { cause: "pemula", cards: 0 },
    { cause: "rusak", cards: 125 * 250 },
  ]);
  expect(CARD_CAUSES[0]).toBe("prr");
});
