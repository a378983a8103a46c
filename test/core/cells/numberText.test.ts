import fc from "fast-check";
import { readNumberText } from "../../../src/core/cells/numberText";

const dotted = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

test("a bare number reads the same on the short way and, with the mark that forces text, on the long one", () => {
  fc.assert(
    fc.property(fc.nat(999_999_999_999), fc.boolean(), (value, grouped) => {
      const text = grouped ? dotted(value) : String(value);
      expect(readNumberText(text)).toEqual(readNumberText(`'${text}`));
      expect(readNumberText(text)).toMatchObject({ value, remark: "TEXT_NUMBER", percent: false });
    }),
    { numRuns: 300 },
  );
});

test.each(["007", "0.500", "1.0000", "1234567890123456"])("%s reads the same on both ways", (text) => {
  const { found: _short, ...short } = readNumberText(text) as { found?: string };
  const { found: _long, ...long } = readNumberText(`'${text}`) as { found?: string };
  expect(short).toEqual(long);
});

test.each([
  ["fifteen digits", "123.456.789.012.345", { value: 123_456_789_012_345 }],
  ["sixteen digits", "1.234.567.890.123.456", { doubt: "TOO_LARGE" }],
  ["sixteen digits in places where nobody writes separators", "12.34.567.890.123.456", { doubt: "TOO_LARGE" }],
  ["fifteen of these", "12.34.567.890.123.45", { doubt: "BAD_GROUPING" }],
  ["sixteen digits with decimals among them", "0,123456789012345", { value: 0.123456789012345 }],
  ["a sixteenth digit that is a decimal nought", "123456789012345,0", { doubt: "TOO_LARGE" }],
])("%s", (_, text, reading) => {
  expect(readNumberText(text)).toMatchObject(reading);
});

test.each([
  ["0,5", { value: 0.5 }],
  ["01,5", { doubt: "BAD_GROUPING" }],
  ["00,5", { doubt: "BAD_GROUPING" }],
  ["10,5", { value: 10.5 }],
  ["0.500", { value: 0.5 }],
  ["01.500", { doubt: "BAD_GROUPING" }],
  ["1.500", { value: 1500 }],
  ["1234.567", { value: 1234.567 }],
  ["123.4567", { value: 123.4567 }],
  ["1,234,567.5", { value: 1_234_567.5 }],
  ["1,234,56.5", { doubt: "BAD_GROUPING" }],
  ["1.234.567.5", { doubt: "BAD_GROUPING" }],
])("a leading zero and groups: %s", (text, reading) => {
  expect(readNumberText(text)).toMatchObject(reading);
});
