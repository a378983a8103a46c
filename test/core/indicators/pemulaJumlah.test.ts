import fc from "fast-check";
import { ageOn } from "../../../src/core/calendar/birthday";
import pemulaJumlah from "../../../src/core/indicators/pemulaJumlah";
import wajibKtp from "../../../src/core/indicators/wajibKtp";
import { answer, number, one } from "./calls";

const births = fc.array(fc.integer({ min: 38_000, max: 40_000 }), { minLength: 2, maxLength: 20 });
const span = fc.tuple(fc.integer({ min: 44_000, max: 46_000 }), fc.nat(900));

test("neighbouring spans add up", () => {
  fc.assert(
    fc.property(births, span, fc.nat(900), (born, [from, days], more) => {
      const [middle, end] = [from + days, from + days + more + 1];
      expect(number(pemulaJumlah, born, from, middle) + number(pemulaJumlah, born, middle + 1, end)).toBe(
        number(pemulaJumlah, born, from, end),
      );
    }),
  );
});

test("a misspelt day of birth at the head of the list is refused and not passed over as a header", () => {
  const fault = one(pemulaJumlah, ["12 Agstus 2009", "1/1/2009"], "1/1/2026", "31/12/2026");
  expect(fault).toMatchObject({ fault: "CELL", param: "lahir", row: 1 });
});

test("counts those who are 17 on the last day and were not the day before the first", () => {
  fc.assert(
    fc.property(births, span, (born, [from, days]) => {
      const newly = born.filter((day) => ageOn(day, from - 1) < 17 && ageOn(day, from + days) >= 17);
      expect(number(pemulaJumlah, born, from, from + days)).toBe(newly.length);
    }),
  );
});

test("everyone it counts on a day must hold a card from that day on", () => {
  fc.assert(
    fc.property(births, fc.integer({ min: 44_000, max: 46_000 }), (born, day) => {
      const first = born.filter(
        (each) => answer(wajibKtp, each, day) === true && answer(wajibKtp, each, day - 1) === false,
      );
      expect(number(pemulaJumlah, born, day, day)).toBe(first.length);
    }),
  );
});

test("does not depend on the order of the list, nor on blanks and a header in it", () => {
  fc.assert(
    fc.property(births, span, (born, [from, days]) => {
      const sheet = ["TGL LAHIR", ...[...born].reverse().flatMap((day) => [day, null, "", 0, "-"])];
      expect(number(pemulaJumlah, sheet, from, from + days)).toBe(number(pemulaJumlah, born, from, from + days));
    }),
  );
});

test("an unreadable day is refused with its row, whatever else is in the list", () => {
  expect(one(pemulaJumlah, ["TGL LAHIR", 39_000, "31/02/2007"], 45_000, 45_100)).toMatchObject({
    fault: "CELL",
    param: "lahir",
    row: 3,
    detail: { doubt: "IMPOSSIBLE_DATE" },
  });
});

test("a whole column of a million rows is read", () => {
  const column = Array.from({ length: 1_048_576 }, (_none, row) => [row === 0 ? "LAHIR" : row <= 1000 ? 39_000 : null]);
  expect(number(pemulaJumlah, column, 45_000, 45_300)).toBe(1000);
});
