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

/** Day/month, read from the decrees as last amended and typed a second time. */
const HOLIDAYS: Readonly<Record<number, string>> = {
  2021: "1/1 12/2 11/3 14/3 2/4 1/5 13/5 14/5 26/5 1/6 20/7 11/8 17/8 20/10 25/12",
  2022: "1/1 1/2 28/2 3/3 15/4 1/5 2/5 3/5 16/5 26/5 1/6 10/7 30/7 17/8 8/10 25/12",
  2023: "1/1 22/1 18/2 22/3 7/4 22/4 23/4 1/5 18/5 1/6 4/6 29/6 19/7 17/8 28/9 25/12",
  2024: "1/1 8/2 10/2 14/2 11/3 29/3 31/3 10/4 11/4 1/5 9/5 23/5 1/6 17/6 7/7 17/8 16/9 27/11 25/12",
  2025: "1/1 27/1 29/1 29/3 31/3 1/4 18/4 20/4 1/5 12/5 29/5 1/6 6/6 27/6 17/8 5/9 25/12",
  2026: "1/1 16/1 17/2 19/3 21/3 22/3 3/4 5/4 1/5 14/5 27/5 31/5 1/6 16/6 17/8 25/8 25/12",
  2027: "1/1 5/1 6/2 8/3 10/3 11/3 26/3 28/3 1/5 6/5 17/5 20/5 1/6 6/6 15/8 17/8 25/12 26/12",
};
const JOINT_LEAVE: Readonly<Record<number, string>> = {
  2021: "12/5",
  2022: "29/4 4/5 5/5 6/5",
  2023: "23/1 23/3 19/4 20/4 21/4 24/4 25/4 2/6 28/6 30/6 26/12",
  2024: "9/2 12/3 8/4 9/4 12/4 15/4 10/5 24/5 18/6 26/12",
  2025: "28/1 28/3 2/4 3/4 4/4 7/4 13/5 30/5 9/6 18/8 26/12",
  2026: "16/2 18/3 20/3 23/3 24/3 15/5 28/5 24/12",
  2027: "5/2 9/3 12/3 15/3 25/3 18/5 19/5 24/12",
};

describe.each(ANNOUNCED)("%i", (year, holidays, jointLeave) => {
  const found = DECREES.find((decree) => decree.year === year);
  const libur = found?.liburNasional ?? [];
  const cuti = found?.cutiBersama ?? [];

  test(`has ${holidays} national holidays and ${jointLeave} days of joint leave`, () => {
    expect([libur.length, cuti.length]).toEqual([holidays, jointLeave]);
  });

  test("falls on the days of the decrees", () => {
    const inWords = (list: typeof libur) => list.map(([month, date]) => `${date}/${month}`).join(" ");
    expect([inWords(libur), inWords(cuti)]).toEqual([HOLIDAYS[year], JOINT_LEAVE[year]]);
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
