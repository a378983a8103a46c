import fc from "fast-check";
import { areaAddress, columnLetter, parseArea, type Area } from "../../../../src/core/cells/area";
import { isCellError, type Cell } from "../../../../src/core/cells/cell";
import { shiftedArea, shiftedIndex, type Shift } from "../../../../src/workbook/formula/shift/shift";
import { shiftedFormula } from "../../../../src/workbook/formula/shift/shiftedFormula";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readWorkbook } from "../../../../src/workbook/file/readWorkbook";
import { xlsxFile } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

/*
 * Random edits against a second, simple model of the workbook: cells by place, formulas as texts. Sums and products are worked
 * out by the model itself; the file is read by the reader that Periksa uses.
 */

type Sheet = "Satu" | "Dua Lagi";
const SHEETS = ["Satu", "Dua Lagi"] as const;
const SIZE = 9;

type Step =
  | { readonly do: "put"; readonly sheet: Sheet; readonly row: number; readonly column: number; readonly value: Cell }
  | { readonly do: "sum"; readonly sheet: Sheet; readonly row: number; readonly column: number; readonly of: string }
  | ({ readonly do: "shift" } & Shift)
  | { readonly do: "look"; readonly sheet: Sheet; readonly area: Area; readonly look: Look }
  | { readonly do: "merge" | "part"; readonly sheet: Sheet; readonly area: Area }
  | { readonly do: "undo" };
/** Where one is not given, the cell is as its surroundings are. */
interface Look {
  readonly bold?: boolean;
  readonly fill?: string;
}

const sheet = fc.constantFrom(...SHEETS);
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
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("put" as const),
      sheet,
      row: place,
      column: place,
      value: fc.oneof(fc.nat(99), fc.constantFrom<Cell>("0012", "dua", true, null)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("sum" as const),
      sheet,
      row: place,
      column: fc.constant(SIZE + 2),
      of: fc.oneof(
        range.map((r) => `SUM(${r})`),
        range.map((r) => `COUNT('Dua Lagi'!${r})`),
        fc.tuple(place, place).map(([c, r]) => `N($${spot(c, r).replace(/(\d)/, "$$$1")})+1`),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("shift" as const),
      sheet,
      axis: fc.constantFrom("rows" as const, "columns" as const),
      kind: fc.constantFrom("insert" as const, "delete" as const),
      at: fc.nat(SIZE),
      count: fc.integer({ min: 1, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("look" as const),
      sheet,
      area,
      look: fc.oneof(
        fc.boolean().map((bold) => ({ bold })),
        fc.constantFrom("#ffff00", "#00b050").map((fill) => ({ fill })),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("merge" as const, "part" as const), sheet, area }) },
  { weight: 1, arbitrary: fc.constant({ do: "undo" as const }) },
);

type Held = { readonly value?: Cell; readonly formula?: string };
type Model = ReadonlyMap<Sheet, ReadonlyMap<string, Held>>;
/** How cells look, and which are merged. */
type Drawn = ReadonlyMap<Sheet, { readonly looks: ReadonlyMap<string, Look>; readonly merges: readonly Area[] }>;
const UNDRAWN: Drawn = new Map(SHEETS.map((name) => [name, { looks: new Map(), merges: [] }]));
const keyOf = (row: number, column: number) => `${row}/${column}`;

const START: Model = new Map([
  [
    "Satu",
    new Map<string, Held>([
      ["0/0", { value: 1 }],
      ["1/0", { value: 2 }],
      ["2/0", { value: 3 }],
      ["4/0", { formula: "SUM(A1:A3)" }],
      ["4/2", { formula: "N('Dua Lagi'!B2)*2" }],
    ]),
  ],
  [
    "Dua Lagi",
    new Map<string, Held>([
      ["1/1", { value: 7 }],
      ["3/3", { formula: "SUM(Satu!A1:C9)" }],
    ]),
  ],
]);

const RESULTS: Readonly<Record<string, number>> = {
  "SUM(A1:A3)": 6,
  "N('Dua Lagi'!B2)*2": 14,
  "SUM(Satu!A1:C9)": 26,
};

function shifted(model: Model, shift: Shift): Model {
  return new Map(
    [...model].map(([name, cells]) => [
      name,
      new Map(
        [...cells].flatMap(([key, { value, formula }]) => {
          const [row = 0, column = 0] = key.split("/").map(Number);
          const moved = [row, column].map((index, n) =>
            name === shift.sheet && (n === 0) === (shift.axis === "rows") ? shiftedIndex(index, shift) : index,
          );
          const [r, c] = moved;
          if (r === undefined || c === undefined) return [];
          const after: Held =
            formula === undefined ? { value: value ?? null } : { formula: shiftedFormula(formula, name, shift) };
          return [[keyOf(r, c), after] as const];
        }),
      ),
    ]),
  );
}

const cellsOf = ({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_cell, n) => [row + Math.floor(n / columns), column + (n % columns)]);
const inside = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
const meet = (one: Area, other: Area) => cellsOf(one).some(([row, column]) => inside(other, row, column));
const isCovered = (merges: readonly Area[], row: number, column: number) =>
  merges.some((merge) => inside(merge, row, column) && (merge.row !== row || merge.column !== column));

/** Looks and merged cells move along; new rows look like the one above, new columns like the one to the left. */
function shiftedDrawn(drawn: Drawn, shift: Shift): Drawn {
  return new Map(
    [...drawn].map(([name, { looks, merges }]) => {
      if (name !== shift.sheet) return [name, { looks, merges }];
      const after = [...looks].flatMap(([key, look]) => {
        const at = key.split("/").map(Number);
        const own = shift.axis === "rows" ? 0 : 1;
        const index = at[own] ?? 0;
        const moved = shiftedIndex(index, shift);
        const copies = shift.kind === "insert" && index === shift.at - 1 ? shift.count : 0;
        const places = [
          ...(moved === undefined ? [] : [moved]),
          ...Array.from({ length: copies }, (_copy, n) => shift.at + n),
        ];
        return places.map((place) => [at.map((other, n) => (n === own ? place : other)).join("/"), look] as const);
      });
      const moved = merges.flatMap((merge) => shiftedArea(merge, shift) ?? []);
      return [name, { looks: new Map(after), merges: moved.filter(({ rows, columns }) => rows * columns > 1) }];
    }),
  );
}

function withLook(drawn: Drawn, name: Sheet, area: Area, look: Look): Drawn {
  const { looks, merges } = drawn.get(name) as NonNullable<ReturnType<Drawn["get"]>>;
  const next = new Map(looks);
  for (const [row, column] of cellsOf(area)) next.set(keyOf(row, column), { ...next.get(keyOf(row, column)), ...look });
  return new Map(drawn).set(name, { looks: next, merges });
}

const drawnOf = (drawn: Drawn) =>
  SHEETS.map((name) => {
    const { looks, merges } = drawn.get(name) as NonNullable<ReturnType<Drawn["get"]>>;
    const shown = [...looks].flatMap(([key, { bold, fill }]) =>
      bold || fill ? [[key, bold ?? false, fill ?? ""]] : [],
    );
    return { looks: shown.map(String).sort(), merges: merges.map(areaAddress).sort() };
  });

async function drawnIn(bytes: Uint8Array) {
  const { sheets, styles } = await bookOf(bytes);
  return sheets.map(({ look, merges }) => {
    const shown: string[] = [];
    look.eachStyled((row, column, style) => {
      const { bold, fill } = styles[style] ?? {};
      if (bold || fill) shown.push(String([keyOf(row, column), bold ?? false, fill ?? ""]));
    });
    return { looks: shown.sort(), merges: merges.map(areaAddress).sort() };
  });
}

function withCell(model: Model, name: Sheet, row: number, column: number, cell: Held): Model {
  const cells = new Map(model.get(name));
  if (cell.formula === undefined && cell.value === null) cells.delete(keyOf(row, column));
  else cells.set(keyOf(row, column), cell);
  return new Map(model).set(name, cells);
}

const textsOf = (model: Model) =>
  Object.fromEntries(
    SHEETS.map((name) => [
      name,
      Object.fromEntries(
        [...(model.get(name) ?? [])]
          .map(([key, { value, formula }]) => [key, formula === undefined ? value : `=${formula}`])
          .sort(),
      ),
    ]),
  );

async function textsIn(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  return Object.fromEntries(
    read.sheets.map(({ name, cells, formula }) => {
      const found: [string, unknown][] = [];
      cells.forEach((line, row) =>
        line.forEach((value, column) => {
          const text = formula(row, column);
          if (text !== undefined) found.push([keyOf(row, column), `=${text}`]);
          else if (value !== null && value !== undefined && value !== "") found.push([keyOf(row, column), value]);
        }),
      );
      return [name, Object.fromEntries(found.sort())];
    }),
  );
}

function rowsOf(cells: ReadonlyMap<string, Held>): string {
  const rows = new Map<number, string[]>();
  for (const [key, { value, formula }] of [...cells].sort()) {
    const [row = 0, column = 0] = key.split("/").map(Number);
    const inside = formula === undefined ? `<v>${String(value)}</v>` : `<f>${formula}</f><v>${RESULTS[formula]}</v>`;
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${spot(column, row)}">${inside}</c>`]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, xml]) => `<row r="${row + 1}">${xml.join("")}</row>`)
    .join("");
}

type Result = number | "#REF!";

/** What formulas of these few kinds give. */
function resultOf(model: Model, home: Sheet, formula: string): Result {
  const [, name = "", inside = "", rest = ""] = /^(SUM|COUNT|N)\(([^)]*)\)(.*)$/.exec(formula) ?? [];
  const cells = cellsIn(model, home, inside);
  if (!cells) return name === "COUNT" ? 0 : "#REF!";
  const values = cells.map(([at, key]) => {
    const cell = model.get(at)?.get(key);
    return cell?.formula === undefined ? cell?.value : resultOf(model, at, cell.formula);
  });
  const numbers = values.filter((value) => typeof value === "number");
  if (name === "COUNT") return numbers.length;
  if (values.includes("#REF!")) return "#REF!";
  const sum = numbers.reduce((a, b) => a + b, 0) + (name === "N" && values[0] === true ? 1 : 0);
  return rest === "+1" ? sum + 1 : rest === "*2" ? sum * 2 : sum;
}

/** The cells of a reference; undefined where there are none any more. */
function cellsIn(model: Model, home: Sheet, reference: string): (readonly [Sheet, string])[] | undefined {
  const [, named, address = ""] = /^(?:'?([^'!]+)'?!)?(.*)$/.exec(reference) ?? [];
  const at = (named as Sheet | undefined) ?? home;
  const area = parseArea(address);
  if (!area) return undefined;
  return [...(model.get(at) ?? [])].flatMap(([key]) => {
    const [row = 0, column = 0] = key.split("/").map(Number);
    const isIn =
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return isIn ? [[at, key] as const] : [];
  });
}

const results = (model: Model, of: (name: Sheet, row: number, column: number, formula: string) => unknown) =>
  SHEETS.flatMap((name) =>
    [...(model.get(name) ?? [])].flatMap(([key, { formula }]) => {
      const [row = 0, column = 0] = key.split("/").map(Number);
      return formula === undefined ? [] : [[name, spot(column, row), formula, of(name, row, column, formula)]];
    }),
  );
const resultsOf = (model: Model) => results(model, (name, _row, _column, formula) => resultOf(model, name, formula));
const resultsIn = (grid: Headless, model: Model) =>
  results(model, (name, row, column) => {
    const { value } = grid.at(name, spot(column, row));
    return isCellError(value) ? value.error : value;
  });

const runs = Number(process.env["RUNS"] ?? 0) || 40;
const EACH = 6;

// One workbook lives through many sequences' worth of steps; each is checked by what its saved file holds.
test("after any edits the saved file holds what a simple model says, and opens as the grid shows it", async () => {
  const file = await xlsxFile({ sheets: SHEETS.map((name) => ({ name, rows: rowsOf(START.get(name) ?? new Map()) })) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: EACH }), async (steps) => {
      const grid = await openBytes(file);
      try {
        const { model, drawn, past } = await live(grid, steps);
        const bytes = await expectSameAsSaved(grid, SHEETS);
        expect(await textsIn(bytes)).toEqual(textsOf(model));
        expect(await drawnIn(bytes)).toEqual(drawnOf(drawn));
        expect(resultsIn(grid, model)).toEqual(resultsOf(model));
        for (const calculates of past.reverse()) await grid.undo(calculates);
        expect(held(grid, SHEETS)).toEqual(await atStart(file));
        expect(grid.base()).toBe(file);
      } finally {
        grid.dispose();
      }
    }),
    { numRuns: runs },
  );
}, 600_000);

let start: object | undefined;
async function atStart(file: Uint8Array): Promise<object> {
  if (start) return start;
  const grid = await openBytes(file);
  start = held(grid, SHEETS);
  grid.dispose();
  return start;
}

interface Lived {
  readonly model: Model;
  readonly drawn: Drawn;
  /** Whether the step that led here has something worked out when it is taken back. */
  readonly calculates: boolean;
}

/** Does the steps in the grid and in the model; says of those that can be taken back whether something is worked out then. */
async function live(grid: Headless, steps: readonly Step[]) {
  const lived: Lived[] = [{ model: START, drawn: UNDRAWN, calculates: false }];
  for (const one of steps) {
    const now = lived.at(-1) as Lived;
    if (one.do !== "undo") {
      const next = await done(grid, one, now);
      if (next) lived.push(next);
    } else if (lived.length > 1) {
      await grid.undo(now.calculates);
      lived.pop();
    }
  }
  const { model, drawn } = lived.at(-1) as Lived;
  return { model, drawn, past: lived.slice(1).map(({ calculates }) => calculates) };
}

/** What there is after a step; undefined for one that nobody can do there. */
async function done(
  grid: Headless,
  one: Exclude<Step, { readonly do: "undo" }>,
  { model, drawn }: Lived,
): Promise<Lived | undefined> {
  const { looks, merges } = drawn.get(one.sheet as Sheet) as NonNullable<ReturnType<Drawn["get"]>>;
  if (one.do === "shift") {
    const { sheet: name, axis, kind, at, count } = one;
    expect(await grid.shift(name, { axis, kind, at, count })).toBeUndefined();
    return { model: shifted(model, one), drawn: shiftedDrawn(drawn, one), calculates: true };
  }
  if (one.do === "put" || one.do === "sum") {
    if (isCovered(merges, one.row, one.column)) return undefined;
    const cell = one.do === "put" ? { value: one.value } : { formula: one.of };
    await grid.type(one.sheet, one.row, one.column, one.do === "put" ? one.value : `=${one.of}`);
    return { model: withCell(model, one.sheet, one.row, one.column, cell), drawn, calculates: true };
  }
  const { sheet: name, area: marked } = one;
  if (one.do === "look") {
    const style = one.look.fill
      ? { type: "bg", value: { rgb: one.look.fill } }
      : { type: "bl", value: Number(one.look.bold) };
    await grid.run(name, "sheet.command.set-style", { range: rangeOf(marked), style });
    return { model, drawn: withLook(drawn, name, marked, one.look), calculates: true };
  }
  const [others, met] = [merges.filter((merge) => !meet(merge, marked)), merges.filter((merge) => meet(merge, marked))];
  if (one.do === "part") {
    if (met.length === 0) return undefined;
    await grid.run(name, "sheet.command.remove-worksheet-merge", { ranges: [rangeOf(marked)] }, true);
    // Cells that were covered look like the one that covered them.
    const parted = met.reduce(
      (all, merge) => withLook(all, name, merge, looks.get(keyOf(merge.row, merge.column)) ?? {}),
      drawn,
    );
    const after = parted.get(name) as NonNullable<ReturnType<Drawn["get"]>>;
    return { model, drawn: new Map(parted).set(name, { ...after, merges: others }), calculates: true };
  }
  const covered = cellsOf(marked).slice(1);
  const lost = covered.filter(([row, column]) => model.get(name)?.has(keyOf(row, column)));
  const isFirst = model.get(name)?.has(keyOf(marked.row, marked.column));
  // Where the first cell is blank, the grid takes another's content with its look; the tests of looks know more of that.
  if (covered.length === 0 || (lost.length > 0 && !isFirst)) return undefined;
  const params = { selections: [rangeOf(marked)], defaultMerge: true };
  await grid.run(name, "sheet.command.add-worksheet-merge", params, lost.length > 0);
  return {
    model: lost.reduce((all, [row, column]) => withCell(all, name, row, column, { value: null }), model),
    drawn: new Map(drawn).set(name, { looks, merges: [...others, marked] }),
    calculates: lost.length > 0,
  };
}

const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
