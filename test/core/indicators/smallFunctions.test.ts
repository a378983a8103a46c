import fc from "fast-check";
import anomali from "../../../src/core/indicators/anomali";
import blankoAman from "../../../src/core/indicators/blankoAman";
import blankoBulan from "../../../src/core/indicators/blankoBulan";
import blankoTitikPesan from "../../../src/core/indicators/blankoTitikPesan";
import cakupanPersen from "../../../src/core/indicators/cakupanPersen";
import cekBeku from "../../../src/core/indicators/cekBeku";
import cetakTunggu from "../../../src/core/indicators/cetakTunggu";
import rekamTargetTahun from "../../../src/core/indicators/rekamTargetTahun";
import rusakPersen from "../../../src/core/indicators/rusakPersen";
import wilayahCek from "../../../src/core/indicators/wilayahCek";
import wilayahInduk from "../../../src/core/indicators/wilayahInduk";
import wilayahTingkat from "../../../src/core/indicators/wilayahTingkat";
import { explain } from "../../../src/core/evaluate";
import { argumentOf } from "../../../src/core/example";
import { answer, number } from "./calls";

const some = fc.integer({ min: 1, max: 5000 });

test("the reorder point is the use while waiting and the safety stock", () => {
  fc.assert(
    fc.property(some, fc.nat(60), fc.nat(500), fc.nat(20), (perDay, lead, sd, sdLead) => {
      expect(number(blankoTitikPesan, perDay, lead, sd, sdLead)).toBe(
        perDay * lead + number(blankoAman, perDay, sd, lead, sdLead),
      );
    }),
    { numRuns: 200 },
  );
});

test("a textbook's safety stock: 1.645 standard deviations of the demand while waiting", () => {
  expect(number(blankoAman, 100, 15, 9, 0, 0.95)).toBe(Math.ceil(1.6448536269514722 * 15 * 3));
});

test("twice the stock lasts twice as many months", () => {
  fc.assert(
    fc.property(some, some, (stock, use) => {
      expect(number(blankoBulan, 2 * stock, use)).toBe(2 * number(blankoBulan, stock, use));
    }),
  );
});

test("the spoiled and the printed share are the whole", () => {
  fc.assert(
    fc.property(some, some, (spoiled, used) => {
      expect(number(rusakPersen, spoiled, used) + number(rusakPersen, used, spoiled)).toBeCloseTo(1, 12);
    }),
  );
});

test("after the waiting time the printers have made the queue and what came in meanwhile", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 101, max: 900 }), fc.nat(100), (queue, capacity, incoming) => {
      const days = number(cetakTunggu, queue, capacity, incoming);
      expect(capacity * days).toBeCloseTo(queue + incoming * days, 6);
    }),
    { numRuns: 200 },
  );
});

test("the year's task is the sum of its two parts", () => {
  fc.assert(
    fc.property(some, some, (left, newcomers) => {
      expect(number(rekamTargetTahun, left, newcomers)).toBe(left + newcomers);
    }),
  );
});

test("coverage names its base: 130% is legal, more is questioned", () => {
  expect(number(cakupanPersen, 130, 100, "KIA")).toBe(1.3);
  expect(answer(cakupanPersen, 131, 100, "KIA")).toBe("SHARE_ABOVE_BASE");
  const { notes } = explain(cakupanPersen, [90, 100, "akta kelahiran"].map(argumentOf));
  expect(notes).toContainEqual({ note: "HOLDERS_OF", detail: "AKTA" });
});

test("moving and stretching figure and history alike moves no score", () => {
  const history = fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 5, maxLength: 20 });
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 2, max: 9 }), (past, figure, times) => {
      const score = answer(anomali, figure, past);
      fc.pre(typeof score === "number");
      const stretched = answer(
        anomali,
        times * figure,
        past.map((each) => times * each),
      );
      expect(stretched as number).toBeCloseTo(score as number, 6);
    }),
    { numRuns: 200 },
  );
});

test("the modified z-score of Iglewicz and Hoaglin, by hand", () => {
  // Median 2.5 and median deviation 0.5 of these eight.
  expect(number(anomali, 10, [1, 2, 2, 2, 3, 3, 3, 10])).toBeCloseTo(0.6745 * (7.5 / 0.5), 9);
});

test("a run is as long as its reports, blanks between them or not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }), (length, blanks) => {
      const run = Array.from({ length }, () => [4015, ...new Array<null>(blanks).fill(null)]).flat();
      expect(number(cekBeku, [4000, ...run, 4020])).toBe(length);
    }),
  );
});

test("the parent of a well-formed code is well-formed, and one level up", () => {
  const code = fc
    .tuple(
      fc.constantFrom("11", "33", "51", "94"),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 9999 }),
    )
    .map(([province, ...parts]) => [province, ...parts.map((part, i) => String(part).padStart(i === 2 ? 4 : 2, "0"))]);
  fc.assert(
    fc.property(code, fc.constantFrom(".", ""), fc.integer({ min: 2, max: 4 }), (parts, dot, depth) => {
      const written = parts.slice(0, depth).join(dot);
      expect(answer(wilayahCek, written)).toBe("OK");
      expect(answer(wilayahInduk, written)).toBe(parts.slice(0, depth - 1).join(dot));
      expect(answer(wilayahTingkat, parts.slice(0, 1).join(dot))).toBe("PROVINSI");
    }),
    { numRuns: 200 },
  );
});

test("a code may be a number; one that lost a zero is refused", () => {
  expect(answer(wilayahCek, 3301)).toBe("OK");
  expect(answer(wilayahTingkat, 1674)).toBe("KOTA");
  expect(answer(wilayahInduk, 33.01)).toBe("33");
  expect(answer(wilayahCek, 33.1)).toBe("PANJANG");
});
