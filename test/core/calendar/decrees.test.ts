import { isCivilDate, weekdayOf } from "../../../src/core/calendar/civil";
import { DECREED_DAYS, DECREES } from "../../../src/core/calendar/decrees";
import { day } from "./days";

/*
 * Days that the government announced for each year: 2021–2023 and 2025–2027 the joint decrees as last amended, 2024 the
 * joint decree's 17 and 10 and two polling days. 2021 has one day less than its sixteen holidays, because two fell on one
 * day.
 */
const ANNOUNCED = [
  [2021, 15, 1],
  [2022, 16, 4],
  [2023, 16, 11],
  [2024, 19, 10],
  [2025, 17, 11],
  [2026, 17, 8],
  [2027, 18, 8],
] as const;

test("the years from 2021 to 2027 are decreed, without a gap", () => {
  expect(DECREES.map((decree) => decree.year)).toEqual(ANNOUNCED.map(([year]) => year));
});

describe.each(ANNOUNCED)("%i", (year, holidays, jointLeave) => {
  const found = DECREES.find((decree) => decree.year === year);
  const libur = found?.liburNasional ?? [];
  const cuti = found?.cutiBersama ?? [];

  test(`has ${holidays} national holidays and ${jointLeave} days of joint leave`, () => {
    expect([libur.length, cuti.length]).toEqual([holidays, jointLeave]);
  });

  test("names days that exist, in order and once", () => {
    for (const list of [libur, cuti]) {
      expect(list.every(([month, date]) => isCivilDate({ year, month, day: date }))).toBe(true);
      const keys = list.map(([month, date]) => month * 100 + date);
      expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
    }
    const all = [...libur, ...cuti].map(([month, date]) => month * 100 + date);
    expect(new Set(all).size).toBe(all.length);
  });

  test("gives every day its name in both languages", () => {
    expect([...libur, ...cuti].filter(([, , name]) => name.id === "" || name.en === "")).toEqual([]);
  });

  test("lists its decrees, first to last", () => {
    const signed = found?.decrees.map((decree) => decree.signed) ?? [];
    expect(signed.length).toBeGreaterThan(0);
    expect(signed).toEqual([...signed].sort());
    expect(signed[0]?.slice(0, 4)).toBe(String(year - 1));
    expect(found?.decrees[0]?.number).toMatch(/^SKB \d+\/\d{4}, \d+\/\d{4}, \d+\/\d{4}$/);
  });

  test("keeps the fixed days, and joint leave on weekdays only", () => {
    const fixed = ["01-01", "05-01", "06-01", "08-17", "12-25"];
    const dates = libur.map(([month, date]) => `${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
    expect(dates).toEqual(expect.arrayContaining(fixed));
    expect(cuti.map(([month, date]) => weekdayOf(day(`${year}-${month}-${date}`))).filter((w) => w > 4)).toEqual([]);
  });

  test("puts the Christian feasts where Easter puts them", () => {
    const easter = easterOf(year);
    const serials = new Map(
      libur.map(([month, date, name]) => [name.id.split(" (")[0] as string, day(`${year}-${month}-${date}`)]),
    );
    expect(serials.get("Wafat Yesus Kristus")).toBe(easter - 2);
    expect([...serials].find(([name]) => name.startsWith("Kenaikan"))?.[1]).toBe(easter + 39);
    if (year >= 2024) expect(serials.get("Kebangkitan Yesus Kristus")).toBe(easter);
  });
});

describe("days changed by decrees within the year", () => {
  const kinds = new Map(DECREED_DAYS.map((decreed) => [decreed.serial, decreed.kind]));

  test.each([
    ["2021-08-11", "libur nasional"],
    ["2021-10-20", "libur nasional"],
    ["2022-07-10", "libur nasional"],
    ["2023-04-19", "cuti bersama"],
    ["2023-06-28", "cuti bersama"],
    ["2023-06-30", "cuti bersama"],
    ["2023-12-25", "libur nasional"],
    ["2023-12-26", "cuti bersama"],
    ["2024-02-14", "libur nasional"],
    ["2024-11-27", "libur nasional"],
    ["2025-08-18", "cuti bersama"],
  ])("%s is %s", (iso, kind) => {
    expect(kinds.get(day(iso))).toBe(kind);
  });

  test.each(["2021-03-12", "2021-05-17", "2021-08-10", "2021-10-19", "2021-12-24", "2022-07-09", "2023-04-26"])(
    "%s is no longer a day off",
    (iso) => {
      expect(kinds.has(day(iso))).toBe(false);
    },
  );
});

test("decreed days come in order of date", () => {
  const serials = DECREED_DAYS.map((decreed) => decreed.serial);
  expect(serials).toEqual([...serials].sort((a, b) => a - b));
});

/** Easter Sunday by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(`${year}-${Math.floor(n / 31)}-${(n % 31) + 1}`);
}
