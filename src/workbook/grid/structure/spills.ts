import { ICommandService, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  IDependencyManagerService,
  initSheetFormulaData,
  SetArrayFormulaDataMutation,
  SetFormulaDataMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../core/cells/area";
import { shiftedArea, type Shift } from "../../formula/shift/shift";
import { SheetCellsIn } from "../cells/cellIn";
import type { GridContext } from "../context";
import { rangeOf } from "../open/rangeOf";
import { entry } from "../open/sheetData";
import type { Shown } from "./shownMutations";

type Matrix<T> = Record<number, Record<number, T>>;

/** The areas that formulas fill, by sheet, with their formulas. */
export type Spills = Readonly<Record<string, readonly { readonly area: Area; readonly cells: readonly Filled[] }[]>>;
interface Filled {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** The areas that formulas with several results fill now. */
export function spillsNow(context: GridContext): Spills {
  const values = context.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[context.grid.getUnitId()] ?? {};
  return Object.fromEntries(
    context.grid.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const filled = (values[id] ?? {}) as Matrix<Nullable<ICellData>>;
      const spills = [...new SheetCellsIn(context, sheet).spills().values()].map((area) => ({
        area,
        cells: cellsIn(area).flatMap(({ row, column }) => {
          const cell = filled[row]?.[column];
          return cell ? [{ row: row - area.row, column: column - area.column, cell: structuredClone(cell) }] : [];
        }),
      }));
      return [id, spills];
    }),
  );
}

/** The areas that formulas fill on some sheets, as a file stores them. */
export const storedSpills = ({ book, ids }: Shown, sheets: readonly string[]): Spills =>
  Object.fromEntries(
    sheets.map((id) => {
      const sheet = book.sheets[ids.indexOf(id)];
      const spills = (sheet?.look.arrays ?? []).map((area) => ({
        area,
        cells: cellsIn(area).map(({ row, column }) => ({
          row: row - area.row,
          column: column - area.column,
          cell: entry(sheet?.cells[row]?.[column] ?? null),
        })),
      }));
      return [id, spills];
    }),
  );

function cellsIn({ row, column, rows, columns }: Area) {
  return Array.from({ length: rows * columns }, (_cell, n) => ({
    row: row + Math.floor(n / columns),
    column: column + (n % columns),
  }));
}

/** True if rows or columns would be inserted or deleted inside one of them. */
export function isTorn(spills: Spills, sheetId: string, shift: Shift): boolean {
  return (spills[sheetId] ?? []).some(({ area }) => {
    const after = shiftedArea(area, shift);
    return after !== undefined && (after.rows !== area.rows || after.columns !== area.columns);
  });
}

export function shiftedSpills(spills: Spills, sheetId: string, shift: Shift): Spills {
  const moved = (spills[sheetId] ?? []).flatMap(({ area, cells }) => {
    const after = shiftedArea(area, shift);
    return after ? [{ area: after, cells }] : [];
  });
  return { ...spills, [sheetId]: moved };
}

/** Makes the grid fill exactly these areas, and parse all formulas again at their current places. */
export function setSpills({ injector, grid }: GridContext, spills: Spills): void {
  const commands = injector.get(ICommandService);
  const unit = grid.getUnitId();
  const formulaData = {};
  for (const sheet of grid.getSheets())
    initSheetFormulaData(formulaData, unit, sheet.getSheetId(), sheet.getCellMatrix());
  commands.syncExecuteCommand(SetFormulaDataMutation.id, { formulaData }, { onlyLocal: true });
  injector.get(IDependencyManagerService).reset();
  const ranges: Record<string, Matrix<IRange>> = {};
  const values: Record<string, Matrix<ICellData>> = {};
  for (const [id, list] of Object.entries(spills)) {
    const range: Matrix<IRange> = (ranges[id] = {});
    const value: Matrix<ICellData> = (values[id] = {});
    for (const { area, cells } of list) {
      (range[area.row] ??= {})[area.column] = rangeOf(area);
      for (const { row, column, cell } of cells) (value[area.row + row] ??= {})[area.column + column] = cell;
    }
  }
  commands.syncExecuteCommand(
    SetArrayFormulaDataMutation.id,
    { arrayFormulaRange: { [unit]: ranges }, arrayFormulaCellData: { [unit]: values } },
    { onlyLocal: true },
  );
}
