import { columnLetter, parseArea, type Area } from "../../../../../src/core/cells/area";
import type { PlacedArea } from "../../../../../src/workbook/formula/shift/moveEffect";
import { cellsOf, inside, keyOf, meet, placeOf, written, type Held, type Model, type ModelSheet } from "./model";

/*
 * Cells that are cut and pasted, by the model.
 */

/** Undefined where something would have to follow that does not. */
export function cut(model: Model, from: PlacedArea, to: PlacedArea): Model | undefined {
  const [source, target] = [from, to].map((place) => model.find(({ name }) => name === place.sheet)) as [
    ModelSheet,
    ModelSheet,
  ];
  if (headerMeets(source, from.area) || headerMeets(target, to.area) || !mergesGo(source, target, from, to))
    return undefined;
  const offset = { row: to.area.row - from.area.row, column: to.area.column - from.area.column };
  const goes = (sheet: string, key: string) => sheet === from.sheet && inside(from.area, ...placeOf(key));
  const moved = (key: string) => {
    const [row, column] = placeOf(key);
    return keyOf(row + offset.row, column + offset.column);
  };
  let isRefused = false;
  const said = ({ formula, ...held }: Held, home: string, newHome: string): Held => {
    if (formula === undefined) return held;
    const [, start = "", quoted, bare, address = "", end = ""] =
      /^(.*\()(?:(?:'((?:[^']|'')+)'|([^'!#()]+))!)?([^)]*)(\).*)$/.exec(formula) ?? [];
    const named = quoted?.replaceAll("''", "'") ?? bare;
    const on = named ?? home;
    const area = parseArea(address);
    const as = (sheet: string | undefined, text: string) =>
      ({ formula: `${start}${sheet === undefined ? "" : `${written(sheet)}!`}${text}${end}` }) satisfies Held;
    const stays = named === undefined && newHome !== home ? as(home, address) : { formula };
    if (!area) return address === "#REF!" && named === undefined ? { formula } : stays;
    const left = on === from.sheet ? edgesIn(from.area, area) : "none";
    const hit = on === to.sheet ? edgesIn(to.area, area) : "none";
    if (left === "all") return as(to.sheet === newHome ? undefined : to.sheet, addressMoved(address, offset));
    if (left === "edge" || hit !== "none") isRefused = true;
    return stays;
  };
  const result = model.map((sheet): ModelSheet => {
    const { name } = sheet;
    const takes = (key: string) => name === to.sheet && inside(to.area, ...placeOf(key));
    const cells = [...sheet.cells].flatMap(([key, held]) =>
      goes(name, key) || takes(key) ? [] : [[key, said(held, name, name)] as const],
    );
    const looks = [...sheet.looks].filter(([key]) => !goes(name, key) && !takes(key));
    const merges = sheet.merges.filter((merge) => name !== from.sheet || !meet(merge, from.area));
    if (name !== to.sheet) return { ...sheet, cells: new Map(cells), looks: new Map(looks), merges };
    const ofSource = <T>(all: ReadonlyMap<string, T>) => [...all].filter(([key]) => goes(from.sheet, key));
    return {
      ...sheet,
      cells: new Map([
        ...cells,
        ...ofSource(source.cells).map(([key, held]) => [moved(key), said(held, from.sheet, to.sheet)] as const),
      ]),
      looks: new Map([...looks, ...ofSource(source.looks).map(([key, look]) => [moved(key), look] as const)]),
      merges: [
        ...merges,
        ...source.merges
          .filter((merge) => meet(merge, from.area))
          .map((merge) => ({ ...merge, row: merge.row + offset.row, column: merge.column + offset.column })),
      ],
    };
  });
  return isRefused ? undefined : result;
}

const headerMeets = ({ filter }: ModelSheet, area: Area) =>
  filter !== undefined && meet({ ...filter.area, rows: 1 }, area);

function mergesGo(source: ModelSheet, target: ModelSheet, from: PlacedArea, to: PlacedArea): boolean {
  const [left, hit] = [
    source.merges.filter((merge) => meet(merge, from.area)),
    target.merges.filter((merge) => meet(merge, to.area)),
  ];
  if (source !== target) return left.length + hit.length === 0;
  return [...left, ...hit].every((merge) => cellsOf(merge).every(([row, column]) => inside(from.area, row, column)));
}

/** Whether an area holds all of some cells, a whole edge of them, or neither. */
function edgesIn(area: Area, cells: Area): "all" | "edge" | "none" {
  const all = cellsOf(cells);
  const isIn = (some: readonly (readonly [number, number])[]) =>
    some.every(([row, column]) => inside(area, row, column));
  if (isIn(all)) return "all";
  const { row, column, rows, columns } = cells;
  const edges = [
    all.filter(([r]) => r === row),
    all.filter(([r]) => r === row + rows - 1),
    all.filter(([, c]) => c === column),
    all.filter(([, c]) => c === column + columns - 1),
  ];
  return edges.some(isIn) ? "edge" : "none";
}

const addressMoved = (address: string, { row, column }: { readonly row: number; readonly column: number }) =>
  address.replace(
    /(\$?)([A-Z]+)(\$?)(\d+)/g,
    (_all, lock: string, letters: string, rowLock: string, digits: string) => {
      const at = parseArea(`${letters}${digits}`) as Area;
      return `${lock}${columnLetter(at.column + column)}${rowLock}${at.row + row + 1}`;
    },
  );
