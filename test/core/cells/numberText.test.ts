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

test.each(["007", "0.500", "1.0000", "1234567890123456"])("%s reads alike on both ways", (text) => {
  const { found: _short, ...short } = readNumberText(text) as { found?: string };
  const { found: _long, ...long } = readNumberText(`'${text}`) as { found?: string };
  expect(short).toEqual(long);
});
