import fc from "fast-check";
import wajibKtp from "../../../src/core/indicators/wajibKtp";
import { MARITAL_STATUSES } from "../../../src/core/people/maritalStatus";
import { answer, column } from "./calls";

const birth = fc.integer({ min: 20_000, max: 45_000 });
const later = fc.nat(40_000);

test("a misspelt day of birth at the head of a column is refused in its own row", () => {
  const [first, second] = column(wajibKtp, ["12 Agstus 2009", "1/1/2000"], "1/10/2026");
  expect([first, second]).toEqual([expect.objectContaining({ fault: "CELL", param: "lahir", row: 1 }), true]);
});

test("a duty once begun does not end", () => {
  fc.assert(
    fc.property(birth, later, fc.nat(400), (born, days, more) => {
      if (answer(wajibKtp, born, born + days) === true) expect(answer(wajibKtp, born, born + days + more)).toBe(true);
    }),
  );
});

test("a person who is or was married must hold a card at any age, in any spelling of case and spaces", () => {
  const married = fc.constantFrom("KAWIN", "kawin", " Cerai  Hidup ", "CERAI\u00A0MATI", "pernah kawin");
  fc.assert(
    fc.property(birth, later, married, (born, days, status) => {
      expect(answer(wajibKtp, born, born + days, status)).toBe(true);
    }),
  );
});

test("a blank, zero, dash or unmarried status leaves it to age", () => {
  fc.assert(
    fc.property(birth, later, fc.constantFrom(null, "", 0, "-", "nihil", "Belum Kawin"), (born, days, status) => {
      expect(answer(wajibKtp, born, born + days, status)).toBe(answer(wajibKtp, born, born + days));
    }),
  );
});

test("a status outside the register is refused, with those that are in it", () => {
  expect(answer(wajibKtp, 39_034, 45_243, "KAWIN SIRI")).toBe("OUT_OF_CHOICE");
  expect(answer(wajibKtp, 39_034, 45_243, true)).toBe("OUT_OF_CHOICE");
  expect(MARITAL_STATUSES).toContain("BELUM KAWIN");
});
