import { areaAddress, type Area } from "../../../../../src/core/cells/area";
import type { Cell } from "../../../../../src/core/cells/cell";
import { shiftedArea, shiftedIndex, type Shift } from "../../../../../src/workbook/formula/shift/shift";
import { shiftedFormula } from "../../../../../src/workbook/formula/shift/shiftedFormula";
import type { Arrangement } from "../../../../../src/workbook/file/sheets/arrangement";

/*
 * A second, simple model of a workbook: sheets in their order, cells by place, formulas as texts that name at most one sheet.
 */

export interface Held {
  readonly value?: Cell;
  readonly formula?: string;
}
/** Where one is not given, the cell is as its surroundings are. */
export interface Look {
  readonly bold?: boolean;
  readonly fill?: string;
}
export interface ModelSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: ReadonlyMap<string, Held>;
  readonly looks: ReadonlyMap<string, Look>;
  readonly merges: readonly Area[];
  readonly filter?: Filter | undefined;
}
/** A filter for numbers greater than some, column after column, and the rows that it hides. */
export interface Filter {
  readonly area: Area;
  /** By the column's place on the sheet. */
  readonly least: ReadonlyMap<number, number>;
  readonly hidden: readonly number[];
}
export type Model = readonly ModelSheet[];

export const keyOf = (row: number, column: number) => `${row}/${column}`;
export const placeOf = (key: string) => key.split("/").map(Number) as [row: number, column: number];
export const sheetOf = (name: string, cells: ModelSheet["cells"] = new Map()): ModelSheet => ({
  name,
  isHidden: false,
  cells,
  looks: new Map(),
  merges: [],
});

/** A sheet's name as formulas write it; all but those of the beginning need their quotes. */
export const written = (name: string) => (/^\p{L}+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

export const cellsOf = ({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_cell, n) => [row + Math.floor(n / columns), column + (n % columns)]);
export const inside = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
export const meet = (one: Area, other: Area) => cellsOf(one).some(([row, column]) => inside(other, row, column));
export const isCovered = (merges: readonly Area[], row: number, column: number) =>
  merges.some((merge) => inside(merge, row, column) && (merge.row !== row || merge.column !== column));

const withSheet = (model: Model, name: string, of: (sheet: ModelSheet) => ModelSheet): Model =>
  model.map((sheet) => (sheet.name === name ? of(sheet) : sheet));

export const withMerges = (model: Model, name: string, merges: readonly Area[]): Model =>
  withSheet(model, name, (sheet) => ({ ...sheet, merges }));

export const withFilter = (model: Model, name: string, filter: Filter | undefined): Model =>
  withSheet(model, name, (sheet) => ({ ...sheet, filter }));

export const withCell = (model: Model, name: string, row: number, column: number, cell: Held): Model =>
  withSheet(model, name, (sheet) => {
    const cells = new Map(sheet.cells);
    if (cell.formula === undefined && cell.value === null) cells.delete(keyOf(row, column));
    else cells.set(keyOf(row, column), cell);
    return { ...sheet, cells };
  });

export const withLook = (model: Model, name: string, area: Area, look: Look): Model =>
  withSheet(model, name, (sheet) => {
    const looks = new Map(sheet.looks);
    for (const [row, column] of cellsOf(area))
      looks.set(keyOf(row, column), { ...looks.get(keyOf(row, column)), ...look });
    return { ...sheet, looks };
  });

const withFormulas = ({ cells, ...sheet }: ModelSheet, of: (formula: string) => string): ModelSheet => ({
  ...sheet,
  cells: new Map(
    [...cells].map(([key, held]) => [key, held.formula === undefined ? held : { formula: of(held.formula) }]),
  ),
});

/** Rows or columns come or go; new rows look like the one above, new columns like the one to the left. */
export function shifted(model: Model, shift: Shift): Model {
  const own = shift.axis === "rows" ? 0 : 1;
  const movedKey = (key: string, index: number) =>
    keyOf(...(placeOf(key).map((other, n) => (n === own ? index : other)) as [number, number]));
  return model.map((sheet) => {
    const said = withFormulas(sheet, (formula) => shiftedFormula(formula, sheet.name, shift));
    if (sheet.name !== shift.sheet) return said;
    const cells = [...said.cells].flatMap(([key, cell]) => {
      const moved = shiftedIndex(placeOf(key)[own], shift);
      return moved === undefined ? [] : [[movedKey(key, moved), cell] as const];
    });
    const looks = [...sheet.looks].flatMap(([key, look]) => {
      const index = placeOf(key)[own];
      const moved = shiftedIndex(index, shift);
      const copies = shift.kind === "insert" && index === shift.at - 1 ? shift.count : 0;
      const places = [
        ...(moved === undefined ? [] : [moved]),
        ...Array.from({ length: copies }, (_copy, n) => shift.at + n),
      ];
      return places.map((place) => [movedKey(key, place), look] as const);
    });
    const merges = sheet.merges.flatMap((merge) => shiftedArea(merge, shift) ?? []);
    return {
      ...said,
      filter: sheet.filter && shiftedFilter(sheet.filter, shift),
      cells: new Map(cells),
      looks: new Map(looks),
      merges: merges.filter(({ rows, columns }) => rows * columns > 1),
    };
  });
}

/** A filter afterwards; undefined where it would lose its header, a column that it looks at, or a row that it hides. */
export function shiftedFilter({ area, least, hidden }: Filter, shift: Shift): Filter | undefined {
  const moved = (axis: Shift["axis"], index: number) => (axis === shift.axis ? shiftedIndex(index, shift) : index);
  const after = shiftedArea(area, shift);
  const columns = [...least].flatMap(([column, value]) => {
    const at = moved("columns", column);
    return at === undefined ? [] : [[at, value] as const];
  });
  const rows = hidden.flatMap((row) => moved("rows", row) ?? []);
  const isLost = columns.length < least.size || rows.length < hidden.length || moved("rows", area.row) === undefined;
  return after && !isLost ? { area: after, least: new Map(columns), hidden: rows } : undefined;
}

/** What formulas say where one sheet bears another name, or, with undefined, is gone. */
const renamed = (formula: string, from: string, to: string | undefined) =>
  to === undefined
    ? formula.replace(new RegExp(`${escaped(written(from))}!([$A-Z0-9:]+|#REF!)`, "g"), "#REF!")
    : formula.replaceAll(`${written(from)}!`, `${written(to)}!`);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Sheets come, go, move and are renamed; undefined where no sheet would be left in sight. */
export function arranged(model: Model, change: Arrangement): Model | undefined {
  const inSight = model.filter(({ isHidden, name }) => !isHidden && name !== change.sheet);
  const own = model.find(({ name }) => name === change.sheet);
  const put = (sheet: ModelSheet, before: string | undefined) => {
    const others = model.filter((one) => one !== own || change.do !== "move");
    const at = others.findIndex(({ name }) => name === before);
    return at < 0 ? [...others, sheet] : [...others.slice(0, at), sheet, ...others.slice(at)];
  };
  if (change.do === "add") return put(sheetOf(change.sheet), change.before);
  if (!own) throw new Error(`no sheet ${change.sheet}`);
  switch (change.do) {
    case "copy": {
      const copy = withFormulas(own, (formula) => renamed(formula, own.name, change.name));
      return put({ ...copy, name: change.name, isHidden: false }, change.before);
    }
    case "move":
      return put(own, change.before);
    case "rename":
      return model.map((sheet) => ({
        ...withFormulas(sheet, (formula) => renamed(formula, own.name, change.name)),
        name: sheet === own ? change.name : sheet.name,
      }));
    case "delete":
      if (inSight.length === 0) return undefined;
      return model
        .filter((sheet) => sheet !== own)
        .map((sheet) => withFormulas(sheet, (formula) => renamed(formula, own.name, undefined)));
    default:
      if (change.do === "hide" && inSight.length === 0) return undefined;
      return withSheet(model, own.name, (sheet) => ({ ...sheet, isHidden: change.do === "hide" }));
  }
}

/** What there is to see of a model, sheet by sheet. */
export const seenOf = (model: Model) =>
  model.map(({ name, isHidden, cells, looks, merges, filter }) => ({
    name: isHidden ? `${name} (hidden)` : name,
    cells: Object.fromEntries(
      [...cells].map(([key, { value, formula }]) => [key, formula === undefined ? value : `=${formula}`]).sort(),
    ),
    looks: [...looks]
      .flatMap(([key, { bold, fill }]) => (bold || fill ? [String([key, bold ?? false, fill ?? ""])] : []))
      .sort(),
    merges: merges.map(areaAddress).sort(),
    filter: filter && [areaAddress(filter.area), [...filter.least].sort(), filter.hidden],
  }));
