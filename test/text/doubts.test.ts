import { readCount, readShare } from "../../src/core/cells/readNumber";
import type { Doubt } from "../../src/core/cells/reading";
import { doubtText } from "../../src/text/doubts";

test("a number is told with the decimal mark that stands in the cell", () => {
  const fraction = readCount(9.05) as Doubt;
  expect(doubtText(fraction, "id")).toMatch(/^"9,05" bukan jumlah/);
  expect(doubtText(fraction, "en")).toMatch(/^"9\.05" is not/);
  expect(doubtText(readShare(99.2) as Doubt, "id")).toBe(
    '"99,2" terlalu besar untuk persentase. Tulis 99,2% atau 0,992.',
  );
  expect(doubtText(readCount(-0.5) as Doubt, "id")).toMatch(/^"-0,5" kurang/);
});

test("a text is told as somebody wrote it", () => {
  expect(doubtText(readCount("1.234,5") as Doubt, "id")).toMatch(/^"1\.234,5" bukan/);
  expect(doubtText(readCount("4.091 lebih") as Doubt, "id")).toMatch(/^"4\.091 lebih" hanya/);
  expect(doubtText(readCount("1.23.4") as Doubt, "id")).toMatch(/^"1\.23\.4" memakai/);
});
