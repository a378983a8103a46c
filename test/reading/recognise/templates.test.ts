import fc from "fast-check";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { sheetKinds } from "../../../src/sheets";
import type { SheetKind } from "../../../src/sheets/sheetKind";
import { recognise } from "../../../src/reading/recognise/recognise";
import { rolesOf } from "../rows/rolesOf";

/** The kind's samples under the template's headers, its columns in the order of `keys`. */
function templateSheet(kind: SheetKind, keys: readonly string[]) {
  const header = keys.map((key) => kind.columns[key]?.header);
  return sheetCells(kind.title.id, [header, ...kind.samples.map((row) => keys.map((key) => row[key] ?? null))]);
}

describe.each(sheetKinds.map((kind) => [kind.name, kind] as const))("the template of %s", (_name, kind) => {
  const keys = Object.keys(kind.columns);

  test("is recognised with every column, in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
        const [table, ...others] = recognise(templateSheet(kind, order), sheetKinds);
        expect(others).toEqual([]);
        expect(table?.kind.name).toBe(kind.name);
        expect(Object.fromEntries((table?.columns ?? []).map(({ key, column }) => [key, column]))).toEqual(
          Object.fromEntries(order.map((key, column) => [key, column])),
        );
        expect(table).toMatchObject({ confidence: 1, ambiguous: [], nearMisses: [], missing: [] });
      }),
      { numRuns: 8 },
    );
  });

  test("has only data under its header", () => {
    const sheet = templateSheet(kind, keys);
    const [table] = recognise(sheet, sheetKinds);
    expect(table && rolesOf(sheet, table)).toBe("D".repeat(kind.samples.length));
  });
});
