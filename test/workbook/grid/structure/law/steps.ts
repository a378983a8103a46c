import fc from "fast-check";
import { columnLetter, type Area } from "../../../../../src/core/cells/area";
import type { Cell } from "../../../../../src/core/cells/cell";
import type { Shift } from "../../../../../src/workbook/formula/shift/shift";
import type { Look } from "./model";

/** One edit. Sheets are meant by their place among those that are there, counted round. */
export type Step =
  | { readonly do: "put"; readonly on: number; readonly row: number; readonly column: number; readonly value: Cell }
  | (OnSheet & { readonly do: "sum"; readonly row: number; readonly column: number; readonly of: Sum })
  | (OnSheet & { readonly do: "shift" } & Omit<Shift, "sheet">)
  | (OnSheet & { readonly do: "look"; readonly area: Area; readonly look: Look })
  | (OnSheet & { readonly do: "merge" | "part"; readonly area: Area })
  | (OnSheet & {
      readonly do: "cut";
      readonly area: Area;
      readonly to: number;
      readonly row: number;
      readonly column: number;
    })
  | (OnSheet & { readonly do: "add" | "copy" | "move"; readonly to: number; readonly name: string })
  | (OnSheet & { readonly do: "rename"; readonly name: string })
  | (OnSheet & { readonly do: "hide" | "show" | "delete" })
  | (OnSheet & {
      readonly do: "filter";
      readonly area: Area;
      readonly column: number;
      readonly least: number | undefined;
    })
  | (OnSheet & { readonly do: "unfilter" })
  | { readonly do: "undo" };

interface OnSheet {
  readonly on: number;
}
/** A formula before it is told which sheet it looks at; its own where `at` is undefined. */
export interface Sum {
  readonly name: "SUM" | "COUNT" | "N";
  readonly at: number | undefined;
  readonly of: string;
}

const SIZE = 9;
const on = fc.nat(5);
const place = fc.nat(SIZE - 1);
const spot = (column: number, row: number) => `${columnLetter(column)}${row + 1}`;
const range = fc
  .tuple(place, place, place, place)
  .map(([a, b, c, d]) => `${spot(Math.min(a, b), Math.min(c, d))}:${spot(Math.max(a, b), Math.max(c, d))}`);
const area: fc.Arbitrary<Area> = fc.record({
  row: place,
  column: place,
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
/** Such as need quotes. */
const name = fc.constantFrom("Okt 2026", "2026", "Jum'at", "Stok & Rusak", "A1");

const typed = fc.record({
  do: fc.constant("put" as const),
  on,
  row: place,
  column: place,
  value: fc.oneof(fc.nat(99), fc.constantFrom<Cell>("0012", "dua", true, null)),
});
const sums = fc.record({
  do: fc.constant("sum" as const),
  on,
  row: place,
  column: fc.constant(SIZE + 2),
  of: fc.oneof<fc.Arbitrary<Sum>[]>(
    range.map((of) => ({ name: "SUM", at: undefined, of })),
    fc.tuple(on, range).map(([at, of]) => ({ name: "COUNT", at, of })),
    fc
      .tuple(place, place)
      .map(([c, r]) => ({ name: "N", at: undefined, of: `$${spot(c, r).replace(/(\d)/, "$$$1")}` })),
  ),
});
const shifts = fc.record({
  do: fc.constant("shift" as const),
  on,
  axis: fc.constantFrom("rows" as const, "columns" as const),
  kind: fc.constantFrom("insert" as const, "delete" as const),
  at: fc.nat(SIZE),
  count: fc.integer({ min: 1, max: 2 }),
});
const looks = fc.record({
  do: fc.constant("look" as const),
  on,
  area,
  look: fc.oneof(
    fc.boolean().map((bold) => ({ bold })),
    fc.constantFrom("#ffff00", "#00b050").map((fill) => ({ fill })),
  ),
});
/** To cells of the same sheet or another; some of them hold formulas. */
const cuts = fc.record({
  do: fc.constant("cut" as const),
  on,
  area: fc.tuple(area, fc.boolean()).map(([one, far]) => (far ? { ...one, column: SIZE + 1 } : one)),
  to: on,
  row: fc.nat(SIZE + 2),
  column: fc.nat(SIZE + 2),
});
/** A filter of an area, or of the one that is there: for numbers that are greater, or for all. */
const filters = fc.record({
  do: fc.constant("filter" as const),
  on,
  area: area.map(({ row, column }) => ({ row, column, rows: 6, columns: 4 })),
  column: fc.nat(3),
  least: fc.option(fc.nat(60), { nil: undefined }),
});
const sheets = fc.oneof(
  fc.record({ do: fc.constantFrom("add" as const, "copy" as const, "move" as const), on, to: on, name }),
  fc.record({ do: fc.constant("rename" as const), on, name }),
  fc.record({ do: fc.constantFrom("hide" as const, "show" as const, "delete" as const), on }),
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: typed },
  { weight: 2, arbitrary: sums },
  { weight: 4, arbitrary: shifts },
  { weight: 3, arbitrary: looks },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("merge" as const, "part" as const), on, area }) },
  { weight: 3, arbitrary: cuts },
  { weight: 4, arbitrary: sheets },
  { weight: 3, arbitrary: filters },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("unfilter" as const), on }) },
  { weight: 1, arbitrary: fc.constant({ do: "undo" as const }) },
);
