import { calendar } from "../../../src/core/calendar/calendar";
import { readClosures } from "../../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../../src/core/calendar/week";
import { NOTHING_SET } from "../../../src/taskpane/settings/officeSettings";
import { standingSettings } from "../../../src/taskpane/standing/standingSettings";

test("own days off come beside the national ones", () => {
  const { closures } = standingSettings({ ...NOTHING_SET, daysOff: [45888] });
  const read = readClosures(closures);
  if ("doubt" in read) throw new Error(read.doubt.doubt);
  const days = calendar(FIVE_DAYS, read);
  // From Friday 15 August 2025: the Monday is a national day off, the Tuesday the office's own.
  expect(days.openDayAfter(45884, 1)).toBe(45889);
  expect(days.openDayAfter(45904, 1)).toBe(45908);
});

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
