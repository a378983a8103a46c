import fc from "fast-check";
import { parseArea } from "../../../../src/core/cells/area";
import { circularAmong, type Reader } from "../../../../src/workbook/grid/calc/circles";
import { cellId, Dependents } from "../../../../src/workbook/grid/calc/dependents";

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
};

function reader(at: string, ...reads: readonly string[]): Reader {
  const area = areaOf(at);
  return {
    id: cellId("a", area.row, area.column),
    sheet: "a",
    area,
    reads: reads.map((address) => ({ sheet: "a", area: areaOf(address) })),
  };
}

const ids = (...addresses: readonly string[]) =>
  new Set(addresses.map(areaOf).map(({ row, column }) => cellId("a", row, column)));

test("a circle through areas, and what depends on it", () => {
  const all = [
    reader("A4", "A1:A4"),
    reader("B1", "A4"),
    reader("B2", "A1"),
    reader("C1", "D1"),
    reader("D1", "C1:C9"),
  ];
  expect(circularAmong(all)).toEqual(ids("A4", "B1", "C1", "D1"));
});

test("a result that spills is taken by what reads any of its cells", () => {
  expect(circularAmong([reader("A1:A5", "C1"), reader("C1", "A3")])).toEqual(ids("A1", "C1"));
});

test("thousands of shares of one total are ordered", () => {
  const rows = Array.from({ length: 4000 }, (_row, n) => n + 1);
  const all = rows.flatMap((row) => [reader(`D${row}`, `A${row}`), reader(`E${row}`, `D${row}`, "D1:D4000")]);
  expect(circularAmong(all).size).toBe(0);
});

test("among too many running sums to order, those that take their own cell are found", () => {
  const rows = Array.from({ length: 5000 }, (_row, n) => n + 1);
  const all = rows.flatMap((row) => [reader(`D${row}`, `A${row}`), reader(`E${row}`, `D1:D${row}`)]);
  expect(circularAmong([...all, reader("F1", "F1:F3")])).toEqual(ids("F1"));
});

const cell = fc.record({ row: fc.nat(5), column: fc.nat(3) });
const formulas = fc.uniqueArray(
  fc.record({
    at: cell,
    reads: fc.array(fc.record({ at: cell, rows: fc.integer({ min: 1, max: 3 }) }), { maxLength: 3 }),
  }),
  { selector: ({ at }) => `${at.row},${at.column}`, maxLength: 12 },
);

test("they are those that reach themselves, and all that these reach", () => {
  fc.assert(
    fc.property(formulas, (drawn) => {
      const all = drawn.map(({ at, reads }): Reader => ({
        id: cellId("a", at.row, at.column),
        sheet: "a",
        area: { ...at, rows: 1, columns: 1 },
        reads: reads.map(({ at: from, rows }) => ({ sheet: "a", area: { ...from, rows, columns: 1 } })),
      }));
      const dependents = new Dependents(all.map((one) => ({ ...one, looksAt: one.reads })));
      const own = all.filter((one) => dependents.of([one]).has(one.id));
      expect(circularAmong(all)).toEqual(new Set([...own.map(({ id }) => id), ...dependents.of(own)]));
    }),
  );
});
