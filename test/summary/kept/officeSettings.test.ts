import fc from "fast-check";
import {
  COUNTS,
  NOTHING_SET,
  settingsFromText,
  settingsToText,
  type OfficeSettings,
} from "../../../src/summary/kept/officeSettings";

const day = fc.integer({ min: 32_874, max: 73_050 });
const count = fc.integer({ min: 1, max: 1_000_000 });
const orNot = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const settings: fc.Arbitrary<OfficeSettings> = fc.record({
  language: orNot(fc.constantFrom("id" as const, "en" as const)),
  targets: fc.array(
    fc.record({
      indicator: fc.constantFrom("perekaman" as const, "ikd" as const),
      year: fc.integer({ min: 1990, max: 2099 }),
      share: fc.double({ min: 0.001, max: 1.5, noNaN: true }),
    }),
  ),
  ikdBase: orNot(fc.constantFrom("rekam" as const, "wajib" as const, "penduduk" as const)),
  week: orNot(fc.constantFrom("1111100", "1111110", "1111011")),
  daysOff: fc.uniqueArray(day).map((days) => days.sort((a, b) => a - b)),
  leadDays: orNot(count),
  receipt: orNot(fc.record({ day, cards: count })),
  event: orNot(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      from: fc.constant(45_000),
      to: fc.integer({ min: 45_000, max: 46_000 }),
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
    }),
  ),
  provinceEmpty: fc.boolean(),
  counts: fc.record(Object.fromEntries(COUNTS.map((name) => [name, count])), { requiredKeys: [] }),
  spoiled: orNot(fc.double({ min: 0.001, max: 0.99, noNaN: true })),
  planBy: orNot(day),
});

test("stored settings are unchanged after reading", () => {
  fc.assert(fc.property(settings, (given) => expect(settingsFromText(settingsToText(given))).toEqual(given)));
});

test("any text gives usable settings", () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom(undefined, "", "null", "[]", '{"version":9}'));
  fc.assert(
    fc.property(text, (kept) => {
      const read = settingsFromText(kept);
      expect(settingsFromText(settingsToText(read))).toEqual(read);
    }),
  );
});

test("one broken field leaves the others as they were", () => {
  const kept = JSON.stringify({
    ...JSON.parse(settingsToText({ ...NOTHING_SET, leadDays: 10, provinceEmpty: true })),
    targets: [{ indicator: "ikd", year: 2025, share: 30 }, 7, { indicator: "ikd", year: 2026, share: 0.3 }],
    week: "0000000",
    daysOff: [46000, "46001", 3, 46000],
    event: { name: "Pilkada", from: 46000, to: 45000, factor: 2 },
    language: "fr",
  });
  expect(settingsFromText(kept)).toEqual({
    ...NOTHING_SET,
    leadDays: 10,
    provinceEmpty: true,
    targets: [{ indicator: "ikd", year: 2026, share: 0.3 }],
    daysOff: [46000],
  });
});
