import fc from "fast-check";
import { civilOf, serialOf } from "../../../src/core/calendar/civil";
import nikCek from "../../../src/core/indicators/nikCek";
import nikJk from "../../../src/core/indicators/nikJk";
import nikLahir from "../../../src/core/indicators/nikLahir";
import nikSamar from "../../../src/core/indicators/nikSamar";
import nikUmur from "../../../src/core/indicators/nikUmur";
import { PROVINCE_CODES } from "../../../src/core/nik/provinces";
import { answer } from "./calls";

const AS_OF = serialOf({ year: 2025, month: 9, day: 15 });
const two = (value: number) => String(value).padStart(2, "0");

/** A person who does not exist, because no district ends in 99, born in the hundred years before the day. */
const person = fc.record({
  province: fc.constantFrom(...PROVINCE_CODES),
  regency: fc.integer({ min: 1, max: 79 }),
  woman: fc.boolean(),
  birth: fc.integer({ min: AS_OF - 36_523, max: AS_OF }),
  number: fc.integer({ min: 1, max: 9999 }),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

function nikOf({ province, regency, woman, birth, number }: Person): string {
  const { year, month, day } = civilOf(birth);
  const date = `${two(day + (woman ? 40 : 0))}${two(month)}${two(year % 100)}`;
  return `${province}${two(regency)}99${date}${String(number).padStart(4, "0")}`;
}

test("NIK_CEK passes every number that is made as the law says, in one piece or in groups", () => {
  fc.assert(
    fc.property(person, (somebody) => {
      const nik = nikOf(somebody);
      expect(answer(nikCek, nik, AS_OF)).toBe("OK");
      expect(answer(nikCek, nik.replace(/\d{4}(?=\d)/g, "$& "), AS_OF)).toBe("OK");
    }),
  );
});

test("NIK_CEK passes no number with a digit too many or too few, and none of a day that is not", () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 15 }), (somebody, place) => {
      const nik = nikOf(somebody);
      expect(answer(nikCek, nik.slice(0, place) + nik.slice(place + 1), AS_OF)).toBe("PANJANG");
      expect(answer(nikCek, `${nik}0`, AS_OF)).toBe("PANJANG");
      expect(answer(nikCek, `${nik.slice(0, 8)}13${nik.slice(10)}`, AS_OF)).toBe("TGL");
    }),
  );
});

test("NIK_LAHIR, NIK_JK and NIK_UMUR tell what the number was made of", () => {
  fc.assert(
    fc.property(person, (somebody) => {
      const nik = nikOf(somebody);
      expect(answer(nikLahir, nik, AS_OF)).toBe(somebody.birth);
      expect(answer(nikJk, nik)).toBe(somebody.woman ? "P" : "L");
      const age = answer(nikUmur, nik, AS_OF) as number;
      const { year, month, day } = civilOf(somebody.birth);
      // In a common year a person born on 29 February turns a year older on 1 March, as the calendar rolls over.
      expect(serialOf({ year: year + age, month, day })).toBeLessThanOrEqual(AS_OF);
      expect(serialOf({ year: year + age + 1, month, day })).toBeGreaterThan(AS_OF);
    }),
  );
});

test("NIK_UMUR grows by one on the birthday and on no other day", () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 4_000 }), (somebody, later) => {
      const nik = nikOf(somebody);
      const on = (day: number) => answer(nikUmur, nik, day) as number;
      const day = AS_OF + later;
      // Beyond a hundred years, two digits mean a person of the next century.
      fc.pre(day - somebody.birth < 36_000);
      const [birth, today] = [civilOf(somebody.birth), civilOf(day)];
      const leap = birth.month === 2 && birth.day === 29;
      fc.pre(!leap);
      const isBirthday = birth.month === today.month && birth.day === today.day;
      if (day > somebody.birth) expect(on(day) - on(day - 1)).toBe(isBirthday ? 1 : 0);
    }),
  );
});

test("NIK_SAMAR shows the area and the last two digits, and is the same for everyone who shares them", () => {
  fc.assert(
    fc.property(person, person, (one, other) => {
      const [nik, like] = [nikOf(one), nikOf({ ...other, province: one.province, regency: one.regency })];
      const shown = answer(nikSamar, nik) as string;
      expect(shown).toMatch(/^\d{6}\*{8}\d{2}$/);
      expect([shown.slice(0, 6), shown.slice(-2)]).toEqual([nik.slice(0, 6), nik.slice(-2)]);
      expect(answer(nikSamar, like.slice(0, -2) + nik.slice(-2))).toBe(shown);
    }),
  );
});
