import type { Cell } from "../../core/cells/cell";
import { sheetCells, type SheetCells, type TableArea } from "../../core/cells/sheetCells";
import type { Block } from "./blocks";
import { CellStore } from "./cellStore";
import { hiddenByHalves } from "./hiddenLines";
import type { Rows } from "./rows";
import { supports } from "./run";
import type { Survey } from "./survey";

/** The tables and hidden lines of a sheet, joined block by block. */
class Lines {
  private readonly rows: Set<number>;
  private readonly columns: Set<number>;
  private readonly tables: TableArea[] = [];

  constructor(private readonly survey: Survey) {
    const { area, rowsHidden, columnsHidden } = survey;
    this.rows = new Set(rowsHidden ? lines(area.row, area.rows) : []);
    this.columns = new Set(columnsHidden ? lines(area.column, area.columns) : []);
  }

  add({ hiddenRows, hiddenColumns, tables }: Block): void {
    hiddenRows.forEach((row) => this.rows.add(row));
    hiddenColumns.forEach((column) => this.columns.add(column));
    this.tables.push(...tables);
  }

  async found() {
    const { merges } = this.survey;
    await this.askByHalves();
    return { merges, hiddenRows: this.rows, hiddenColumns: this.columns, tables: this.tables };
  }

  /** Before ExcelApi 1.9 Excel does not report single lines. */
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

/** A sheet that was read, and whether it has no formulas. */
export interface ReadParts {
  readonly sheet: SheetCells;
  readonly isPlain: boolean;
}

/** The joined blocks of a whole sheet. */
export class WholeSheet {
  private readonly store: CellStore;
  private readonly lines: Lines;

  constructor(private readonly survey: Survey) {
    this.store = new CellStore(survey.area.row, survey.area.column);
    this.lines = new Lines(survey);
  }

  add(block: Block): void {
    this.store.add(block);
    this.lines.add(block);
  }

  async parts(): Promise<ReadParts> {
    const { store } = this;
    const sheet = sheetCells(this.survey.name, isBlank(store.cells) ? [] : store.cells, {
      formula: (row, column) => store.formula(row, column),
      numberFormat: (row, column) => store.numberFormat(row, column),
      ...(await this.lines.found()),
    });
    return { sheet, isPlain: !store.hasFormulas };
  }
}

/** A sheet of plain values in its last state, with some rows read again. */
export class PatchedSheet {
  private readonly patches: readonly { readonly rows: Rows; readonly store: CellStore }[];
  private readonly lines: Lines;

  constructor(
    private readonly survey: Survey,
    private readonly before: SheetCells,
    rows: readonly Rows[],
  ) {
    this.patches = rows.map((one) => ({ rows: one, store: new CellStore(0, survey.area.column) }));
    this.lines = new Lines(survey);
  }

  add(block: Block): void {
    const patch = this.patchAt(block.row);
    patch?.store.add({ ...block, row: block.row - patch.rows.first });
  }

  addLines(block: Block): void {
    this.lines.add(block);
  }

  /** Not plain if a formula was typed: the cells it spills into were not read. */
  async parts(): Promise<ReadParts> {
    const { row, rows } = this.survey.area;
    const cells: (readonly Cell[])[] = this.before.cells.slice(0, row + rows);
    for (const { rows: at, store } of this.patches) store.cells.forEach((line, i) => (cells[at.first + i] = line));
    const sheet = sheetCells(this.survey.name, cells, {
      numberFormat: (at, column) => {
        const patch = this.patchAt(at);
        return patch ? patch.store.numberFormat(at - patch.rows.first, column) : this.before.numberFormat(at, column);
      },
      ...(await this.lines.found()),
    });
    return { sheet, isPlain: !this.patches.some(({ store }) => store.hasFormulas) };
  }

  private patchAt(row: number) {
    return this.patches.find(({ rows: { first, count } }) => row >= first && row < first + count);
  }
}

/** Excel returns A1 for an empty sheet. */
const isBlank = (cells: readonly (readonly Cell[])[]) =>
  cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null;
