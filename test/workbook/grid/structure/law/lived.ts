import { areaAddress, type Area } from "../../../../../src/core/cells/area";
import type { Arrangement } from "../../../../../src/workbook/file/sheets/arrangement";
import type { Headless } from "../../headless/headless";
import {
  arranged,
  cellsOf,
  isCovered,
  keyOf,
  meet,
  shifted,
  shiftedFilter,
  withCell,
  withFilter,
  withLook,
  withMerges,
  written,
  type Filter,
  type Model,
  type ModelSheet,
} from "./model";
import { cut } from "./cut";
import { isCircular, resultOf } from "./results";
import type { Step, Sum } from "./steps";

/** Does steps in the grid and in the model, and counts those that can be taken back. */
export async function live(grid: Headless, start: Model, steps: readonly Step[]) {
  const past = [start];
  for (const one of steps) {
    const now = past.at(-1) as Model;
    if (one.do !== "undo") {
      const next = await done(grid, one, now);
      if (next) past.push(next);
    } else if (past.length > 1) {
      await grid.undo();
      past.pop();
    }
  }
  return { model: past.at(-1) as Model, steps: past.length - 1 };
}

type Edit = Exclude<Step, { readonly do: "undo" }>;

/** Undefined for what nobody can do there. */
async function done(grid: Headless, one: Edit, model: Model): Promise<Model | undefined> {
  const at = (place: number) => model[place % model.length] as ModelSheet;
  const sheet = at(one.on);
  const { name, merges } = sheet;
  const isCellEdit = ["put", "sum", "shift", "look", "merge", "part", "filter", "unfilter", "cut"].includes(one.do);
  // Nobody types into a sheet that is not in sight.
  if (isCellEdit && sheet.isHidden) return undefined;
  switch (one.do) {
    case "shift": {
      const { axis, kind, at: index, count } = one;
      if (sheet.filter && !shiftedFilter(sheet.filter, { sheet: name, axis, kind, at: index, count })) {
        expect(["FILTER", "FILTER_ON"]).toContain(await grid.shift(name, { axis, kind, at: index, count }));
        return undefined;
      }
      expect(await grid.shift(name, { axis, kind, at: index, count })).toBeUndefined();
      return shifted(model, { sheet: name, axis, kind, at: index, count });
    }
    case "put":
    case "sum": {
      if (isCovered(merges, one.row, one.column)) return undefined;
      const cell = one.do === "put" ? { value: one.value } : { formula: sumText(one.of, at) };
      const next = withCell(model, name, one.row, one.column, cell);
      if (isCircular(next)) return undefined;
      await grid.type(name, one.row, one.column, one.do === "put" ? one.value : `=${cell.formula}`);
      return next;
    }
    case "look": {
      const { look, area } = one;
      const style = look.fill ? { type: "bg", value: { rgb: look.fill } } : { type: "bl", value: Number(look.bold) };
      await grid.run(name, "sheet.command.set-style", { range: rangeOf(area), style });
      return withLook(model, name, area, look);
    }
    case "filter":
    case "unfilter":
      return filtered(grid, model, sheet, one);
    case "cut": {
      const target = at(one.to);
      const [from, to] = [
        { sheet: name, area: one.area },
        { sheet: target.name, area: { ...one.area, row: one.row, column: one.column } },
      ];
      if (target.isHidden || (target === sheet && areaAddress(from.area) === areaAddress(to.area))) return undefined;
      const next = cut(model, from, to);
      if (next && isCircular(next)) return undefined;
      expect(await grid.cut(from, to)).toBe(next ? undefined : "MOVE");
      return next;
    }
    case "part":
      return parted(grid, model, sheet, one.area);
    case "merge":
      return merged(grid, model, sheet, one.area);
    default:
      return sheetsDone(grid, model, changeOf(one, model, at));
  }
}

async function filtered(
  grid: Headless,
  model: Model,
  sheet: ModelSheet,
  one: Extract<Edit, { readonly do: "filter" | "unfilter" }>,
): Promise<Model | undefined> {
  const { name, filter } = sheet;
  if (one.do === "unfilter") {
    if (!filter) return undefined;
    await grid.run(name, "sheet.command.remove-sheet-filter", {});
    return withFilter(model, name, undefined);
  }
  if (!filter) {
    const before = grid.refusals().length;
    await grid.run(name, "sheet.command.set-filter-range", { range: rangeOf(one.area) });
    // It ends where the sheet does.
    const area = grid.filterArea(name);
    if (!area) expect(grid.refusals().slice(before)).toEqual(["FILTER_ROWS"]);
    return area && withFilter(model, name, { area, least: new Map(), hidden: [] });
  }
  const { area } = filter;
  const col = area.column + (one.column % area.columns);
  const least = new Map(filter.least);
  if (one.least === undefined) least.delete(col);
  else least.set(col, one.least);
  const custom = { customFilters: [{ operator: "greaterThan", val: String(one.least) }] };
  const criteria = one.least === undefined ? null : { colId: col, customFilters: custom };
  await grid.run(name, "sheet.command.set-filter-criteria", { col, criteria });
  const rows = Array.from({ length: area.rows - 1 }, (_row, n) => area.row + 1 + n);
  const hidden = rows.filter((row) =>
    [...least].some(([column, value]) => !(numberAt(model, sheet, row, column) > value)),
  );
  const next = { area, least, hidden };
  if (isSame(filter, next)) return undefined;
  return withFilter(model, name, next);
}

const isSame = (one: Filter, other: Filter) =>
  String(one.hidden) === String(other.hidden) && String([...one.least].sort()) === String([...other.least].sort());

function numberAt(model: Model, sheet: ModelSheet, row: number, column: number): number {
  const cell = sheet.cells.get(keyOf(row, column));
  const value = cell?.formula === undefined ? cell?.value : resultOf(model, sheet, cell.formula);
  return typeof value === "number" ? value : Number.NaN;
}

const sumText = ({ name, at, of }: Sum, sheetAt: (place: number) => ModelSheet) =>
  `${name}(${at === undefined ? "" : `${written(sheetAt(at).name)}!`}${of})${name === "N" ? "+1" : ""}`;

function changeOf(
  one: Extract<Edit, { readonly do: Arrangement["do"] }>,
  model: Model,
  at: (place: number) => ModelSheet,
): Arrangement {
  const sheet = at(one.on).name;
  const behind = (place: number) => model[place % (model.length + 1)]?.name;
  switch (one.do) {
    case "add":
      return { do: "add", sheet: one.name, before: behind(one.to) };
    case "copy":
      return { do: "copy", sheet, name: one.name, before: behind(one.to) };
    case "move":
      return { do: "move", sheet, before: behind(one.to) };
    case "rename":
      return { do: "rename", sheet, name: one.name };
    default:
      return { do: one.do, sheet };
  }
}

async function sheetsDone(grid: Headless, model: Model, change: Arrangement): Promise<Model | undefined> {
  const isTaken = (name: string) => model.some((one) => one.name === name);
  const wants = change.do === "add" ? change.sheet : "name" in change ? change.name : undefined;
  const isOwn = change.do === "rename" && change.sheet === change.name;
  const isShown = change.do === "show" && model.some((one) => one.name === change.sheet && !one.isHidden);
  const isHidden = change.do === "hide" && model.some((one) => one.name === change.sheet && one.isHidden);
  const isBefore = change.do === "move" && change.before === change.sheet;
  // The tabs do not offer what changes nothing.
  if (isOwn || isShown || isHidden || isBefore) return undefined;
  const next = wants !== undefined && isTaken(wants) ? "NAME_TAKEN" : (arranged(model, change) ?? "LAST_SHEET");
  expect(await grid.arrange(change)).toBe(typeof next === "string" ? next : undefined);
  return typeof next === "string" ? undefined : next;
}

async function parted(grid: Headless, model: Model, sheet: ModelSheet, area: Area): Promise<Model | undefined> {
  const { name, looks, merges } = sheet;
  const met = merges.filter((merge) => meet(merge, area));
  if (met.length === 0) return undefined;
  await grid.run(name, "sheet.command.remove-worksheet-merge", { ranges: [rangeOf(area)] });
  // Cells that were covered look like the one that covered them.
  const after = met.reduce(
    (all, merge) => withLook(all, name, merge, looks.get(keyOf(merge.row, merge.column)) ?? {}),
    model,
  );
  const others = merges.filter((merge) => !meet(merge, area));
  return withMerges(after, name, others);
}

async function merged(grid: Headless, model: Model, sheet: ModelSheet, area: Area): Promise<Model | undefined> {
  const { name, cells, merges } = sheet;
  const covered = cellsOf(area).slice(1);
  const lost = covered.filter(([row, column]) => cells.has(keyOf(row, column)));
  // Where the first cell is blank, the grid takes another's content with its look; the tests of looks know more of that.
  if (covered.length === 0 || (lost.length > 0 && !cells.has(keyOf(area.row, area.column)))) return undefined;
  const params = { selections: [rangeOf(area)], defaultMerge: true };
  await grid.run(name, "sheet.command.add-worksheet-merge", params);
  const after = lost.reduce((all, [row, column]) => withCell(all, name, row, column, { value: null }), model);
  const others = merges.filter((merge) => !meet(merge, area));
  return withMerges(after, name, [...others, area]);
}

const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
