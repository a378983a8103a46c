import { IDependencyManagerService, IFunctionService, IOtherFormulaManagerService } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { GridContext } from "../context";

/**
 * Has the grid forget all it knew of a table that changes its size. Formulas that name its columns are worked out with the
 * new rows once, but the grid keeps how it read them before, and would go back to the old rows at the next change.
 */
export function forgetOldSizes(context: GridContext): void {
  const functions = context.injector.get(IFunctionService);
  context.injector.get(TableManager).tableRangeChanged$.subscribe(({ tableId }) => {
    functions.deleteFormulaAstCacheKey(tableId);
  });
  forgetWholeRules(context);
}

/**
 * The grid then looks anew at what the formulas of that sheet depend on. Of conditional formats that look at another sheet
 * it would keep the old dependencies too, and complain about each of them at every later change.
 */
function forgetWholeRules({ injector }: GridContext): void {
  const dependencies = injector.get(IDependencyManagerService);
  const rules = injector.get(IOtherFormulaManagerService);
  const { clearOtherFormulaDependency } = dependencies;
  dependencies.clearOtherFormulaDependency = (unitId, sheetId) => {
    const ids = sheetId === undefined ? [] : Object.keys(rules.getOtherFormulaData()[unitId]?.[sheetId] ?? {});
    if (sheetId !== undefined) dependencies.removeOtherFormulaDependency(unitId, sheetId, ids);
    clearOtherFormulaDependency.call(dependencies, unitId, sheetId);
  };
}
