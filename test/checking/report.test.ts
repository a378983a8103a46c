import fc from "fast-check";
import type { Cell } from "../../src/core/cells/cell";
import { SEVERITIES } from "../../src/contract/finding";
import { sheetKinds } from "../../src/sheets";
import type { SheetKind } from "../../src/sheets/sheetKind";
import type { TableReport } from "../../src/checking/report";
import { linesOf, reportOn, type BenchSheet } from "./rules/bench";

const BLOCK_BYTES = 16_384 * 12;

/** Any content of a cell: right, wrong, and unexpected. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, "", " ", "-", "nihil", 0, 1, 5000, 4.091, 12.5, -3, 0.5, 95.2, 1e15, true, false),
  fc.constantFrom<Cell>(
    "4.091",
    "4,091",
    "1O5",
    "± 500",
    "2.000-an",
    "95,2%",
    "172%",
    "5 keping",
    "4\u00a0091",
    "habis",
  ),
  fc.constantFrom<Cell>(
    "JUMLAH",
    "TOTAL",
    "normal",
    "tutup",
    "rekam",
    "KTP WNI",
    "Sukamaju",
    "Dinas",
    "A000001",
    "A2000",
  ),
  fc.constantFrom<Cell>(
    "Semester I 2023",
    "2023",
    20231,
    "3301",
    "33.01.05",
    "72011",
    "3301010101010001",
    "11/13/2023",
  ),
  fc.constantFrom<Cell>({ error: "#REF!" }, "#N/A", "31 April 2023", "Desember", 45964.7, 202311),
  fc.integer({ min: 45_950, max: 45_990 }),
  fc.nat(3000),
);

/** A sheet with every column of a kind, filled with arbitrary cells. */
function anySheet({ columns, relations }: SheetKind): fc.Arbitrary<BenchSheet> {
  const width = Object.keys(columns).length;
  return fc
    .array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 14 })
    .map((rows) => ({ columns, relations, rows }));
}

/** A sheet with many wrong rows: figures that never add up. */
const manyWrong = (rows: number): BenchSheet => {
  const kind = sheetKinds.find(({ name }) => name === "kartuStok") as SheetKind;
  const pick = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, kind.columns[key]]));
  return {
    columns: pick(["tanggal", "stokAwal", "dipakai", "sisa"]) as BenchSheet["columns"],
    relations: kind.relations,
    rows: Array.from({ length: rows }, (_, i) => [45964 + i, i % 7, "5", i % 3 === 0 ? "x" : 900]),
  };
};

function expectConsistent(report: TableReport): void {
  const findings = Array.from({ length: report.count }, (_, index) => report.at(index));
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  );
  expect(report.counts).toEqual(counts);
  const rows = findings.map(({ row }) => row);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect(report.bytes).toBeLessThanOrEqual(16 * report.count + BLOCK_BYTES);
}

test.each(sheetKinds.map((kind) => [kind.name, kind] as const))(
  "%s: whatever the cells hold, every finding can be read, counted and located in row order",
  (_, kind) => {
    fc.assert(
      fc.property(anySheet(kind), (sheet) => {
        const report = reportOn(sheet);
        linesOf(report);
        expectConsistent(report);
      }),
      { numRuns: 40 },
    );
  },
);

test("thousands of findings are counted, ordered by row, and light", () => {
  const report = reportOn(manyWrong(6000));
  expect(report.count).toBeGreaterThan(12_000);
  expectConsistent(report);
});

test("within a row, findings on cells come before comparisons", () => {
  const rules = linesOf(reportOn(manyWrong(3)))
    .filter(([, , cell]) => cell.endsWith("3"))
    .map(([rule]) => rule);
  expect(rules.slice(0, 1)).toEqual(["C02"]);
  expect(rules).toContain("R01");
  expect(rules.lastIndexOf("C02")).toBeLessThan(rules.indexOf("R01"));
});

test("a place without a finding is refused", () => {
  const report = reportOn(manyWrong(3));
  expect(() => report.at(report.count)).toThrow(RangeError);
  expect(() => report.at(-1)).toThrow(RangeError);
});
