import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import { isAcross, type CellId, type Span } from "./dependents";

/** A formula, the cells that its result fills, and the cells whose values it takes. */
export interface Reader extends Span {
  readonly id: CellId;
  readonly reads: readonly Span[];
}

/** An area whose values are taken, and how many of the formulas in it are still to be ordered. */
interface ReadArea {
  readonly readers: CellId[];
  left: number;
}

/** The most cells that are looked up, a fraction of a second's work. */
const MOST_LOOKED_UP = 5_000_000;

/**
 * The formulas among these that take their own result, directly or through others, and those that depend on them. Excel
 * calculates none of them; the grid would add to such a result again at every change. Of thousands of running sums over
 * formulas, only those that take their own cell are found.
 */
export function circularAmong(formulas: readonly Reader[]): ReadonlySet<CellId> {
  const sheets = new Map<string, Filled>();
  for (const formula of formulas) filledOf(sheets, formula.sheet).add(formula);
  const areas = new Map<string, ReadArea>();
  const around = new Map<CellId, ReadArea[]>();
  const open = new Map<CellId, number>();
  let lookedUp = 0;
  for (const { id, reads } of formulas) {
    const own = new Set<ReadArea>();
    for (const { sheet, area } of reads) {
      const key = `${sheet}:${area.row},${area.column},${area.rows},${area.columns}`;
      let read = areas.get(key);
      if (!read) {
        const filled = filledOf(sheets, sheet);
        if ((lookedUp += filled.effort(area)) > MOST_LOOKED_UP) return takingThemselves(formulas);
        const within = filled.within(area);
        read = { readers: [], left: within.size };
        areas.set(key, read);
        for (const one of within) listOf(around, one).push(read);
      }
      if (read.left > 0) own.add(read);
    }
    for (const read of own) read.readers.push(id);
    open.set(id, own.size);
  }
  const ready = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    open.delete(id);
    for (const read of around.get(id) ?? []) {
      if (--read.left > 0) continue;
      for (const reader of read.readers) {
        const count = (open.get(reader) ?? 0) - 1;
        open.set(reader, count);
        if (count === 0) ready.push(reader);
      }
    }
  }
  return new Set(open.keys());
}

const takingThemselves = (formulas: readonly Reader[]): ReadonlySet<CellId> =>
  new Set(
    formulas.flatMap(({ id, sheet, area, reads }) =>
      reads.some((read) => read.sheet === sheet && isAcross(read.area, area)) ? [id] : [],
    ),
  );

/** The cells of a sheet that results fill. */
class Filled {
  private readonly all: Reader[] = [];
  private readonly cells = new Map<number, CellId>();

  add(formula: Reader): void {
    this.all.push(formula);
    each(formula.area, (key) => this.cells.set(key, formula.id));
  }

  /** How many cells or formulas `within` looks up. */
  effort({ rows, columns }: Area): number {
    return Math.min(rows * columns, this.all.length);
  }

  /** The formulas whose results fill cells of an area. */
  within(area: Area): ReadonlySet<CellId> {
    if (area.rows * area.columns > this.all.length)
      return new Set(this.all.filter((one) => isAcross(one.area, area)).map(({ id }) => id));
    const found = new Set<CellId>();
    each(area, (key) => {
      const id = this.cells.get(key);
      if (id !== undefined) found.add(id);
    });
    return found;
  }
}

function filledOf(sheets: Map<string, Filled>, sheet: string): Filled {
  const filled = sheets.get(sheet) ?? new Filled();
  sheets.set(sheet, filled);
  return filled;
}

function listOf(lists: Map<CellId, ReadArea[]>, id: CellId): ReadArea[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}

function each({ row, column, rows, columns }: Area, visit: (key: number) => void): void {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) visit(r * SHEET_SIZE.columns + c);
}
