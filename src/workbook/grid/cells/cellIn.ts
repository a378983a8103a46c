import { CellValueType, type ICellData, type IRange, type Nullable, type Worksheet } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel, type ErrorType } from "@univerjs/preset-sheets-core";
import type { Cell } from "../../../core/cells/cell";
import type { Area } from "../../../core/cells/area";
import type { GridContext } from "../context";
import { cellKey } from "../edits/edits";
import { areaOf } from "../open/rangeOf";

/** The content of a cell of the grid. */
export interface GridCell {
  readonly value: Cell;
  /** Without its equals sign; for a cell that is filled from another cell, that cell's formula. */
  readonly formula?: string;
  /** Filled by a formula in another cell. */
  readonly spilled?: true;
}

/** Reads cells of one sheet, spilled results included. */
export class SheetCellsIn {
  private readonly formulas: FormulaDataModel;
  private readonly id: string;
  private readonly unitId: string;

  constructor(
    { injector, grid }: GridContext,
    private readonly sheet: Worksheet,
  ) {
    this.formulas = injector.get(FormulaDataModel);
    this.id = sheet.getSheetId();
    this.unitId = grid.getUnitId();
  }

  at(row: number, column: number): GridCell {
    const raw = this.sheet.getCellRaw(row, column);
    const own = this.formulaAt(raw, row, column);
    if (own !== undefined) return { value: valueOf(this.spilledAt(row, column) ?? raw), formula: own };
    const spilled = isBlank(raw) ? this.spilledAt(row, column) : undefined;
    if (!spilled) return { value: valueOf(raw) };
    const formula = this.anchorFormula(row, column);
    return { value: valueOf(spilled), spilled: true, ...(formula === undefined ? {} : { formula }) };
  }

  numberFormat(row: number, column: number): string | undefined {
    const pattern = this.sheet.getComposedCellStyleByCellData(row, column, this.sheet.getCellRaw(row, column))?.n
      ?.pattern;
    return pattern === undefined || pattern === "General" ? undefined : pattern;
  }

  /** The areas of formulas that fill several cells, by the formula's own cell. */
  spills(): ReadonlyMap<number, Area> {
    const anchors = (this.formulas.getArrayFormulaRange()?.[this.unitId]?.[this.id] ?? {}) as Anchors;
    return new Map(
      Object.entries(anchors).flatMap(([row, cells]) =>
        Object.entries(cells ?? {}).flatMap(([column, range]) =>
          range ? [[cellKey(Number(row), Number(column)), areaOf(range)] as const] : [],
        ),
      ),
    );
  }

  /** Calls back for each cell that a result spills into. */
  eachSpilled(visit: (row: number, column: number) => void): void {
    const rows = this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[this.id] ?? {};
    for (const [row, cells] of Object.entries(rows))
      for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
  }

  private formulaAt(raw: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (!raw?.f && !raw?.si) return undefined;
    const text = raw.si ? this.formulas.getFormulaStringByCell(row, column, this.id, this.unitId) : raw.f;
    return text?.replace(/^=/, "");
  }

  private spilledAt(row: number, column: number): ICellData | undefined {
    return this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[this.id]?.[row]?.[column] ?? undefined;
  }

  private anchorFormula(row: number, column: number): string | undefined {
    const anchors = (this.formulas.getArrayFormulaRange()?.[this.unitId]?.[this.id] ?? {}) as Anchors;
    for (const [anchorRow, cells] of Object.entries(anchors))
      for (const [anchorColumn, range] of Object.entries(cells ?? {}))
        if (
          range &&
          row >= range.startRow &&
          row <= range.endRow &&
          column >= range.startColumn &&
          column <= range.endColumn
        ) {
          const [r, c] = [Number(anchorRow), Number(anchorColumn)];
          return this.formulaAt(this.sheet.getCellRaw(r, c), r, c);
        }
    return undefined;
  }
}

/** The area that each formula fills, by the formula's row and column. */
type Anchors = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

const isBlank = (raw: Nullable<ICellData>) => raw?.v === undefined || raw.v === null || raw.v === "";

/** The value of a grid cell in this program's form; a text with several looks is its text. */
export function valueOf(raw: Nullable<ICellData>): Cell {
  if (!raw) return null;
  if (raw.p?.body) return raw.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") || null;
  const { v, t } = raw;
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === "string" && ERROR_TYPE_SET.has(v as ErrorType) && t !== CellValueType.FORCE_STRING)
    return { error: v };
  return v;
}
