import { areaAddress, type Area } from "../../core/cells/area";
import { WorkbookError, type ReadOptions } from "../workbook";
import { workbookError } from "./failure";
import { run } from "./run";
import type { RawCell } from "./cellValues";

/** A few rows of a sheet as Excel gave them; `row` counts from 0 at the top of the sheet. */
export interface Block {
  readonly row: number;
  readonly values: RawCell[][];
  readonly formulas: RawCell[][];
  readonly numberFormats: string[][];
}

/** Small enough to pass on any host, and a sample of how heavy the cells are. */
const FIRST_CELLS = 20_000;
/** Excel on the web refuses an answer above 5 MB; half of it leaves room for rows heavier than the sample. */
const GOAL_BYTES = 2_500_000;

/**
 * Reads an area block by block and hands each to `take`. A block that Excel refuses as too large is halved; a single
 * row that is still too large ends in TOO_LARGE. Between blocks it looks at the signal.
 */
export async function readBlocks(
  sheet: string,
  area: Area,
  { onProgress, signal }: ReadOptions,
  take: (block: Block) => void,
): Promise<void> {
  const size = new BlockSize(area.columns);
  const end = area.row + area.rows;
  for (let row = area.row; row < end;) {
    if (signal?.aborted) throw new WorkbookError("CANCELLED");
    const rows = Math.min(size.rows, end - row);
    const block = await readBlock(sheet, { ...area, row, rows }).catch((error: unknown) => size.refuse(rows, error));
    if (!block) continue;
    size.learn(block);
    take(block);
    row += rows;
    onProgress?.((row - area.row) / area.rows);
  }
}

function readBlock(name: string, area: Area): Promise<Block> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(areaAddress(area));
    range.load("values,formulas,numberFormat");
    await context.sync();
    return {
      row: area.row,
      values: range.values as RawCell[][],
      formulas: range.formulas as RawCell[][],
      numberFormats: range.numberFormat as string[][],
    };
  });
}

/** How many rows to ask for next. */
class BlockSize {
  rows: number;
  private most = Infinity;
  private learnt = false;

  constructor(private readonly columns: number) {
    this.rows = Math.max(1, Math.floor(FIRST_CELLS / columns));
  }

  /** Takes the first block as a sample of the cells' weight. */
  learn(block: Block): void {
    if (this.learnt) return;
    this.learnt = true;
    const bytes = JSON.stringify([block.values, block.formulas, block.numberFormats]).length;
    const perRow = Math.max(this.columns, bytes / block.values.length);
    this.rows = Math.max(1, Math.min(this.most, Math.floor(GOAL_BYTES / perRow)));
  }

  /** Halves after a refusal. @throws WorkbookError where halving does not help. */
  refuse(rows: number, error: unknown): undefined {
    const failure = workbookError(error);
    if (failure.code !== "TOO_LARGE" || rows === 1) throw failure;
    this.most = Math.floor(rows / 2);
    this.rows = this.most;
  }
}
