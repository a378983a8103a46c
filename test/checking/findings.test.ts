import fc from "fast-check";
import { SEVERITIES } from "../../src/contract/finding";
import { Findings } from "../../src/checking/findings";

const BLOCK_BYTES = 16_384 * 12;

const stored = fc.record({
  check: fc.nat(2 ** 14 - 1),
  severity: fc.constantFrom(...SEVERITIES),
  i: fc.nat(1_048_575),
  column: fc.nat(16_383),
  seed: fc.nat(2_958_465),
});

test("findings come out as they went in, in order", () => {
  fc.assert(
    fc.property(fc.array(stored), (all) => {
      const findings = new Findings();
      for (const { check, severity, i, column, seed } of all) findings.add(check, severity, i, column, seed);
      expect(findings.count).toBe(all.length);
      expect(all.map((_, index) => findings.at(index))).toEqual(all);
    }),
  );
});

test("a finding without a note has the seed 0", () => {
  const findings = new Findings();
  findings.add(1, "error", 2, 3);
  expect(findings.at(0)).toEqual({ check: 1, severity: "error", i: 2, column: 3, seed: 0 });
});

test("a place without a finding is refused", () => {
  const findings = new Findings();
  findings.add(1, "error", 2, 3);
  expect(() => findings.at(1)).toThrow(RangeError);
  expect(() => new Findings().at(0)).toThrow(RangeError);
});

test("a hundred thousand findings take twelve bytes each plus part of one block", () => {
  const findings = new Findings();
  const count = 100_000;
  for (let i = 0; i < count; i++) findings.add(i % 100, "warning", i, i % 16_384, i);
  expect(findings.bytes).toBeGreaterThanOrEqual(12 * count);
  expect(findings.bytes).toBeLessThanOrEqual(12 * count + BLOCK_BYTES);
  for (const i of [0, 16_383, 16_384, 99_999]) {
    expect(findings.at(i)).toEqual({ check: i % 100, severity: "warning", i, column: i % 16_384, seed: i });
  }
});
