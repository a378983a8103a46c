import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";

/** Makes an edit read the formulas of its own sheet; the grid itself reads those of all sheets, and uses these alone. */
export function readEditedSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const { updateFormulaData } = model;
  model.updateFormulaData = (unit, sheet, cells) => {
    const getFormulaData = () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } });
    return updateFormulaData.call(
      Object.create(model, { getFormulaData: { value: getFormulaData } }),
      unit,
      sheet,
      cells,
    );
  };
}
