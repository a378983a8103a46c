import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";

type Matrix = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * Keeps a cell's formula, and a spilled result, when a mutation only changes its look. The grid treats such a cell as
 * overwritten unless its own look command says otherwise.
 */
export function keepFormulasUnderLooks(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const updateCells = model.updateArrayFormulaCellData.bind(model);
  const updateRanges = model.updateArrayFormulaRange.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => update(unit, sheet, withContent(cells));
  model.updateArrayFormulaCellData = (unit, sheet, cells) => updateCells(unit, sheet, withContent(cells));
  model.updateArrayFormulaRange = (unit, sheet, cells) => updateRanges(unit, sheet, withContent(cells));
}

/** The cells of which a mutation changes more than the look. */
function withContent(cells: Matrix): Matrix {
  const isContent = ([, cell]: [string, Nullable<ICellData>]) =>
    !cell || Object.keys(cell).length === 0 || Object.keys(cell).some((key) => key !== "s");
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line as Record<string, Nullable<ICellData>>).filter(isContent)),
    ]),
  ) as Matrix;
}
