import type { Area } from "../../core/cells/area";
import type { WorkbookError } from "../workbook";

/** Where reading continues: a sheet by its place in the list, and a row from 0. */
export interface Position {
  readonly sheet: number;
  readonly row: number;
}

/** Some rows of one sheet. */
export interface Strip {
  readonly sheet: number;
  readonly area: Area;
}

/** What one request reads. */
export interface Pack {
  readonly strips: readonly Strip[];
  readonly cells: number;
  readonly next: Position;
}

/** The rows from a position on that fit into this many cells, across sheets; at least one row. */
export function packFrom(areas: readonly Area[], { sheet, row }: Position, most: number): Pack {
  const strips: Strip[] = [];
  let cells = 0;
  let next: Position = { sheet, row };
  for (;;) {
    const area = areas[next.sheet];
    if (!area) break;
    const fitting = Math.floor((most - cells) / area.columns);
    const rows = Math.min(Math.max(fitting, strips.length === 0 ? 1 : 0), area.row + area.rows - next.row);
    if (rows <= 0) break;
    strips.push({ sheet: next.sheet, area: { ...area, row: next.row, rows } });
    cells += rows * area.columns;
    const isWhole = next.row + rows === area.row + area.rows;
    if (!isWhole) {
      next = { sheet: next.sheet, row: next.row + rows };
      break;
    }
    next = { sheet: next.sheet + 1, row: areas[next.sheet + 1]?.row ?? 0 };
  }
  return { strips, cells, next };
}

/** Small enough for any host, and a sample of the size of the cells. */
const FIRST_CELLS = 20_000;
/** Excel on the web refuses an answer above 5 MB; half of that leaves room for larger cells than in the sample. */
const GOAL_BYTES = 2_500_000;

/** Decides how many cells to request next. */
export class PackSize {
  cells = FIRST_CELLS;
  private most = Infinity;
  private learnt = false;

  /** Uses the first answer as a sample of the size of the cells. */
  learn(pack: Pack, answer: unknown): void {
    if (this.learnt) return;
    this.learnt = true;
    const perCell = Math.max(1, JSON.stringify(answer).length / pack.cells);
    this.cells = Math.max(1, Math.min(this.most, Math.floor(GOAL_BYTES / perCell)));
  }

  /** Halves the size after a refusal. @throws WorkbookError if halving does not help. */
  refuse({ strips, cells }: Pack, failure: WorkbookError): undefined {
    const isOneRow = strips.length === 1 && strips[0]?.area.rows === 1;
    if (failure.code !== "TOO_LARGE" || isOneRow) throw failure;
    this.most = Math.floor(cells / 2);
    this.cells = this.most;
  }
}
