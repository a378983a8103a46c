import { SHEET_SIZE, type Area } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import { sheetCells, type SheetCells, type TableArea } from "../../core/cells/sheetCells";
import { WorkbookError, type ReadOptions, type SheetArea } from "../workbook";
import { readBlocks } from "./blocks";
import { CellStore } from "./cellStore";
import { cellOf } from "./cellValues";
import { hiddenLines } from "./hiddenLines";
import { run, supports } from "./run";
import { areaOf, usedRange } from "./usedArea";

/** Reads a whole sheet: its cells block by block, then what lies on it. */
export async function readSheet(name: string, options: ReadOptions = {}): Promise<SheetCells> {
  if (options.signal?.aborted) throw new WorkbookError("CANCELLED");
  const area = await usedAreaOf(name);
  const store = new CellStore(area.row, area.column);
  await readBlocks(name, area, options, (block) => store.add(block));
  const tables = await tablesOf(name);
  const hidden = await hiddenLines(name, area);
  return sheetCells(name, isBlank(store.cells) ? [] : store.cells, {
    formula: (row, column) => store.formula(row, column),
    numberFormat: (row, column) => store.numberFormat(row, column),
    merges: await mergesOf(name),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    tables,
  });
}

/** Cells that one reading may have; Excel itself hands over no more. */
const MOST_CELLS = 5_000_000;

/** Reads the values of an area, blanks as null; a whole column or row ends where the sheet does. */
export async function readArea({ sheet, area }: SheetArea): Promise<Cell[][]> {
  const used = await usedAreaOf(sheet);
  const bottom = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  const rows = area.rows === SHEET_SIZE.rows ? Math.max(1, bottom - area.row) : area.rows;
  const columns = area.columns === SHEET_SIZE.columns ? Math.max(1, right - area.column) : area.columns;
  if (rows * columns > MOST_CELLS) throw new WorkbookError("TOO_LARGE");
  const cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(null));
  if (bottom <= area.row || right <= area.column) return cells;
  const filled = { row: area.row, column: area.column, rows: bottom - area.row, columns: right - area.column };
  await readBlocks(sheet, filled, {}, ({ row, values }) =>
    values.forEach((line, r) => line.forEach((value, c) => ((cells[row - area.row + r] as Cell[])[c] = cellOf(value)))),
  );
  return cells;
}

function usedAreaOf(name: string): Promise<Area> {
  return run(async (context) => {
    const range = usedRange(context.workbook.worksheets.getItem(name)).load("address");
    await context.sync();
    return areaOf(range.address);
  });
}

/** Excel answers A1 for an empty sheet. */
const isBlank = (cells: readonly (readonly Cell[])[]) =>
  cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null;

function tablesOf(name: string): Promise<TableArea[]> {
  return run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(name);
    tables.load("items/name,items/showHeaders,items/showTotals");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return tables.items.map((table, i) => ({
      name: table.name,
      area: areaOf((ranges[i] as Excel.Range).address),
      headerRow: table.showHeaders,
      totalRow: table.showTotals,
    }));
  });
}

/** Excel before ExcelApi 1.13 cannot say what is merged. */
async function mergesOf(name: string): Promise<Area[]> {
  if (!supports("1.13")) return [];
  return run(async (context) => {
    const used = usedRange(context.workbook.worksheets.getItem(name));
    const merged = used.getMergedAreasOrNullObject().load("areas/items/address");
    await context.sync();
    return merged.isNullObject ? [] : merged.areas.items.map(({ address }) => areaOf(address));
  });
}
