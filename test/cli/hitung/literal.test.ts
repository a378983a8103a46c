import fc from "fast-check";
import { readArray, readLiteral } from "../../../src/cli/hitung/literal";

test.each([
  ["4.091", 4.091],
  ["-5", -5],
  [".5", 0.5],
  ["1e3", 1000],
  ["25%", 0.25],
  ["99.2%", 0.992],
  ["2025-08-15", 45884],
  ["TRUE", true],
  ["false", false],
  ["TANPA", "TANPA"],
  ["#REF!", { error: "#REF!" }],
  ["", null],
  ['"4.091"', "4.091"],
  ['"2025-08-15"', "2025-08-15"],
  ['"ia bilang ""ya"""', 'ia bilang "ya"'],
  ['""', ""],
  ["0,25", "0,25"],
  ["1.234.567", "1.234.567"],
  ["2025-02-30", "2025-02-30"],
  ["13 November 2023", "13 November 2023"],
  ["1671010101900001", 1671010101900001],
])("%s is read as %j", (text, cell) => expect(readLiteral(text)).toEqual(cell));

test.each([
  ["{3;1}", [[3], [1]]],
  ["{1,2;3,4}", [[1, 2], [3, 4]]], // prettier-ignore
  ["{1\\2}", [[1, 2]]],
  ["{ 500 ; ; x }", [[500], [null], ["x"]]],
  ['{"a;b","c,d"}', [["a;b", "c,d"]]],
  ["{2023-12-25;25%}", [[45285], [0.25]]],
])("%s is read as %j", (text, range) => expect(readArray(text)).toEqual(range));

test.each(["{}", "{1,2;3}", "{1;2", '{"a}', '{"a"b}'])("%s is not a column", (text) => {
  expect(() => readArray(text)).toThrow(expect.objectContaining({ name: "BadUsage" }) as Error);
});

test("a text without its closing quote is refused", () => {
  expect(() => readLiteral('"4.091')).toThrow(expect.objectContaining({ name: "BadUsage" }) as Error);
});

test("any text can be read back from its quotes, alone or in a column", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replace(/"/g, '""')}"`;
      expect(readLiteral(quoted)).toBe(text);
      expect(readArray(`{${quoted};1}`)).toEqual([[text], [1]]);
    }),
  );
});

test("every number can be read back from its notation", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) =>
      expect(readLiteral(String(n))).toBe(n || Number(String(n))),
    ),
  );
});
