import type { Cell } from "../../core/cells/cell";
import { sheetCells, type SheetCells, type TableArea } from "../../core/cells/sheetCells";
import { WorkbookError, type ReadOptions, type WhichSheets } from "../workbook";
import { readBlocks } from "./blocks";
import { CellStore } from "./cellStore";
import { hiddenByHalves } from "./hiddenLines";
import { supports } from "./run";
import { surveysOf, type Survey } from "./survey";

/** Reads whole sheets together: first how large they are, then their cells with what lies on them. */
export async function readSheets(which: WhichSheets, options: ReadOptions = {}): Promise<SheetCells[]> {
  if (options.signal?.aborted) throw new WorkbookError("CANCELLED");
  const surveys = await surveysOf(which);
  const parts = surveys.map((survey) => new Parts(survey));
  await readBlocks(surveys, options, (block, sheet) => parts[sheet]?.add(block));
  return Promise.all(parts.map((part) => part.sheet()));
}

export async function readSheet(name: string, options?: ReadOptions): Promise<SheetCells> {
  const [sheet] = await readSheets([name], options);
  if (!sheet) throw new WorkbookError("SHEET_GONE");
  return sheet;
}

/** The blocks of one sheet put together. */
class Parts {
  private readonly store: CellStore;
  private readonly rows: Set<number>;
  private readonly columns: Set<number>;
  private readonly tables: TableArea[] = [];

  constructor(private readonly survey: Survey) {
    const { area, rowsHidden, columnsHidden } = survey;
    this.store = new CellStore(area.row, area.column);
    this.rows = new Set(rowsHidden ? lines(area.row, area.rows) : []);
    this.columns = new Set(columnsHidden ? lines(area.column, area.columns) : []);
  }

  add(block: Parameters<CellStore["add"]>[0]): void {
    this.store.add(block);
    block.hiddenRows.forEach((row) => this.rows.add(row));
    block.hiddenColumns.forEach((column) => this.columns.add(column));
    this.tables.push(...block.tables);
  }

  async sheet(): Promise<SheetCells> {
    const { store, tables, survey } = this;
    await this.askByHalves();
    return sheetCells(survey.name, isBlank(store.cells) ? [] : store.cells, {
      formula: (row, column) => store.formula(row, column),
      numberFormat: (row, column) => store.numberFormat(row, column),
      merges: survey.merges,
      hiddenRows: this.rows,
      hiddenColumns: this.columns,
      tables,
    });
  }

  /** Excel before ExcelApi 1.9 cannot tell line by line. */
  private async askByHalves(): Promise<void> {
    if (supports("1.9")) return;
    const { name, area, rowsHidden, columnsHidden } = this.survey;
    const rows = rowsHidden === null ? await hiddenByHalves(name, area, "rowHidden") : [];
    const columns = columnsHidden === null ? await hiddenByHalves(name, area, "columnHidden") : [];
    rows.forEach((row) => this.rows.add(row));
    columns.forEach((column) => this.columns.add(column));
  }
}

const lines = (first: number, count: number) => Array.from({ length: count }, (_line, i) => first + i);

/** Excel answers A1 for an empty sheet. */
const isBlank = (cells: readonly (readonly Cell[])[]) =>
  cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null;
