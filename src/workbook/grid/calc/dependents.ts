import { SHEET_SIZE, type Area } from "../../../core/cells/area";

/** A cell of any sheet as one text. */
export type CellId = string;

export const cellId = (sheet: string, row: number, column: number): CellId =>
  `${sheet}:${row * SHEET_SIZE.columns + column}`;

/** An area of a sheet. */
export interface Span {
  readonly sheet: string;
  readonly area: Area;
}

/** A formula in its cell, the cells that its result fills, and what it refers to. */
export interface FormulaNode extends Span {
  readonly id: CellId;
  readonly looksAt: readonly Span[];
}

/** Which formulas refer to which cells, however indirectly. */
export class Dependents {
  private readonly sheets = new Map<string, { readonly area: Area; readonly node: FormulaNode }[]>();
  private readonly cells = new Map<CellId, FormulaNode[]>();

  constructor(nodes: Iterable<FormulaNode>) {
    for (const node of nodes)
      for (const { sheet, area } of node.looksAt)
        if (area.rows === 1 && area.columns === 1) push(this.cells, cellId(sheet, area.row, area.column), node);
        else push(this.sheets, sheet, { area, node });
  }

  /** All formulas that refer to one of these places, directly or through others, except those at the places themselves. */
  of(places: Iterable<Span>): ReadonlySet<CellId> {
    const found = new Map<CellId, FormulaNode>();
    const waiting = [...places];
    const left = new Map(this.sheets);
    const add = (node: FormulaNode) => {
      if (found.has(node.id)) return;
      found.set(node.id, node);
      waiting.push(node);
    };
    for (let place = waiting.pop(); place; place = waiting.pop()) {
      const { sheet, area } = place;
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          this.cells.get(cellId(sheet, row, column))?.forEach(add);
      const ranges = left.get(sheet);
      if (!ranges) continue;
      const rest = ranges.filter((range) => {
        if (!isAcross(range.area, area)) return true;
        add(range.node);
        return false;
      });
      if (rest.length < ranges.length) left.set(sheet, rest);
    }
    return new Set(found.keys());
  }
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

export const isAcross = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
