import { ICommandService, type ICellData, type IRange } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import { rangeOf } from "./rangeOf";
import { entry } from "./sheetData";
import { sheetId } from "./workbookData";

type Matrix<T> = Record<number, Record<number, T>>;

/** Shows the stored results of formulas that fill several cells. */
export function showStoredSpills({ injector, grid, file }: GridContext): void {
  const ranges: Record<string, Matrix<IRange>> = {};
  const values: Record<string, Matrix<ICellData>> = {};
  file.sheets.forEach(({ look, cells }, place) => {
    const range: Matrix<IRange> = (ranges[sheetId(place)] = {});
    const value: Matrix<ICellData> = (values[sheetId(place)] = {});
    for (const area of look.arrays) {
      (range[area.row] ??= {})[area.column] = rangeOf(area);
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          (value[row] ??= {})[column] = entry(cells[row]?.[column] ?? null);
    }
  });
  const unit = grid.getUnitId();
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetArrayFormulaDataMutation.id,
      { arrayFormulaRange: { [unit]: ranges }, arrayFormulaCellData: { [unit]: values } },
      { onlyLocal: true },
    );
}
