import fc from "fast-check";
import { columnWriting } from "../../../src/core/cells/columnWriting";
import { explain } from "../../../src/core/evaluate";
import angkaId from "../../../src/core/indicators/angkaId";
import { noteLine } from "../../../src/text/notes";
import { answer, column, number } from "./calls";

const count = fc.integer({ min: 0, max: 999_999_999 });
const dotted = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

test("is the inverse of writing a number the Indonesian way", () => {
  fc.assert(
    fc.property(count, fc.constantFrom("", " keping", " jiwa", "\u00A0"), (value, unit) => {
      expect(number(angkaId, dotted(value) + unit)).toBe(value);
    }),
  );
});

test("an approximate number counts, and the explanation says that it is one", () => {
  const [, line] = explain(angkaId, [[["± 4.091"]]]).notes.map((note) => noteLine(note, angkaId, "id"));
  expect(number(angkaId, "± 4.091")).toBe(4091);
  expect(line).toEqual(["teks, cara membaca", '"± 4.091" hanya perkiraan. Tulis angka pastinya.']);
});

test("a number it gave is given back unchanged, but for three decimals", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        count,
        count.map((n) => n / 100),
        fc.constantFrom(0.952, 0.25, -5),
      ),
      (value) => {
        expect(number(angkaId, value)).toBe(value);
      },
    ),
  );
  expect([4.091, 104.229, -4.091].map((value) => answer(angkaId, value))).toEqual(["CELL", "CELL", "CELL"]);
});

test("a column is read cell by cell; its header and blanks give empty texts", () => {
  const cells = ["JUMLAH", "4.091", null, "95,2%", "4,091", true, "nihil", { error: "#REF!" }, 0];
  expect(column(angkaId, cells).map((value) => (typeof value === "object" ? value.fault : value))).toEqual([
    ...["", 4091, "", 0.952, "CELL", "CELL", "CELL_BLANK", "CELL", 0],
  ]);
});

test("a text of digits in the first cell is not a header", () => {
  expect(column(angkaId, ["1O5", "4.091"]).map((value) => (typeof value === "object" ? value.fault : value))).toEqual([
    "CELL",
    4091,
  ]);
});

test("what a column shows does not depend on its order, nor on numbers and words in it", () => {
  const cell = fc.constantFrom("4,091", "12,5", "1,234.5", "4.102", "Sisa", null, 500, "1.234,5", 4.091, 3.14159);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const writing = columnWriting(cells.map((each) => [each]));
      expect(columnWriting([[...cells].reverse(), ["Jumlah", 7]])).toEqual(writing);
    }),
  );
});
