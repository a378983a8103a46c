import fc from "fast-check";
import { civilOf } from "../../../src/core/calendar/civil";
import tanggalId from "../../../src/core/indicators/tanggalId";
import { formatDate } from "../../../src/text/format";
import { answer, column, number } from "./calls";

const day = fc.integer({ min: 61, max: 60_000 });

test("is the inverse of writing a date out, in both languages", () => {
  fc.assert(
    fc.property(day, fc.constantFrom("id" as const, "en" as const), (serial, language) => {
      expect(number(tanggalId, formatDate(serial, language))).toBe(serial);
    }),
  );
});

test("beside a date with the month first, a date that could be either is refused and every other one stands", () => {
  fc.assert(
    fc.property(day, (serial) => {
      const { year, month, day } = civilOf(serial);
      const text = `${day}/${month}/${year}`;
      const either = day <= 12 && day !== month;
      expect(answer(tanggalId, text, [text, "11/13/2023"])).toBe(either ? "CELL" : serial);
      expect(answer(tanggalId, text, [text, "13/11/2023"])).toBe(serial);
    }),
  );
});

test("a column is read cell by cell, its header giving an empty text", () => {
  const cells = ["Tanggal lapor", "13/11/2023", "", "20231", "Desember", 45_243];
  expect(column(tanggalId, cells, cells).map((value) => (typeof value === "object" ? value.fault : value))).toEqual([
    ...["", 45_243, "", "CELL", "CELL", 45_243],
  ]);
});
