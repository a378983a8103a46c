import fc from "fast-check";
import { cellId, Dependents, type FormulaNode, type Span } from "../../../../src/workbook/grid/calc/dependents";

const SIZE = 6;
const at = fc.nat({ max: SIZE - 1 });
const span = fc.tuple(fc.constantFrom("s0", "s1"), at, at, at, at).map(([sheet, row, column, height, width]): Span => ({
  sheet,
  area: { row, column, rows: Math.min(height, SIZE - 1 - row) + 1, columns: Math.min(width, SIZE - 1 - column) + 1 },
}));
const node = fc
  .record({ place: span, looksAt: fc.array(span, { maxLength: 3 }) })
  .map(({ place, looksAt }): FormulaNode => ({
    ...place,
    id: cellId(place.sheet, place.area.row, place.area.column),
    looksAt,
  }));
const nodes = fc.uniqueArray(node, { selector: ({ id }) => id, maxLength: 15 });

const meet = (one: Span, other: Span) =>
  one.sheet === other.sheet &&
  one.area.row < other.area.row + other.area.rows &&
  other.area.row < one.area.row + one.area.rows &&
  one.area.column < other.area.column + other.area.columns &&
  other.area.column < one.area.column + one.area.columns;

test("exactly what refers to a place, directly or through others, depends on it", () => {
  fc.assert(
    fc.property(nodes, fc.array(span, { maxLength: 3 }), (formulas, places) => {
      const expected = new Set<string>();
      let reached: readonly Span[] = places;
      while (reached.length > 0) {
        const next = formulas.filter(
          ({ id, looksAt }) => !expected.has(id) && looksAt.some((look) => reached.some((place) => meet(look, place))),
        );
        next.forEach(({ id }) => expected.add(id));
        reached = next;
      }
      expect([...new Dependents(formulas).of(places)].sort()).toEqual([...expected].sort());
    }),
  );
});

test("a chain of thirty thousand days is followed to its end", () => {
  const chain = Array.from({ length: 30_000 }, (_day, row): FormulaNode => ({
    id: cellId("s", row + 1, 0),
    sheet: "s",
    area: { row: row + 1, column: 0, rows: 1, columns: 1 },
    looksAt: [{ sheet: "s", area: { row, column: 0, rows: 1, columns: 1 } }],
  }));
  const first = { sheet: "s", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  expect(new Dependents(chain).of([first]).size).toBe(30_000);
});
