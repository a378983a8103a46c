import { serialOf } from "../../../src/core/calendar/civil";
import {
  countEntry,
  dayEntry,
  daysEntry,
  factorEntry,
  percentEntry,
  type Entry,
  type EntryKind,
} from "../../../src/taskpane/settings/entries";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });
const value = <T>(entry: Entry<T>) => ("value" in entry ? entry.value : entry.problem.id);

test.each([
  ["30%", 0.3],
  ["30", 0.3],
  ["99,4", 0.994],
  ["99.04%", 0.9904],
  ["", undefined],
  ["0", "Tulis persentase di atas 0 sampai 150, misalnya 30%."],
  ["300", "Tulis persentase di atas 0 sampai 150, misalnya 30%."],
  ["banyak", "Tulis persentase di atas 0 sampai 150, misalnya 30%."],
])("the percentage %p is %p", (text, read) => expect(value(percentEntry.read(text))).toBe(read));

test.each([
  ["3.500", 3500],
  ["10", 10],
  [" ", undefined],
  ["0", "Tulis bilangan bulat di atas nol."],
  ["2,5", "Tulis bilangan bulat di atas nol."],
])("the count %p is %p", (text, read) => expect(value(countEntry.read(text))).toBe(read));

test.each([
  ["9 Sep 2026", day(2026, 9, 9)],
  ["09/09/2026", day(2026, 9, 9)],
  ["", undefined],
  ["besok", "Tulis tanggal lengkap, misalnya 9 Sep 2026."],
  ["9 Sep", "Tulis tanggal lengkap, misalnya 9 Sep 2026."],
])("the day %p is %p", (text, read) => expect(value(dayEntry.read(text))).toBe(read));

test("days are read line by line, once each, in order; one that cannot be read refuses the list", () => {
  expect(value(daysEntry.read("12 Feb 2026\n\n12 Jan 2026; 12 Feb 2026"))).toEqual([
    day(2026, 1, 12),
    day(2026, 2, 12),
  ]);
  expect(value(daysEntry.read("12 Jan 2026\nhari jadi"))).toBe("Tulis tanggal lengkap, misalnya 9 Sep 2026.");
});

test.each(["id", "en"] as const)("what is written into a field reads back the same, %s", (language) => {
  const same = <T>(kind: EntryKind<T>, given: T) =>
    expect(value(kind.read(kind.write(given, language)))).toEqual(given);
  same(percentEntry, 0.9904);
  same(dayEntry, day(2026, 8, 17));
  same(daysEntry, [day(2026, 1, 12), day(2026, 12, 31)]);
  same(factorEntry, 1.5);
  same(countEntry, 350);
});

test("a count of thousands reads back in Indonesian", () => {
  expect(value(countEntry.read(countEntry.write(3500, "id")))).toBe(3500);
});
