import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { changedParts } from "../../file/patch/patching";
import type { Headless } from "../headless/headless";
import { hasLibreOffice } from "../../../libreOffice";
import { differencesInLibreOffice, type Edited } from "./inLibreOffice";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

/*
 * Random edits of offices' files and, at night, of both templates: what cannot be done is refused and changes nothing, what is
 * done is in the saved file, and is taken back step by step. By day the templates have their test in sheetsOfFiles.
 */
const IS_NIGHT = process.env["RUNS"] !== undefined;

const CASES = join(__dirname, "../../cases");
const ASSETS = join(__dirname, "../../../../assets");
const TEMPLATES = ["lembar-dukcapil.xlsx", "lembar-dukcapil-kosong.xlsx"];
const FILES = [
  ...readdirSync(CASES)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(CASES, name)),
  ...(IS_NIGHT ? TEMPLATES.map((name) => join(ASSETS, name)) : []),
].map((path) => [basename(path), path] as const);
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

/** Does a step, and says whether anything was done. */
async function isDone(grid: Headless, one: Step, turn: number): Promise<boolean> {
  const all = grid.sheets();
  const sheet = all[one.on % all.length] ?? "";
  if (/ \(hidden\)$/.test(sheet)) return false;
  const isLocked = (rows: number, columns: number, { row, column }: { row: number; column: number }) =>
    grid.isLocked(sheet, { row, column, rows, columns });
  switch (one.do) {
    case "put":
      // The page refuses these.
      if (isLocked(1, 1, one)) return false;
      await grid.type(sheet, one.row, one.column, one.value);
      return true;
    case "look": {
      if (isLocked(3, 2, one)) return false;
      const { row, column } = one;
      const range = { startRow: row, endRow: row + 2, startColumn: column, endColumn: column + 1 };
      const rgb = `#00b05${turn}`;
      await grid.run(sheet, "sheet.command.set-style", { range, style: { type: "bg", value: { rgb } } });
      return true;
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
      return (await grid.arrange({ do: "copy", sheet, name: `Salinan ${turn}`, before: sheet })) === undefined;
    case "rename":
      return (await grid.arrange({ do: "rename", sheet, name: `Nama ${turn}` })) === undefined;
    default:
      return (await grid.arrange({ do: one.do, sheet })) === undefined;
  }
}

const SEED = Number(process.env["SEED"] ?? 18);
const STEPS = IS_NIGHT ? 8 : 5;
/** Parts that no edit of cells, rows or sheets has any business in. */
const NEVER = /^(xl\/(theme|media|printerSettings|externalLinks)\/|xl\/vbaProject|docProps\/(core|custom))/;

/** LibreOffice does not open a package with bytes before it. */
const NOT_THEIRS = /^04h/;
/** Files store 15 digits of a result; one that is worked out anew has more. */
const rounded = (value: object): unknown =>
  JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === "number" ? Number(one.toPrecision(12)) : one,
  );
/** What was saved, for LibreOffice to open. */
const results = new Map<string, Edited>();

test.each(FILES)("%s: random edits are what the saved file holds, and are taken back", async (name, path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const sheets = (await bookOf(bytes)).sheets.map((sheet) => sheet.name);
  const sequences = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS }), {
    numRuns: IS_NIGHT ? 3 : 1,
    seed: SEED + FILES.findIndex(([one]) => one === name),
  });
  for (const steps of sequences) {
    const grid = await openBytes(bytes);
    try {
      const before = held(grid, sheets);
      let undoable = 0;
      for (const [turn, one] of steps.entries()) if (await isDone(grid, one, turn)) undoable++;
      const after = await expectSameAsSaved(grid, names(grid));
      results.set(`${name} ${results.size}`, {
        opened: NOT_THEIRS.test(name) ? undefined : bytes,
        saved: after,
        waiting: grid.waitingCells(),
      });
      expect((await changedParts(bytes, after)).filter((part) => NEVER.test(part))).toEqual([]);
      for (let step = 0; step < undoable; step++) await grid.undo();
      expect(rounded(held(grid, sheets))).toEqual(rounded(before));
    } finally {
      grid.dispose();
    }
  }
});

// Skipped without LibreOffice; npm test reports that at its end.
(hasLibreOffice ? test : test.skip)("LibreOffice opens every saved file with equal values and formulas", async () => {
  expect(results.size).toBeGreaterThanOrEqual(FILES.length);
  expect(await differencesInLibreOffice(results)).toEqual([]);
});
