import { NOTHING_SET } from "../../../src/summary/kept/officeSettings";
import { standingSettings } from "../../../src/summary/kept/standingSettings";

test("nothing filled in leaves every default as it is", () => {
  expect(standingSettings(NOTHING_SET)).toEqual({ targets: [] });
});

test("an own target counts from its base until the end of its year", () => {
  const targets = [{ indicator: "ikd", year: 2025, share: 0.2 }] as const;
  expect(standingSettings({ ...NOTHING_SET, targets, ikdBase: "wajib", provinceEmpty: true })).toMatchObject({
    targets: [{ goal: { share: 0.2 }, base: "wajib", deadline: 46022, from: "SETTINGS" }],
    provinceStock: 0,
    ikdBase: "wajib",
  });
});

test("what requests and printing rest on reaches the summary; people are recorded only by a day", () => {
  const counts = { coverDays: 40, pack: 500, ribbon: 3, planPeople: 900 };
  expect(standingSettings({ ...NOTHING_SET, counts, spoiled: 0.02 })).toEqual({
    targets: [],
    coverDays: 40,
    pack: 500,
    ribbon: 3,
    spoiled: 0.02,
  });
  expect(standingSettings({ ...NOTHING_SET, counts: { planPeople: 900 }, planBy: 46_000 })).toMatchObject({
    recordingPlan: { by: 46_000, people: 900 },
  });
});
