import { NOTHING_SET } from "../../../src/taskpane/settings/officeSettings";
import { standingSettings } from "../../../src/taskpane/standing/standingSettings";

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
