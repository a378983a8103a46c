import { serialOf } from "../../../src/core/calendar/civil";
import { DECREED } from "../../../src/core/calendar/closures";
import { DECREED_DAYS } from "../../../src/core/calendar/decrees";
import { evaluate } from "../../../src/core/evaluate";
import hariKerja from "../../../src/core/indicators/hariKerja";
import type { Cell } from "../../../src/core/cells/cell";
import { checkWorkbook } from "../../../src/checking/check";
import { bookIn, day, sheet } from "../../summary/office";

const calendarSheet = (...rows: readonly (readonly Cell[])[]) =>
  sheet("Kalender", ["TANGGAL", "JENIS", "KETERANGAN"], ...rows.map(([date, kind]) => [date, kind, "Hari itu"]));

/** A card of working days, oldest first. */
const cardOn = (...days: readonly number[]) =>
  sheet(
    "Stok",
    ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
    ...days.map((date, i) => [date, 1000 - 10 * i, 0, 10, 990 - 10 * i]),
  );

/** A week and a half from Monday 1 September 2025; the Friday is the Prophet's birthday, 5 September. */
const september = (...dates: readonly number[]) => dates.map((date) => day(2025, 9, date));

async function found(...sheets: Parameters<typeof checkWorkbook>[0]): Promise<string[]> {
  const { reports } = await checkWorkbook(sheets);
  return reports.flatMap((report) => Array.from({ length: report.count }, (_, index) => report.at(index).code));
}

describe("one calendar", () => {
  test("an office without days of its own leaves the decrees to the functions", () => {
    const { calendar } = bookIn([cardOn(...september(1, 2, 3))]);
    expect(calendar.args).toEqual(["1111100", undefined]);
    expect(calendar.days.closures).toBe(DECREED);
    const national = calendarSheet(...DECREED_DAYS.slice(0, 3).map(({ serial, kind }) => [serial, kind]));
    expect(bookIn([national]).calendar.args[1]).toBeUndefined();
  });

  test("decrees, calendar sheet and settings are combined, and extra open days are removed", () => {
    const own = [
      [day(2025, 9, 10), "libur daerah"],
      [day(2025, 9, 5), "buka ekstra"],
      [day(2025, 9, 13), "buka ekstra"],
    ] as const;
    const { days } = bookIn([calendarSheet(...own)], { daysOff: [day(2025, 9, 9)], week: "1111100" }).calendar;
    const open = (date: number) => days.isOpen(day(2025, 9, date));
    // The opened national holiday, the local ones, the opened Saturday, an ordinary day.
    expect([5, 9, 10, 13, 11].map(open)).toEqual([true, false, false, true, true]);
    expect(days.isOpen(day(2025, 12, 25))).toBe(false);
  });

  test("a function that gets the list counts the same days", () => {
    const own = [
      [day(2025, 9, 10), "libur daerah"],
      [day(2025, 9, 5), "buka ekstra"],
      [day(2026, 1, 2), null],
    ] as const;
    const { days, args } = bookIn([calendarSheet(...own)], { daysOff: [day(2025, 11, 3)] }).calendar;
    for (const [from, to] of [
      [day(2025, 9, 1), day(2025, 9, 30)],
      [day(2021, 1, 1), day(2027, 12, 31)],
      [day(2025, 11, 1), day(2026, 1, 31)],
    ] as const) {
      const [week, closures] = args;
      expect(evaluate(hariKerja, [[[from]], [[to]], [[week]], closures])).toEqual([[days.openDays(from, to)]]);
    }
  });

  test("a local holiday in the workbook, on any sheet, is not a missing working day", async () => {
    const card = cardOn(...september(1, 2, 3, 4, 8, 9, 11, 12));
    const holiday = calendarSheet([day(2025, 9, 10), "libur daerah"], [day(2025, 10, 1), "libur daerah"]);
    expect(await found(card)).toEqual(["WORKING_DAY_MISSING"]);
    expect(await found(card, holiday)).toEqual([]);
    expect(await found(holiday, card)).toEqual([]);
  });

  test("a day that the office opened extra is reported if it has no row", async () => {
    const card = cardOn(...september(1, 2, 3, 4, 8, 9, 10, 11));
    const opened = calendarSheet([day(2025, 9, 5), "buka ekstra"], [day(2025, 10, 1), "libur daerah"]);
    expect(await found(card)).toEqual([]);
    expect(await found(card, opened)).toEqual(["WORKING_DAY_MISSING"]);
  });
});

describe("a list that ends before the period", () => {
  /** This many days off in 2029, which no decree covers. */
  const of2029 = (days: number, kind: string) =>
    calendarSheet(
      ...Array.from({ length: days }, (_, i): Cell[] => [serialOf({ year: 2029, month: 1 + i, day: 2 }), kind]),
    );
  const undecreed = (days: number, kind = "libur nasional") =>
    bookIn([of2029(days, kind)]).calendar.days.undecreedYears(day(2029, 3, 1), day(2029, 3, 31));

  test("covers a year by its national days: seven are too few, eight are enough", () => {
    expect(undecreed(7)).toEqual([2029]);
    expect(undecreed(8)).toEqual([]);
  });

  test("is not extended by local holidays", () => {
    expect(undecreed(12, "libur daerah")).toEqual([2029]);
  });

  test("does not make a working day be accused, unless the list continues", async () => {
    // From Monday 5 March 2029, without the Thursday.
    const card = cardOn(...[5, 6, 7, 9, 12, 13].map((date) => day(2029, 3, date)));
    expect(await found(card, of2029(7, "libur nasional"))).toEqual([]);
    expect(await found(card, of2029(8, "libur nasional"))).toEqual(["WORKING_DAY_MISSING"]);
  });
});

test("offices, the day of the figures and the user's settings are part of the book", () => {
  const kaur = sheet("Kaur", ["PEMERINTAH KABUPATEN KAUR"], [], ...cardOn(...september(1, 2, 3)).cells);
  const book = bookIn([kaur], { tolerance: 2, today: day(2025, 10, 1) });
  expect(book).toMatchObject({
    offices: [{ name: "KABUPATEN KAUR", sheets: ["Kaur"] }],
    asOf: day(2025, 9, 3),
    today: day(2025, 10, 1),
    tolerance: 2,
  });
  expect(bookIn([kaur], { asOf: day(2025, 9, 2) }).asOf).toBe(day(2025, 9, 2));
});
