import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { changedParts } from "../../file/patch/patching";
import type { Headless } from "../headless/headless";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

/*
 * Random edits of offices' files and of both templates: what cannot be done is refused and changes nothing, what is done is in the
 * saved file, and is taken back step by step.
 */

const CASES = join(__dirname, "../../cases");
const ASSETS = join(__dirname, "../../../../assets");
const FILES = [
  ...readdirSync(CASES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(CASES, name)),
  ...["lembar-dukcapil.xlsx", "lembar-dukcapil-kosong.xlsx"].map((name) => join(ASSETS, name)),
];
const on = fc.nat(9);
const step = fc.oneof(
  fc.record({
    do: fc.constant("put" as const),
    on,
    row: fc.integer({ min: 400, max: 410 }),
    column: fc.nat(5),
    value: fc.nat(99),
  }),
  fc.record({ do: fc.constant("look" as const), on, row: fc.nat(12), column: fc.nat(6) }),
  fc.record({
    do: fc.constant("shift" as const),
    on,
    axis: fc.constantFrom("rows" as const, "columns" as const),
    kind: fc.constantFrom("insert" as const, "delete" as const),
    at: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ do: fc.constant("filter" as const), on, column: fc.nat(2) }),
  fc.record({ do: fc.constantFrom("copy" as const, "rename" as const, "move" as const, "delete" as const), on }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const names = (grid: Headless) => grid.sheets().map((name) => name.replace(/ \(hidden\)$/, ""));

/** Does a step; answers whether anything was done. */
async function done(grid: Headless, one: Step): Promise<boolean> {
  const all = grid.sheets();
  const sheet = all[one.on % all.length] ?? "";
  if (/ \(hidden\)$/.test(sheet)) return false;
  switch (one.do) {
    case "put":
      await grid.type(sheet, one.row, one.column, one.value);
      return true;
    case "look": {
      const { row, column } = one;
      const range = { startRow: row, endRow: row + 2, startColumn: column, endColumn: column + 1 };
      const before = JSON.stringify(grid.changes());
      await grid.run(sheet, "sheet.command.set-style", { range, style: { type: "bg", value: { rgb: "#00b050" } } });
      return JSON.stringify(grid.changes()) !== before;
    }
    case "shift":
      return (await grid.shift(sheet, { axis: one.axis, kind: one.kind, at: one.at, count: 1 })) === undefined;
    case "filter": {
      const area = grid.filterArea(sheet);
      if (!area || one.column >= area.columns) return false;
      const before = JSON.stringify(grid.changes());
      const col = area.column + one.column;
      const custom = { customFilters: [{ operator: "greaterThan", val: "5" }] };
      await grid.run(sheet, "sheet.command.set-filter-criteria", {
        col,
        criteria: { colId: col, customFilters: custom },
      });
      return JSON.stringify(grid.changes()) !== before;
    }
    case "copy":
      return (await grid.arrange({ do: "copy", sheet, name: `Salinan ${all.length}`, before: sheet })) === undefined;
    case "rename":
      return (await grid.arrange({ do: "rename", sheet, name: `Nama ${all.length}` })) === undefined;
    default:
      return (await grid.arrange({ do: one.do, sheet })) === undefined;
  }
}

const SEED = Number(process.env["SEED"] ?? 18);
const RUNS = process.env["RUNS"] ? 3 : 1;
const LENGTH = 5;
/** Parts that no edit of cells, rows or sheets has any business in. */
const NEVER = /^(xl\/(theme|media|printerSettings|externalLinks)\/|xl\/vbaProject|docProps\/(core|custom))/;

test.each(FILES)("%s: random edits are what the saved file holds, and are taken back", async (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const sheets = (await bookOf(bytes)).sheets.map(({ name }) => name);
  const sequences = fc.sample(fc.array(step, { minLength: LENGTH, maxLength: LENGTH }), {
    numRuns: RUNS,
    seed: SEED + path.length,
  });
  for (const steps of sequences) {
    const grid = await openBytes(bytes);
    try {
      const before = held(grid, sheets);
      let count = 0;
      for (const one of steps) if (await done(grid, one)) count += 1;
      const after = await expectSameAsSaved(grid, names(grid));
      expect((await changedParts(bytes, after)).filter((part) => NEVER.test(part))).toEqual([]);
      for (let undone = 0; undone < count; undone++) await grid.undo(false);
      await grid.settle();
      expect(held(grid, sheets)).toEqual(before);
    } finally {
      grid.dispose();
    }
  }
});
