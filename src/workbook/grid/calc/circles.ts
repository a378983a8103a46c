import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import { isAcross, type CellId, type Span } from "./dependents";

/** A formula, the cells that its result fills, and the cells whose values it takes. */
export interface Reader extends Span {
  readonly id: CellId;
  readonly reads: readonly Span[];
}

/**
 * The formulas among these that take their own result, directly or through others, and those that depend on them. Excel
 * calculates none of them; the grid would add to such a result again at every change.
 */
export function circularAmong(formulas: readonly Reader[]): ReadonlySet<CellId> {
  const sheets = new Map<string, Filled>();
  for (const formula of formulas) {
    const filled = sheets.get(formula.sheet) ?? new Filled();
    sheets.set(formula.sheet, filled);
    filled.add(formula);
  }
  const readers = new Map<CellId, CellId[]>();
  const open = new Map<CellId, number>();
  for (const { id, reads } of formulas) {
    const before = new Set(reads.flatMap(({ sheet, area }) => sheets.get(sheet)?.within(area) ?? []));
    open.set(id, before.size);
    for (const one of before) {
      const list = readers.get(one);
      if (list) list.push(id);
      else readers.set(one, [id]);
    }
  }
  const ready = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    open.delete(id);
    for (const reader of readers.get(id) ?? []) {
      const left = (open.get(reader) ?? 0) - 1;
      open.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return new Set(open.keys());
}

/** The cells of a sheet that results fill. */
class Filled {
  private readonly all: Reader[] = [];
  private readonly cells = new Map<number, CellId>();

  add(formula: Reader): void {
    this.all.push(formula);
    each(formula.area, (key) => this.cells.set(key, formula.id));
  }

  /** The formulas whose results fill cells of an area. */
  within(area: Area): readonly CellId[] {
    if (area.rows * area.columns > this.all.length)
      return this.all.filter((one) => isAcross(one.area, area)).map(({ id }) => id);
    const found: CellId[] = [];
    each(area, (key) => {
      const id = this.cells.get(key);
      if (id !== undefined) found.push(id);
    });
    return found;
  }
}

function each({ row, column, rows, columns }: Area, visit: (key: number) => void): void {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) visit(r * SHEET_SIZE.columns + c);
}
